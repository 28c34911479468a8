package dev.authadapter.processor.schema;

import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.objectweb.asm.Opcodes;

/** Access flags of the class file (JVMS tables 4.1-B, 4.5-A, 4.6-A and 4.7.6-A). */
final class ShadowAccess {

    /** {@code native}, {@code synchronized} and {@code strictfp} are missing: they speak of bodies, and ours only throw. */
    private static final Map<Modifier, Integer> FLAGS = Map.of(
            Modifier.PUBLIC, Opcodes.ACC_PUBLIC,
            Modifier.PROTECTED, Opcodes.ACC_PROTECTED,
            Modifier.PRIVATE, Opcodes.ACC_PRIVATE,
            Modifier.ABSTRACT, Opcodes.ACC_ABSTRACT,
            Modifier.STATIC, Opcodes.ACC_STATIC,
            Modifier.FINAL, Opcodes.ACC_FINAL,
            Modifier.TRANSIENT, Opcodes.ACC_TRANSIENT,
            Modifier.VOLATILE, Opcodes.ACC_VOLATILE);

    private ShadowAccess() {}

    /** Flags of a class file, in which a nested class is public or not and nothing else. */
    static int ofClass(TypeElement type) {
        int nested = ofNested(type);
        int access = nested & ~(Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC);
        if ((nested & Opcodes.ACC_PROTECTED) != 0) {
            access |= Opcodes.ACC_PUBLIC;
        }
        return type.getKind().isInterface() ? access : access | Opcodes.ACC_SUPER;
    }

    /** Flags of an entry of the {@code InnerClasses} attribute, where reflection looks up a nested class's modifiers. */
    static int ofNested(TypeElement type) {
        int access = flags(type.getModifiers());
        return switch (type.getKind()) {
            case ENUM -> (access & ~Opcodes.ACC_ABSTRACT) | Opcodes.ACC_ENUM;
            case INTERFACE -> access | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
            case ANNOTATION_TYPE -> access | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_ANNOTATION;
            default -> access;
        };
    }

    static int ofMember(Element member) {
        int access = flags(member.getModifiers());
        if (member.getKind() == ElementKind.ENUM_CONSTANT) {
            return access | Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_ENUM;
        }
        if (member instanceof ExecutableElement method) {
            if (method.isVarArgs()) {
                access |= Opcodes.ACC_VARARGS;
            }
            Element owner = member.getEnclosingElement();
            if (owner != null && owner.getKind() == ElementKind.ENUM) {
                // The constants are instances of the enum itself, which therefore cannot be abstract.
                access &= ~Opcodes.ACC_ABSTRACT;
            }
        }
        return access;
    }

    private static int flags(Set<Modifier> modifiers) {
        int access = 0;
        for (Modifier modifier : modifiers) {
            access |= FLAGS.getOrDefault(modifier, 0);
        }
        return access;
    }
}
