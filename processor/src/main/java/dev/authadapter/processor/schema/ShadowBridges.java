package dev.authadapter.processor.schema;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Bridge methods (JLS §15.12.4.5), which the compiler's model does not show. Without them a call of
 * {@code AttributeConverter.convertToDatabaseColumn(Object)} would fail as an abstract method, not as a body that is missing.
 */
final class ShadowBridges {

    private final ShadowTypes types;

    ShadowBridges(ShadowTypes types) {
        this.types = types;
    }

    void write(ExecutableElement method, TypeElement source, Set<String> written, ClassWriter out) {
        if (method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)) {
            return;
        }
        String name = method.getSimpleName().toString();
        Set<TypeElement> supertypes = new LinkedHashSet<>();
        collectSupertypes(source.asType(), supertypes);
        for (TypeElement supertype : supertypes) {
            for (ExecutableElement overridden : ElementFilter.methodsIn(supertype.getEnclosedElements())) {
                if (overridden.getSimpleName().contentEquals(name)
                        && types.isResolved(overridden)
                        && types.elements().overrides(method, overridden, source)
                        && written.add(name + types.descriptor(overridden))) {
                    writeBridge(method, types.descriptor(overridden), source, out);
                }
            }
        }
    }

    private void collectSupertypes(TypeMirror type, Set<TypeElement> found) {
        for (TypeMirror supertype : types.types().directSupertypes(type)) {
            if (supertype.getKind() == TypeKind.DECLARED && found.add(types.element(supertype))) {
                collectSupertypes(supertype, found);
            }
        }
    }

    private void writeBridge(ExecutableElement method, String descriptor, TypeElement source, ClassWriter out) {
        int access = ShadowAccess.ofMember(method) & ~(Opcodes.ACC_ABSTRACT | Opcodes.ACC_FINAL | Opcodes.ACC_VARARGS);
        String name = method.getSimpleName().toString();
        MethodVisitor visitor =
                out.visitMethod(access | Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC, name, descriptor, null, null);
        ShadowBodies.throwing(visitor, types.internalName(source), name);
    }
}
