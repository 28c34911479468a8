package dev.authadapter.processor.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Writes the class file of a type the compiler knows: all that reflection shows of it, and bodies that throw. */
final class ShadowClassWriter {

    private static final String OBJECT = "java/lang/Object";
    private static final String ENUMERATED_VALUE = "jakarta.persistence.EnumeratedValue";

    private final ShadowTypes types;
    private final ShadowSignatures signatures;
    private final ShadowAnnotations annotations;
    private final ShadowNesting nesting;
    private final ShadowBridges bridges;

    ShadowClassWriter(ShadowTypes types) {
        this.types = types;
        this.signatures = new ShadowSignatures(types);
        this.annotations = new ShadowAnnotations(types);
        this.nesting = new ShadowNesting(types);
        this.bridges = new ShadowBridges(types);
    }

    byte[] write(PackageElement source) {
        ClassWriter out = new ClassWriter(0);
        int access = Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_SYNTHETIC;
        String name = source.getQualifiedName().toString().replace('.', '/') + "/package-info";
        out.visit(Opcodes.V17, access, name, null, OBJECT, null);
        annotations.copy(source, out::visitAnnotation);
        out.visitEnd();
        return out.toByteArray();
    }

    byte[] write(TypeElement source) {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        TypeMirror superclass = superclass(source);
        List<TypeMirror> interfaces = new ArrayList<>(source.getInterfaces());
        interfaces.removeIf(t -> !types.isResolved(t));
        String name = types.internalName(source);
        String superName = superclass == null ? OBJECT : types.internalName(superclass);
        out.visit(
                Opcodes.V17,
                ShadowAccess.ofClass(source),
                name,
                superclass == null ? null : signature(source, superclass, interfaces),
                superName,
                interfaces.stream().map(types::internalName).toArray(String[]::new));
        nesting.write(source, out);
        annotations.copy(source, out::visitAnnotation);
        writeComponents(source, out);
        writeFields(source, out);
        writeConstructors(source, superName, out);
        writeMethods(source, out);
        out.visitEnd();
        return out.toByteArray();
    }

    private @Nullable String signature(TypeElement source, TypeMirror superclass, List<TypeMirror> interfaces) {
        return types.hasResolvedBounds(source.getTypeParameters())
                ? signatures.ofClass(source, superclass, interfaces)
                : null;
    }

    /** The superclass, {@code Object} for an interface and for a class whose superclass cannot be found. */
    private @Nullable TypeMirror superclass(TypeElement source) {
        TypeMirror declared = source.getSuperclass();
        if (declared.getKind() == TypeKind.DECLARED && types.isResolved(declared)) {
            return declared;
        }
        TypeElement object = types.elements().getTypeElement(Object.class.getName());
        return object == null ? null : object.asType();
    }

    private void writeComponents(TypeElement source, ClassWriter out) {
        if (source.getKind() != ElementKind.RECORD) {
            return; // ECJ cannot even be asked (guarded by every ECJ test)
        }
        for (RecordComponentElement component : source.getRecordComponents()) {
            if (types.isResolved(component)) {
                RecordComponentVisitor visitor = out.visitRecordComponent(
                        component.getSimpleName().toString(),
                        types.descriptor(component.asType()).getDescriptor(),
                        signatures.ofMember(component.asType()));
                annotations.copy(component, visitor::visitAnnotation);
                visitor.visitEnd();
            }
        }
    }

