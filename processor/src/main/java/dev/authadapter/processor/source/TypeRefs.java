package dev.authadapter.processor.source;

import dev.authadapter.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The compiler's types as names. */
final class TypeRefs {

    private static final TypeRef.Declared OBJECT = new TypeRef.Declared("java.lang", List.of("Object"), List.of());

    private final Types types;

    TypeRefs(Types types) {
        this.types = types;
    }

    TypeRef of(TypeMirror type) {
        return type.accept(new Converter(), null);
    }

    /** A class without type arguments. */
    static TypeRef.Declared of(TypeElement type) {
        return declared(type, List.of());
    }

    private static TypeRef.Declared declared(TypeElement type, List<TypeRef> arguments) {
        List<TypeElement> nesting = Nesting.outwards(type);
        Deque<String> names = new ArrayDeque<>();
        nesting.forEach(outer -> names.addFirst(outer.getSimpleName().toString()));
        TypeElement topLevel = nesting.get(nesting.size() - 1);
        String packageName = topLevel.getEnclosingElement() instanceof PackageElement found
                ? found.getQualifiedName().toString()
                : "";
        return new TypeRef.Declared(packageName, List.copyOf(names), arguments);
    }

    /** What is not a type of a property (void, a method, an error) counts as {@code Object}. */
    private final class Converter extends SimpleTypeVisitor14<TypeRef, @Nullable Void> {

        Converter() {
            super(OBJECT);
        }

        @Override
        public TypeRef visitPrimitive(PrimitiveType type, @Nullable Void unused) {
            return new TypeRef.Primitive(
                    switch (type.getKind()) {
                        case BOOLEAN -> "boolean";
                        case BYTE -> "byte";
                        case SHORT -> "short";
                        case INT -> "int";
                        case LONG -> "long";
                        case CHAR -> "char";
                        case FLOAT -> "float";
                        case DOUBLE -> "double";
                        default -> throw new IllegalArgumentException("not a primitive type: " + type);
                    });
        }

        @Override
        public TypeRef visitDeclared(DeclaredType type, @Nullable Void unused) {
            List<TypeRef> arguments =
                    type.getTypeArguments().stream().map(TypeRefs.this::of).toList();
            return declared((TypeElement) type.asElement(), arguments);
        }

        @Override
        public TypeRef visitError(ErrorType type, @Nullable Void unused) {
            return new TypeRef.Declared(
                    "", List.of(type.asElement().getSimpleName().toString()), List.of());
        }

        @Override
        public TypeRef visitArray(ArrayType type, @Nullable Void unused) {
            return new TypeRef.Array(of(type.getComponentType()));
        }

        /** A variable is left only where the entity extends a raw type, so its erasure is what the compiler uses too. */
        @Override
        public TypeRef visitTypeVariable(TypeVariable type, @Nullable Void unused) {
            return of(types.erasure(type));
        }

        @Override
        public TypeRef visitWildcard(WildcardType type, @Nullable Void unused) {
            if (type.getSuperBound() != null) {
                return new TypeRef.Wildcard(TypeRef.Wildcard.Kind.SUPER, of(type.getSuperBound()));
            }
            TypeRef bound = type.getExtendsBound() == null ? OBJECT : of(type.getExtendsBound());
            return new TypeRef.Wildcard(TypeRef.Wildcard.Kind.EXTENDS, bound);
        }
    }
}
