package dev.authadapter.processor.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Takes attributes out of shadow classes, so that one can see whether Hibernate does without. */
final class ShadowAttributes extends ClassVisitor {

    private final String attribute;

    private ShadowAttributes(String attribute, ClassVisitor out) {
        super(Opcodes.ASM9, out);
        this.attribute = attribute;
    }

    /** The same class without an attribute, whichever of field and getter makes it persistent. */
    static byte[] without(String attribute, byte[] code) {
        ClassWriter out = new ClassWriter(0);
        new ClassReader(code).accept(new ShadowAttributes(attribute, out), 0);
        return out.toByteArray();
    }

    /** The attribute whose getter a method is, or an empty text. */
    static String ofGetter(String method) {
        int prefix = method.startsWith("get") ? 3 : method.startsWith("is") ? 2 : 0;
        return prefix == 0 || method.length() == prefix
                ? ""
                : method.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + method.substring(prefix + 1);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        return name.equals(attribute) ? null : super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return descriptor.startsWith("()") && ofGetter(name).equals(attribute)
                ? null
                : super.visitMethod(access, name, descriptor, signature, exceptions);
    }
}
