package dev.authadapter.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** Says in the signatures of generated code what may be null, if the application can read the annotation for it. */
final class Nullness {

    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private final boolean isReadable;

    Nullness(boolean isReadable) {
        this.isReadable = isReadable;
    }

    // Example: @Nullable String
    // Example: byte @Nullable []
    TypeName nullable(TypeName type) {
        return isReadable && !type.isPrimitive()
                ? type.annotated(AnnotationSpec.builder(NULLABLE).build())
                : type;
    }
}
