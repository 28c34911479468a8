package dev.authadapter.processor.source;

import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.RoleProperty;
import dev.authadapter.processor.source.Hierarchy.Access;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the persistent attributes of a class by the rules of JPA. */
final class AttributeReader {

    private static final String PROPERTY = "dev.authadapter.annotation.AuthProperty";
    private static final String ATTEMPTS = "dev.authadapter.annotation.AuthAttempts";
    private static final String ENCRYPTED = "dev.authadapter.annotation.AuthEncrypted";
    private static final String HIDDEN = "dev.authadapter.annotation.AuthHidden";

    private final Types types;
    private final Optional<String> user;

    /**
     * Makes a reader.
     *
     * @param types the compiler's
     * @param user the qualified name of the user entity, or empty when the user itself is read
     */
    AttributeReader(Types types, Optional<String> user) {
        this.types = types;
        this.user = user;
    }

    /** The attributes, superclasses first, in order of declaration; without collections, which are in other tables. */
    List<Attribute> read(DeclaredType type, Hierarchy hierarchy) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (TypeElement owner : hierarchy.persistentClasses()) {
            for (Element member : persistentMembers(owner, hierarchy.access(owner))) {
                if (!Jpa.isCollection(member)) {
                    Attribute attribute = attribute(type, member);
                    attributes.put(attribute.name(), attribute);
                }
            }
        }
        return List.copyOf(attributes.values());
    }

    /** The attributes of an embedded object, as parts of the attribute that embeds it; empty if it embeds none. */
    List<Attribute> parts(Attribute whole) {
        if (!isEmbedding(whole)) {
            return List.of();
        }
        DeclaredType type = (DeclaredType) whole.type();
        Hierarchy hierarchy = Hierarchy.ofEmbeddable((TypeElement) type.asElement(), kindOf(whole.member()));
        return read(type, hierarchy).stream().map(part -> part.in(whole)).toList();
    }

    /** Whether an attribute is a key of several values. */
    static boolean isEmbeddedId(Attribute attribute) {
        return attribute.kind() == Kind.ID && isEmbedded(attribute.member(), attribute.type());
    }

    private static boolean isEmbedding(Attribute attribute) {
        return (attribute.kind() == Kind.EMBEDDED || isEmbeddedId(attribute))
                && attribute.type().getKind() == TypeKind.DECLARED
                && attribute.type() instanceof DeclaredType declared
                && (declared.asElement().getKind() == ElementKind.CLASS
                        || declared.asElement().getKind() == ElementKind.RECORD);
    }

    /**
     * As Hibernate sees it (PropertyContainer): a field or getter that has {@code @Access} itself, whichever of the two it
     * asks for, or else one of the kind that the class is accessed by.
     */
    private static List<Element> persistentMembers(TypeElement owner, Access access) {
        List<? extends Element> candidates = owner.getEnclosedElements().stream()
                .filter(AttributeReader::mayBePersistent)
                .toList();
        Map<String, Element> chosen = new HashMap<>();
        candidates.stream()
                .filter(member -> kindOf(member) == access)
                .forEach(member -> chosen.put(nameOf(member), member));
        candidates.stream()
                .filter(member -> Hierarchy.explicitAccess(member).isPresent())
                .forEach(member -> chosen.put(nameOf(member), member));
        return candidates.stream()
                .filter(chosen::containsValue)
                .<Element>map(member -> member)
                .toList();
    }

    private static boolean mayBePersistent(Element member) {
        return Accessors.attributeName(member).isPresent()
                && !member.getModifiers().contains(Modifier.TRANSIENT)
                && !AnnotationView.isOn(member, Jpa.TRANSIENT);
    }

    private static Access kindOf(Element member) {
        return member.getKind() == ElementKind.FIELD ? Access.FIELD : Access.PROPERTY;
    }

    private static String nameOf(Element member) {
        return Accessors.attributeName(member).orElseThrow();
    }

    private Attribute attribute(DeclaredType type, Element member) {
        String name = nameOf(member);
        TypeMirror declared = types.asMemberOf(type, member);
        TypeMirror result = declared instanceof ExecutableType method ? method.getReturnType() : declared;
        return new Attribute(name, member, result, kind(member, result), notes(member, name), Optional.empty());
    }

    private Kind kind(Element member, TypeMirror type) {
        if (Jpa.isToOne(member)) {
            boolean isOwner = isUser(type) && !Jpa.isInverse(member);
            return isOwner ? Kind.OWNER_RELATION : Kind.OTHER_RELATION;
        }
        if (Jpa.isAny(member)) {
            return Kind.OTHER_RELATION;
        }
        if (Jpa.isId(member)) {
            return Kind.ID;
        }
        return isEmbedded(member, type) ? Kind.EMBEDDED : Kind.BASIC;
    }

    private static boolean isEmbedded(Element member, TypeMirror type) {
        return AnnotationView.isOn(member, Jpa.EMBEDDED)
                || AnnotationView.isOn(member, Jpa.EMBEDDED_ID)
                || (type instanceof DeclaredType declared && AnnotationView.isOn(declared.asElement(), Jpa.EMBEDDABLE));
    }

    private boolean isUser(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && user.filter(name -> element.getQualifiedName().contentEquals(name))
                        .isPresent();
    }

    /** An annotation of this library may be on the field or on its getter, whichever of the two is persistent. */
    private static Attribute.Notes notes(Element member, String name) {
        List<? extends Element> places = Nesting.declaring(member).getEnclosedElements().stream()
                .filter(place ->
                        Accessors.attributeName(place).filter(name::equals).isPresent())
                .toList();
        Optional<? extends Element> claimed = places.stream()
                .filter(place -> AnnotationView.isOn(place, PROPERTY) || AnnotationView.isOn(place, ATTEMPTS))
                .findFirst();
        return new Attribute.Notes(
                claimed.flatMap(AttributeReader::claim),
                claimed.isPresent() ? claimed.get() : member,
                places.stream().anyMatch(place -> AnnotationView.isOn(place, HIDDEN)),
                places.stream().anyMatch(place -> AnnotationView.isOn(place, ENCRYPTED)),
                Jpa.isMirror(member));
    }

    private static Optional<String> claim(Element place) {
        return AnnotationView.of(place, PROPERTY)
                .flatMap(view -> view.text("value"))
                .or(() -> AnnotationView.isOn(place, ATTEMPTS)
                        ? Optional.of(RoleProperty.ATTEMPTS_LEFT)
                        : Optional.empty());
    }
}
