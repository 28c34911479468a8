package dev.authadapter.processor.source;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Which types code in the adapter's package can name. */
final class TypeVisibility {

    private final Elements elements;
    private final PackageElement home;

    TypeVisibility(Elements elements, PackageElement home) {
        this.elements = elements;
        this.home = home;
    }

    /** The first class in a type that cannot be named, such as {@code Plan} in {@code Map<String, Plan[]>}. */
    Optional<TypeElement> invisible(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.empty();
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return Stream.concat(
                            Stream.of(element).filter(found -> !isVisible(found)),
                            declared.getTypeArguments().stream().flatMap(this::within))
                    .findFirst();
        }
        if (type instanceof ArrayType array) {
            return invisible(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(
                            Optional.ofNullable(wildcard.getExtendsBound()),
                            Optional.ofNullable(wildcard.getSuperBound()))
                    .flatMap(bound -> bound.stream())
                    .flatMap(this::within)
                    .findFirst();
        }
        return Optional.empty();
    }

    private Stream<TypeElement> within(TypeMirror type) {
        return invisible(type).stream();
    }

    private boolean isVisible(TypeElement type) {
        return Nesting.outwards(type).stream().allMatch(outer -> Accessors.isVisible(outer, home, elements));
    }
}
