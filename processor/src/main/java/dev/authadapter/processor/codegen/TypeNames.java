package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.authadapter.processor.model.TypeRef;
import java.util.List;

/** The model's types as JavaPoet's. */
final class TypeNames {

    private TypeNames() {}

    static TypeName of(TypeRef type) {
        if (type instanceof TypeRef.Primitive primitive) {
            return primitive(primitive.name());
        }
        if (type instanceof TypeRef.Array array) {
            return ArrayTypeName.of(of(array.component()));
        }
        if (type instanceof TypeRef.Wildcard wildcard) {
            TypeName bound = of(wildcard.bound());
            return wildcard.kind() == TypeRef.Wildcard.Kind.SUPER
                    ? WildcardTypeName.supertypeOf(bound)
                    : WildcardTypeName.subtypeOf(bound);
        }
        return of((TypeRef.Declared) type);
    }

    private static TypeName of(TypeRef.Declared type) {
        if (type.arguments().isEmpty()) {
            return className(type);
        }
        TypeName[] arguments = type.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new);
        return ParameterizedTypeName.get(className(type), arguments);
    }

    /** The type as a type argument can be. */
    static TypeName boxed(TypeRef type) {
        return of(type).box();
    }

    /** The type as a class literal can be. */
    static TypeName erased(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            return ArrayTypeName.of(erased(array.component()));
        }
        return type instanceof TypeRef.Declared declared ? className(declared) : of(type);
    }

    static ClassName className(TypeRef.Declared type) {
        List<String> names = type.simpleNames();
        String[] nested = names.subList(1, names.size()).toArray(String[]::new);
        return ClassName.get(type.packageName(), names.get(0), nested);
    }

    private static TypeName primitive(String name) {
        return switch (name) {
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "char" -> TypeName.CHAR;
            case "float" -> TypeName.FLOAT;
            case "double" -> TypeName.DOUBLE;
            default -> throw new AssertionError("not a primitive type: " + name);
        };
    }
}
