package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.authadapter.processor.model.Accessor;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.TypeRef;
import java.util.Optional;

/** How generated code reads and writes a property: through a method where there is one, else through the field. */
final class AccessorCode {

    private static final String VALUE = "value";

    private AccessorCode() {}

    // Example: AppUser::getEmail
    // Example: entity -> entity.email
    static CodeBlock reader(PropertyModel property, ClassName owner, String variable) {
        Accessor reader = present(property.reader(), property);
        return reader instanceof Accessor.Method method
                ? CodeBlock.of("$T::$N", owner, method.name())
                : CodeBlock.of("$1N -> $2L", variable, read(variable, reader));
    }

    // Example: AppUser::setEmail
    // Example: (entity, value) -> entity.email = value
    // Example: (whole, value) -> new AccountKey(value, whole == null ? null : whole.id())
    static CodeBlock writer(PropertyModel property, ClassName owner, String variable) {
        Accessor writer = present(property.writer(), property);
        if (writer instanceof Accessor.Replacement replacement) {
            CodeBlock arguments = replacement.arguments().stream()
                    .map(argument -> argument(argument, variable))
                    .collect(CodeBlock.joining(",$W"));
            return CodeBlock.of("($N, $N) -> new $T($L)", variable, VALUE, owner, arguments);
        }
        return writer instanceof Accessor.Method method
                ? CodeBlock.of("$T::$N", owner, method.name())
                : CodeBlock.of("($1N, $2N) -> $1N.$3N = $2N", variable, VALUE, ((Accessor.Field) writer).name());
    }

    // Example: user.getEmail()
    // Example: user.email
    static CodeBlock read(String variable, PropertyModel property) {
        return read(variable, present(property.reader(), property));
    }

    private static CodeBlock read(String variable, Accessor reader) {
        return reader instanceof Accessor.Method method
                ? CodeBlock.of("$N.$N()", variable, method.name())
                : CodeBlock.of("$N.$N", variable, ((Accessor.Field) reader).name());
    }

    // Example: value
    // Example: whole == null ? null : whole.id()
    private static CodeBlock argument(Accessor.Argument argument, String whole) {
        return argument.reader()
                .map(reader ->
                        CodeBlock.of("$1N == null ? $2L : $3L", whole, none(argument.type()), read(whole, reader)))
                .orElseGet(() -> CodeBlock.of("$N", VALUE));
    }

    /** What a variable of a type holds before anything is assigned to it. */
    private static String none(TypeRef type) {
        if (!(type instanceof TypeRef.Primitive primitive)) {
            return "null";
        }
        return primitive.name().equals("boolean") ? "false" : "0";
    }

    private static Accessor present(Optional<Accessor> accessor, PropertyModel property) {
        return accessor.orElseThrow(() -> new AssertionError("no accessor in a checked model: " + property));
    }
}
