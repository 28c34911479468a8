package dev.authadapter.processor.schema;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.objectweb.asm.Type;

/** The compiler's types in the class file's terms: internal names and descriptors. */
final class ShadowTypes {

    private final Elements elements;
    private final Types types;

    ShadowTypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    String internalName(TypeElement type) {
        return elements.getBinaryName(type).toString().replace('.', '/');
    }

    String internalName(TypeMirror type) {
        return internalName(element(type));
    }

    TypeElement element(TypeMirror declared) {
        return (TypeElement) ((DeclaredType) declared).asElement();
    }

    Type descriptor(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> Type.BOOLEAN_TYPE;
            case BYTE -> Type.BYTE_TYPE;
            case CHAR -> Type.CHAR_TYPE;
            case SHORT -> Type.SHORT_TYPE;
            case INT -> Type.INT_TYPE;
            case LONG -> Type.LONG_TYPE;
            case FLOAT -> Type.FLOAT_TYPE;
            case DOUBLE -> Type.DOUBLE_TYPE;
            case VOID, NONE -> Type.VOID_TYPE;
            case ARRAY -> Type.getType("[" + descriptor(((ArrayType) type).getComponentType()));
            case DECLARED -> Type.getObjectType(internalName(type));
            case TYPEVAR, INTERSECTION -> descriptor(types.erasure(type));
            default -> throw new IllegalArgumentException("no class file type for " + type.getKind());
        };
    }

    String descriptor(ExecutableElement method) {
        Type[] parameters =
                method.getParameters().stream().map(p -> descriptor(p.asType())).toArray(Type[]::new);
        return Type.getMethodDescriptor(descriptor(method.getReturnType()), parameters);
    }

    /** A constructor of an inner class takes the instance of the outer class first, which the compiler's model does not show. */
    String constructorDescriptor(ExecutableElement constructor, TypeElement owner) {
        String declared = descriptor(constructor);
        boolean isInner = owner.getNestingKind().isNested()
                && owner.getKind() == ElementKind.CLASS
                && !owner.getModifiers().contains(Modifier.STATIC);
        return isInner && owner.getEnclosingElement() instanceof TypeElement outer
                ? "(L" + internalName(outer) + ";" + declared.substring(1)
                : declared;
    }

    /**
     * Whether every class a member's signature names can be found. A library's class file may name classes of an optional
     * dependency that is not on the class path; the Java virtual machine does not mind until they are used, and
     * leaving such a member out is the same for a mapping, which cannot be made of a type that does not exist.
     */
    boolean isResolved(Element member) {
        if (member instanceof ExecutableElement method) {
            return isResolved(method.getReturnType())
                    && method.getParameters().stream()
                            .map(VariableElement::asType)
                            .allMatch(this::isResolved);
        }
        return isResolved(member.asType());
    }

    boolean isResolved(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR, OTHER, UNION -> false;
            case ARRAY -> isResolved(((ArrayType) type).getComponentType());
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().allMatch(this::isResolved);
            case WILDCARD -> isResolvedWildcard((WildcardType) type);
            case TYPEVAR -> types.erasure(type).getKind() != TypeKind.ERROR;
            default -> true;
        };
    }

    private boolean isResolvedWildcard(WildcardType wildcard) {
        return (wildcard.getExtendsBound() == null || isResolved(wildcard.getExtendsBound()))
                && (wildcard.getSuperBound() == null || isResolved(wildcard.getSuperBound()));
    }

    boolean hasResolvedBounds(List<? extends TypeParameterElement> parameters) {
        return parameters.stream().flatMap(p -> p.getBounds().stream()).allMatch(this::isResolved);
    }

    ExecutableType asMemberOf(DeclaredType owner, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf(owner, method);
    }
}
