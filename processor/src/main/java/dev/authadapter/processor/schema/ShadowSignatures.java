package dev.authadapter.processor.schema;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.signature.SignatureWriter;

/** Generic signatures (JVMS §4.7.9.1): Hibernate resolves {@code U user} in {@code BaseSession<U>} by them. */
final class ShadowSignatures {

    private final ShadowTypes types;

    ShadowSignatures(ShadowTypes types) {
        this.types = types;
    }

    String ofClass(TypeElement type, TypeMirror superclass, List<TypeMirror> interfaces) {
        SignatureWriter writer = new SignatureWriter();
        writeParameters(writer, type.getTypeParameters());
        write(writer.visitSuperclass(), superclass);
        for (TypeMirror superinterface : interfaces) {
            write(writer.visitInterface(), superinterface);
        }
        return writer.toString();
    }

    String ofMember(TypeMirror type) {
        SignatureWriter writer = new SignatureWriter();
        write(writer, type);
        return writer.toString();
    }

    String ofMethod(ExecutableElement method) {
        SignatureWriter writer = new SignatureWriter();
        writeParameters(writer, method.getTypeParameters());
        for (Element parameter : method.getParameters()) {
            write(writer.visitParameterType(), parameter.asType());
        }
        write(writer.visitReturnType(), method.getReturnType());
        return writer.toString();
    }

    private void writeParameters(SignatureWriter writer, List<? extends TypeParameterElement> parameters) {
        for (TypeParameterElement parameter : parameters) {
            writer.visitFormalTypeParameter(parameter.getSimpleName().toString());
            for (TypeMirror bound : parameter.getBounds()) {
                write(isInterface(bound) ? writer.visitInterfaceBound() : writer.visitClassBound(), bound);
            }
        }
    }

    private boolean isInterface(TypeMirror bound) {
        return bound.getKind() == TypeKind.DECLARED
                && types.element(bound).getKind().isInterface();
    }

    private void write(SignatureVisitor visitor, TypeMirror type) {
        switch (type.getKind()) {
            case ARRAY -> write(visitor.visitArrayType(), ((ArrayType) type).getComponentType());
            case TYPEVAR ->
                visitor.visitTypeVariable(
                        ((TypeVariable) type).asElement().getSimpleName().toString());
            case DECLARED -> {
                writeClass(visitor, (DeclaredType) type);
                visitor.visitEnd();
            }
            case INTERSECTION -> write(visitor, types.types().erasure(type));
            default ->
                visitor.visitBaseType(types.descriptor(type).getDescriptor().charAt(0));
        }
    }

    private void writeClass(SignatureVisitor visitor, DeclaredType type) {
        if (isInner(type) && type.getEnclosingType() instanceof DeclaredType outer && isParameterized(outer)) {
            writeClass(visitor, outer);
            visitor.visitInnerClassType(type.asElement().getSimpleName().toString());
        } else {
            visitor.visitClassType(types.internalName(type));
        }
        for (TypeMirror argument : type.getTypeArguments()) {
            writeArgument(visitor, argument);
        }
    }

    /** Only an inner class has type arguments of its outer class; ECJ tells of them for static ones too. */
    private static boolean isInner(DeclaredType type) {
        Element element = type.asElement();
        return element.getKind() == ElementKind.CLASS && !element.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isParameterized(DeclaredType type) {
        return !type.getTypeArguments().isEmpty()
                || (type.getEnclosingType() instanceof DeclaredType outer && isParameterized(outer));
    }

    private void writeArgument(SignatureVisitor visitor, TypeMirror argument) {
        if (!(argument instanceof WildcardType wildcard)) {
            write(visitor.visitTypeArgument(SignatureVisitor.INSTANCEOF), argument);
        } else if (wildcard.getExtendsBound() != null) {
            write(visitor.visitTypeArgument(SignatureVisitor.EXTENDS), wildcard.getExtendsBound());
        } else if (wildcard.getSuperBound() != null) {
            write(visitor.visitTypeArgument(SignatureVisitor.SUPER), wildcard.getSuperBound());
        } else {
            visitor.visitTypeArgument();
        }
    }
}
