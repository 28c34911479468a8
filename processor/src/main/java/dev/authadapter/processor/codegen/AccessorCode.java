package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.authadapter.processor.model.Accessor;
import dev.authadapter.processor.model.PropertyModel;
import java.util.Optional;

/** How generated code reads and writes a property: through a method where there is one, else through the field. */
final class AccessorCode {

    private AccessorCode() {}

    // Example: AppUser::getEmail
    // Example: entity -> entity.email
    static CodeBlock reader(ClassName entity, PropertyModel property) {
        Accessor reader = present(property.reader(), property);
        if (reader instanceof Accessor.Method method) {
            return CodeBlock.of("$T::$N", entity, method.name());
        }
        return CodeBlock.of("entity -> entity.$N", ((Accessor.Field) reader).name());
    }

    // Example: AppUser::setEmail
    // Example: (entity, value) -> entity.email = value
    static CodeBlock writer(ClassName entity, PropertyModel property) {
        Accessor writer = present(property.writer(), property);
        if (writer instanceof Accessor.Method method) {
            return CodeBlock.of("$T::$N", entity, method.name());
        }
        return CodeBlock.of("(entity, value) -> entity.$N = value", ((Accessor.Field) writer).name());
    }

    // Example: user.getEmail()
    // Example: user.email
    static CodeBlock read(String variable, PropertyModel property) {
        Accessor reader = present(property.reader(), property);
        if (reader instanceof Accessor.Method method) {
            return CodeBlock.of("$N.$N()", variable, method.name());
        }
        return CodeBlock.of("$N.$N", variable, ((Accessor.Field) reader).name());
    }

    private static Accessor present(Optional<Accessor> accessor, PropertyModel property) {
        return accessor.orElseThrow(() -> new AssertionError("no accessor in a checked model: " + property));
    }
}