    private void writeFields(TypeElement source, ClassWriter out) {
        List<String> constants = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(source.getEnclosedElements())) {
            if (!types.isResolved(field)) {
                continue; // nothing can be mapped with a type that does not exist
            }
            FieldVisitor visitor = out.visitField(
                    ShadowAccess.ofMember(field),
                    field.getSimpleName().toString(),
                    types.descriptor(field.asType()).getDescriptor(),
                    signatures.ofMember(field.asType()),
                    constant(field));
            annotations.copy(field, visitor::visitAnnotation);
            visitor.visitEnd();
            if (field.getKind() == ElementKind.ENUM_CONSTANT) {
                constants.add(field.getSimpleName().toString());
            }
        }
        if (source.getKind() == ElementKind.ENUM) {
            ShadowBodies.enumeration(out, types.internalName(source), constants, hasOwnValues(source));
        }
    }

    /** Values are given to a constructor, of which the compiler's model knows no more than its parameters. */
    private static boolean hasOwnValues(TypeElement source) {
        return ElementFilter.fieldsIn(source.getEnclosedElements()).stream()
                .flatMap(field -> field.getAnnotationMirrors().stream())
                .anyMatch(annotation -> ((TypeElement)
                                annotation.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(ENUMERATED_VALUE));
    }

    /** The class file holds every constant below {@code int} as an {@code int}. */
    private static @Nullable Object constant(VariableElement field) {
        Object value = field.getModifiers().contains(Modifier.STATIC) ? field.getConstantValue() : null;
        if (value instanceof Boolean bool) {
            return bool ? 1 : 0;
        }
        if (value instanceof Character character) {
            return (int) character;
        }
        return value instanceof Byte || value instanceof Short ? ((Number) value).intValue() : value;
    }

    private void writeConstructors(TypeElement source, String superName, ClassWriter out) {
        if (source.getKind() == ElementKind.ENUM || source.getKind().isInterface()) {
            return;
        }
        // A subclass's constructor calls this one whatever the user declared; it is as visible as that takes.
        int access = Opcodes.ACC_PROTECTED | Opcodes.ACC_SYNTHETIC;
        for (ExecutableElement constructor : ElementFilter.constructorsIn(source.getEnclosedElements())) {
            if (!types.isResolved(constructor)) {
                continue; // an optional dependency's type in a library
            }
            String descriptor = types.constructorDescriptor(constructor, source);
            if (descriptor.equals("()V")) {
                access = ShadowAccess.ofMember(constructor);
            } else {
                writeThrowing(constructor, descriptor, source, out);
            }
        }
        if (hasDefaultConstructor(source)) {
            ShadowBodies.constructor(out, access, superName);
        }
    }

    /** Only a superclass that is no shadow, such as {@code TimerTask}'s kin in the JDK, may lack one. */
    private boolean hasDefaultConstructor(TypeElement source) {
        TypeMirror superclass = superclass(source);
        if (superclass == null
                || !ShadowClassLoader.isOfLibrary(types.internalName(superclass).replace('/', '.'))) {
            return true;
        }
        return ElementFilter.constructorsIn(types.element(superclass).getEnclosedElements()).stream()
                .anyMatch(c -> c.getParameters().isEmpty() && !c.getModifiers().contains(Modifier.PRIVATE));
    }

    private void writeMethods(TypeElement source, ClassWriter out) {
        Set<String> written = new HashSet<>();
        if (source.getKind() == ElementKind.ENUM) {
            written.addAll(ShadowBodies.enumMethods(types.internalName(source)));
        }
        List<ExecutableElement> methods = ElementFilter.methodsIn(source.getEnclosedElements()).stream()
                .filter(types::isResolved)
                .toList();
        for (ExecutableElement method : methods) {
            String descriptor = types.descriptor(method);
            if (written.add(method.getSimpleName() + descriptor)) {
                writeThrowing(method, descriptor, source, out);
            }
        }
        methods.forEach(method -> bridges.write(method, source, written, out));
    }

    /** Code that is compiled against a shadow may catch what a method declares. */
    private String[] exceptions(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .filter(thrown -> thrown.getKind() == TypeKind.DECLARED && types.isResolved(thrown))
                .map(types::internalName)
                .toArray(String[]::new);
    }

    private void writeThrowing(ExecutableElement method, String descriptor, TypeElement source, ClassWriter out) {
        String name = method.getSimpleName().toString();
        int access = ShadowAccess.ofMember(method);
        boolean isInner = !descriptor.equals(types.descriptor(method));
        String signature =
                isInner || !types.hasResolvedBounds(method.getTypeParameters()) ? null : signatures.ofMethod(method);
        MethodVisitor visitor = out.visitMethod(access, name, descriptor, signature, exceptions(method));
        annotations.copy(method, visitor::visitAnnotation);
        if (method.getDefaultValue() != null) {
            annotations.writeDefault(method.getDefaultValue(), visitor.visitAnnotationDefault());
        }
        if ((access & Opcodes.ACC_ABSTRACT) == 0) {
            ShadowBodies.throwing(visitor, types.internalName(source), name);
        } else {
            visitor.visitEnd();
        }
    }
}
