package dev.authadapter.processor.codegen;

import dev.authadapter.processor.model.TypeRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Types of models, for tests. */
final class Types {

    static final TypeRef STRING = of(String.class);
    static final TypeRef INSTANT = of(Instant.class);
    static final TypeRef LONG = new TypeRef.Primitive("long");
    static final TypeRef INT = new TypeRef.Primitive("int");
    static final TypeRef BOOLEAN = new TypeRef.Primitive("boolean");

    private Types() {}

    /** A class of the class path. */
    static TypeRef.Declared of(Class<?> type, TypeRef... arguments) {
        List<String> names = new ArrayList<>();
        for (Class<?> c = type; c != null; c = c.getEnclosingClass()) {
            names.add(0, c.getSimpleName());
        }
        return new TypeRef.Declared(type.getPackageName(), names, List.of(arguments));
    }

    /** A class of a test's input. */
    static TypeRef.Declared named(String packageName, String... simpleNames) {
        return new TypeRef.Declared(packageName, List.of(simpleNames), List.of());
    }
}
