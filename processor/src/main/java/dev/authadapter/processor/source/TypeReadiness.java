package dev.authadapter.processor.source;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Whether a type can be read now. */
final class TypeReadiness {

    private final Set<String> generated;

    /** Makes a judge that does not wait for the classes this processor itself will write, given by simple name. */
    TypeReadiness(Set<String> generated) {
        this.generated = Set.copyOf(generated);
    }

    /** The first part of a type that the compiler does not know, by simple name. */
    Optional<String> missing(TypeMirror type) {
        Optional<String> name = unknown(type);
        if (name.isPresent()) {
            return name.filter(found -> !generated.contains(found));
        }
        return parts(type).flatMap(part -> missing(part).stream()).findFirst();
    }

    /**
     * The simple name of a class the compiler does not know. The kind decides: every class type of javac is an ErrorType. ECJ
     * also takes a known class with an unknown type argument for one.
     */
    static Optional<String> unknown(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                        && type instanceof DeclaredType error
                        && error.asElement().asType().getKind() == TypeKind.ERROR
                ? Optional.of(error.asElement().getSimpleName().toString())
                : Optional.empty();
    }

    private static Stream<? extends TypeMirror> parts(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return declared.getTypeArguments().stream();
        }
        if (type instanceof ArrayType array) {
            return Stream.of(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .filter(bound -> bound != null);
        }
        return Stream.empty();
    }
}
