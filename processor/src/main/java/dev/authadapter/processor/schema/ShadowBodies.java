package dev.authadapter.processor.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Bodies of a shadow class. There is no code to copy, so a body throws, in a way that can be told from other failures: an
 * exception of the JDK, because a class of the processor need not be visible where the shadow class is.
 */
final class ShadowBodies {

    private static final String MARK = "no code at compile time: ";
    private static final String OBJECT = "java/lang/Object";
    private static final String ENUM = "java/lang/Enum";
    private static final String EXCEPTION = "java/lang/UnsupportedOperationException";
    private static final String CONSTRUCTOR = "<init>";
    private static final String INITIALIZER = "<clinit>";
    private static final String VALUES = "$VALUES";

    private ShadowBodies() {}

    /**
     * A body that is missing.
     *
     * @param owner the class, by binary name
     * @param method the method
     */
    record Body(String owner, String method) {

        @Override
        public String toString() {
            return owner + '.' + method;
        }
    }

    /**
     * Finds out whether a failure came from running a shadow class.
     *
     * @param failure any failure
     * @return what would have been run, or empty
     */
    static Optional<Body> find(Throwable failure) {
        List<Throwable> seen = new ArrayList<>();
        for (Throwable t = failure; t != null && !seen.contains(t); t = t.getCause()) {
            String message = t.getMessage();
            if (t instanceof UnsupportedOperationException && message != null && message.startsWith(MARK)) {
                int dot = message.lastIndexOf('.');
                return Optional.of(new Body(message.substring(MARK.length(), dot), message.substring(dot + 1)));
            }
            seen.add(t);
        }
        return Optional.empty();
    }

    static void throwing(MethodVisitor method, String owner, String name) {
        method.visitCode();
        method.visitTypeInsn(Opcodes.NEW, EXCEPTION);
        method.visitInsn(Opcodes.DUP);
        method.visitLdcInsn(MARK + owner.replace('/', '.') + '.' + name);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, EXCEPTION, CONSTRUCTOR, "(Ljava/lang/String;)V", false);
        method.visitInsn(Opcodes.ATHROW);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    /** A constructor that can be called: Hibernate makes instances of some classes (converters, listeners) while binding. */
    static void constructor(ClassVisitor type, int access, String superName) {
        MethodVisitor method = type.visitMethod(access, CONSTRUCTOR, "()V", null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, superName, CONSTRUCTOR, "()V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    /**
     * All that makes an enum: check constraints list its constants, so they must really exist.
     *
     * @param hasOwnValues whether check constraints list values of its constants instead, which there are none of
     */
    static void enumeration(ClassVisitor type, String owner, List<String> constants, boolean hasOwnValues) {
        String descriptor = "L" + owner + ";";
        type.visitField(
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC,
                        VALUES,
                        "[" + descriptor,
                        null,
                        null)
                .visitEnd();
        enumConstructor(type);
        if (hasOwnValues) {
            throwing(type.visitMethod(Opcodes.ACC_STATIC, INITIALIZER, "()V", null, null), owner, INITIALIZER);
        } else {
            enumInitializer(type, owner, constants);
        }
        valuesMethod(type, owner);
        valueOfMethod(type, owner);
    }

    /** The names and descriptors of the methods {@link #enumeration} writes, which the compiler's model may list too. */
    static List<String> enumMethods(String owner) {
        return List.of("values()[L" + owner + ";", "valueOf(Ljava/lang/String;)L" + owner + ";");
    }

    private static void enumConstructor(ClassVisitor type) {
        MethodVisitor method = type.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, "(Ljava/lang/String;I)V", null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitVarInsn(Opcodes.ALOAD, 1);
        method.visitVarInsn(Opcodes.ILOAD, 2);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, ENUM, CONSTRUCTOR, "(Ljava/lang/String;I)V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static void enumInitializer(ClassVisitor type, String owner, List<String> constants) {
        String descriptor = "L" + owner + ";";
        MethodVisitor method = type.visitMethod(Opcodes.ACC_STATIC, INITIALIZER, "()V", null, null);
        method.visitCode();
        method.visitLdcInsn(constants.size());
        method.visitTypeInsn(Opcodes.ANEWARRAY, owner);
        for (int ordinal = 0; ordinal < constants.size(); ordinal++) {
            method.visitInsn(Opcodes.DUP);
            method.visitLdcInsn(ordinal);
            method.visitTypeInsn(Opcodes.NEW, owner);
            method.visitInsn(Opcodes.DUP);
            method.visitLdcInsn(constants.get(ordinal));
            method.visitLdcInsn(ordinal);
            method.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, CONSTRUCTOR, "(Ljava/lang/String;I)V", false);
            method.visitInsn(Opcodes.DUP);
            method.visitFieldInsn(Opcodes.PUTSTATIC, owner, constants.get(ordinal), descriptor);
            method.visitInsn(Opcodes.AASTORE);
        }
        method.visitFieldInsn(Opcodes.PUTSTATIC, owner, VALUES, "[" + descriptor);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static void valuesMethod(ClassVisitor type, String owner) {
        String array = "[L" + owner + ";";
        MethodVisitor method =
                type.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "values", "()" + array, null, null);
        method.visitCode();
        method.visitFieldInsn(Opcodes.GETSTATIC, owner, VALUES, array);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, array, "clone", "()L" + OBJECT + ";", false);
        method.visitTypeInsn(Opcodes.CHECKCAST, array);
        method.visitInsn(Opcodes.ARETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static void valueOfMethod(ClassVisitor type, String owner) {
        String descriptor = "L" + owner + ";";
        MethodVisitor method = type.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "valueOf", "(Ljava/lang/String;)" + descriptor, null, null);
        method.visitCode();
        method.visitLdcInsn(Type.getObjectType(owner));
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(
                Opcodes.INVOKESTATIC, ENUM, "valueOf", "(Ljava/lang/Class;Ljava/lang/String;)L" + ENUM + ";", false);
        method.visitTypeInsn(Opcodes.CHECKCAST, owner);
        method.visitInsn(Opcodes.ARETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }
}
