package dev.authadapter.processor.validation;

import dev.authadapter.processor.model.TypeRef;
import java.util.Map;

/** Types as text, to compare them. */
final class TypeNames {

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "short", "java.lang.Short",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "char", "java.lang.Character",
            "float", "java.lang.Float",
            "double", "java.lang.Double");

    private TypeNames() {}

    /** The qualified name without type arguments, the same for both the primitive type and its box. */
    static String boxed(TypeRef type) {
        String name = type.qualifiedName();
        return BOXES.getOrDefault(name, name);
    }

    static String simple(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }
}
