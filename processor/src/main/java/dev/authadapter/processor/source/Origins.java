package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.Location;
import dev.authadapter.processor.diagnostic.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** From elements to names of places, and back for printing. */
public final class Origins {

    private final Elements elements;
    private final AnnotatedTypes annotated;

    /**
     * Prepares to find places in one round.
     *
     * @param elements the compiler's
     * @param annotated knows which classes are compiled now
     */
    public Origins(Elements elements, AnnotatedTypes annotated) {
        this.elements = elements;
        this.annotated = annotated;
    }

    static Origin of(TypeElement type) {
        return Origin.ofType(type.getQualifiedName().toString());
    }

    /**
     * A member of a class in a hierarchy.
     *
     * @param member a field or method
     * @param heir the qualified name of the class whose problem it is if the member is in a class file
     */
    static Origin of(Element member, String heir) {
        String type = Nesting.declaring(member).getQualifiedName().toString();
        Origin origin = Origin.ofMember(type, nameOf(member));
        return type.equals(heir) ? origin : origin.inheritedBy(heir);
    }

    /** A member as a place names it. */
    static String nameOf(Element member) {
        return member.getSimpleName() + (member.getKind() == ElementKind.METHOD ? "()" : "");
    }

    /**
     * Finds a place.
     *
     * @param origin its name
     * @return the place, or the closest thing around it; empty if it has none in the source
     */
    public Optional<Location> locate(Origin origin) {
        Optional<Element> type = type(origin.type());
        if (origin.heir().isPresent() && type.filter(this::isCompiled).isEmpty()) {
            return type(origin.heir().get())
                    .map(heir -> new Location(heir, Optional.empty(), Optional.empty(), -1, true, suppressed(heir)));
        }
        return type.map(found -> locate(origin, found, suppressedByHeir(origin)));
    }

    /** An entity may silence what it inherits. */
    private Set<String> suppressedByHeir(Origin origin) {
        return origin.heir().flatMap(this::type).map(Origins::suppressed).orElse(Set.of());
    }

    private static Location locate(Origin origin, Element type, Set<String> suppressedByHeir) {
        Optional<Element> member = origin.member().flatMap(name -> member(type, name));
        Element element = member.orElse(type);
        Optional<AnnotationView> view = origin.annotation().flatMap(name -> AnnotationView.of(element, name));
        Optional<AnnotationMirror> annotation = view.map(AnnotationView::mirror);
        Optional<AnnotationValue> value =
                view.flatMap(found -> origin.attribute().flatMap(found::value));
        Set<String> suppressed = new HashSet<>(suppressed(element));
        suppressed.addAll(suppressedByHeir);
        return new Location(
                element, annotation, value, member.map(Origins::index).orElse(-1), false, suppressed);
    }

    private static Set<String> suppressed(Element element) {
        return Stream.<Element>iterate(element, Objects::nonNull, Element::getEnclosingElement)
                .flatMap(around -> AnnotationView.of(around, SuppressWarnings.class.getName()).stream())
                .flatMap(annotation -> annotation.texts("value").stream())
                .flatMap(List::stream)
                .map(Suppressions::meant)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Element> type(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Element type = elements.getTypeElement(name);
        return Optional.ofNullable(type == null ? elements.getPackageElement(name) : type);
    }

    private boolean isCompiled(Element type) {
        return type instanceof TypeElement
                && annotated.isCompiled(
                        Nesting.topLevel(type).getQualifiedName().toString());
    }

    private static Optional<Element> member(Element type, String name) {
        boolean isMethod = name.endsWith("()");
        String simpleName = isMethod ? name.substring(0, name.length() - 2) : name;
        List<? extends Element> members = type.getEnclosedElements();
        return members.stream()
                .filter(member -> member.getSimpleName().contentEquals(simpleName))
                .filter(member -> isMethod == (member.getKind() == ElementKind.METHOD))
                .<Element>map(member -> member)
                .findFirst();
    }

    private static int index(Element member) {
        return Nesting.declaring(member).getEnclosedElements().indexOf(member);
    }
}
