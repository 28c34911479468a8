package dev.authadapter.processor.schema;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;

/** Copies annotations into a class file. */
final class ShadowAnnotations {

    private final ShadowTypes types;

    ShadowAnnotations(ShadowTypes types) {
        this.types = types;
    }

    /** Where annotations go: the method that ASM's visitors of classes, fields, methods and record components share. */
    @FunctionalInterface
    interface Target {
        AnnotationVisitor visitAnnotation(String descriptor, boolean isVisible);
    }

    /**
     * Copies all annotations as visible ones: reflection reads the retention from the annotation type itself, and the
     * compiler's model does not tell it reliably for types from class files.
     */
    void copy(Element annotated, Target target) {
        for (AnnotationMirror annotation : annotated.getAnnotationMirrors()) {
            if (types.isResolved(annotation.getAnnotationType())) {
                write(annotation, target.visitAnnotation(descriptor(annotation), true));
            }
        }
    }

    void writeDefault(AnnotationValue value, AnnotationVisitor visitor) {
        value.accept(new ValueWriter(null), visitor);
        visitor.visitEnd();
    }

    private String descriptor(AnnotationMirror annotation) {
        return types.descriptor(annotation.getAnnotationType()).getDescriptor();
    }

    private void write(AnnotationMirror annotation, AnnotationVisitor visitor) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            entry.getValue()
                    .accept(new ValueWriter(entry.getKey().getSimpleName().toString()), visitor);
        }
        visitor.visitEnd();
    }

    /** Writes one value; an element of an array has no name. */
    private final class ValueWriter extends SimpleAnnotationValueVisitor14<@Nullable Void, AnnotationVisitor>
            implements AnnotationValueVisitor<@Nullable Void, AnnotationVisitor> {

        private final @Nullable String name;

        ValueWriter(@Nullable String name) {
            this.name = name;
        }

        @Override
        protected @Nullable Void defaultAction(Object value, AnnotationVisitor visitor) {
            visitor.visit(name, value);
            return null;
        }

        @Override
        public @Nullable Void visitType(TypeMirror type, AnnotationVisitor visitor) {
            if (types.isResolved(type)) {
                visitor.visit(name, types.descriptor(type));
            }
            return null;
        }

        @Override
        public @Nullable Void visitEnumConstant(VariableElement constant, AnnotationVisitor visitor) {
            String descriptor = types.descriptor(constant.asType()).getDescriptor();
            visitor.visitEnum(name, descriptor, constant.getSimpleName().toString());
            return null;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationMirror annotation, AnnotationVisitor visitor) {
            if (types.isResolved(annotation.getAnnotationType())) {
                write(annotation, visitor.visitAnnotation(name, descriptor(annotation)));
            }
            return null;
        }

        @Override
        public @Nullable Void visitArray(List<? extends AnnotationValue> values, AnnotationVisitor visitor) {
            AnnotationVisitor array = visitor.visitArray(name);
            ValueWriter writer = new ValueWriter(null);
            values.forEach(value -> value.accept(writer, array));
            array.visitEnd();
            return null;
        }
    }
}
