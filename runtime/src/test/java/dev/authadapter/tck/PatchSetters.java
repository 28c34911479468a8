package dev.authadapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.Patch;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** The setters that a patch class has, whatever their names. */
final class PatchSetters {

    private PatchSetters() {}

    /** The public methods of a patch that take one value; there is at least one. */
    static List<Method> of(Patch<?> patch) {
        List<Method> setters = Stream.of(patch.getClass().getMethods())
                .filter(method -> Patch.class.isAssignableFrom(method.getDeclaringClass()))
                .filter(method -> method.getParameterCount() == 1)
                .toList();
        assertThat(setters).isNotEmpty();
        return setters;
    }

    /**
     * Calls a setter with the first value that it takes. A setter of another type, which is of a property beyond the
     * contract, is not called: the token, the owner and the expiry are of the types of the values.
     */
    static void call(Patch<?> patch, Method setter, List<?> values) {
        values.stream()
                .filter(setter.getParameterTypes()[0]::isInstance)
                .findFirst()
                .ifPresent(value -> invoke(patch, setter, value));
    }

    private static void invoke(Patch<?> patch, Method setter, Object value) {
        try {
            setter.invoke(patch, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s cannot be called".formatted(setter.getName()), e);
        }
    }
}
