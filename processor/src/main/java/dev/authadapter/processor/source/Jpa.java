package dev.authadapter.processor.source;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** The names of Jakarta Persistence's annotations. */
final class Jpa {

    static final String ENTITY = "jakarta.persistence.Entity";
    static final String MAPPED_SUPERCLASS = "jakarta.persistence.MappedSuperclass";
    static final String EMBEDDABLE = "jakarta.persistence.Embeddable";
    static final String EMBEDDED = "jakarta.persistence.Embedded";
    static final String ACCESS = "jakarta.persistence.Access";
    static final String TRANSIENT = "jakarta.persistence.Transient";
    static final String ID = "jakarta.persistence.Id";
    static final String EMBEDDED_ID = "jakarta.persistence.EmbeddedId";
    static final String CONVERTER = "jakarta.persistence.Converter";
    static final String COLUMN = "jakarta.persistence.Column";

    private static final List<String> TO_ONE = List.of("jakarta.persistence.ManyToOne", "jakarta.persistence.OneToOne");
    private static final List<String> COLLECTIONS = List.of(
            "jakarta.persistence.OneToMany",
            "jakarta.persistence.ManyToMany",
            "jakarta.persistence.ElementCollection",
            "org.hibernate.annotations.ManyToAny");
    private static final String TEMPORAL = "jakarta.persistence.Temporal";
    private static final String MAPS_ID = "jakarta.persistence.MapsId";
    private static final List<String> GENERATED =
            List.of("jakarta.persistence.Version", "org.hibernate.annotations.Formula");

    /** On {@code @CreationTimestamp} and its like, and on those an application makes itself. */
    private static final String VALUE_GENERATION = "org.hibernate.annotations.ValueGenerationType";

    private static final String ANY = "org.hibernate.annotations.Any";

    private Jpa() {}

    static boolean isEntity(Element type) {
        return AnnotationView.isOn(type, ENTITY);
    }

    /** Whether a class takes part in the mapping of other classes. */
    static boolean isMapped(Element type) {
        return isEntity(type) || AnnotationView.isOn(type, CONVERTER);
    }

    /** Whether the fields of a class in the hierarchy of an entity or embeddable are persistent. */
    static boolean isPersistent(Element type) {
        return isEntity(type) || AnnotationView.isOn(type, MAPPED_SUPERCLASS) || AnnotationView.isOn(type, EMBEDDABLE);
    }

    /** Whether an attribute of an embeddable key takes its value from a relation. */
    static boolean mapsKey(Element relation) {
        return AnnotationView.isOn(relation, MAPS_ID);
    }

    static boolean isId(Element member) {
        return AnnotationView.isOn(member, ID) || AnnotationView.isOn(member, EMBEDDED_ID);
    }

    static boolean isCollection(Element member) {
        return COLLECTIONS.stream().anyMatch(name -> AnnotationView.isOn(member, name));
    }

    static boolean isToOne(Element member) {
        return TO_ONE.stream().anyMatch(name -> AnnotationView.isOn(member, name));
    }

    static boolean isAny(Element member) {
        return AnnotationView.isOn(member, ANY);
    }

    /** Whether the other side of a relation holds the foreign key. */
    static boolean isInverse(Element member) {
        return TO_ONE.stream()
                .flatMap(name -> AnnotationView.of(member, name).stream())
                .anyMatch(relation -> relation.text("mappedBy").isPresent());
    }

    /** Whether the value of a property is made by Hibernate or the database, and never by the application. */
    static boolean isGenerated(Element member) {
        return member.getAnnotationMirrors().stream()
                        .map(mirror -> mirror.getAnnotationType().asElement())
                        .anyMatch(annotation -> AnnotationView.isOn(annotation, VALUE_GENERATION))
                || GENERATED.stream().anyMatch(name -> AnnotationView.isOn(member, name));
    }

    /** The constant of {@code TemporalType} that says which part of a date is stored; empty if none does. */
    static Optional<String> temporal(Element member) {
        return AnnotationView.of(member, TEMPORAL).flatMap(temporal -> temporal.constant("value"));
    }

    /** Whether a column only mirrors another property's. */
    static boolean isMirror(Element member) {
        return AnnotationView.of(member, COLUMN)
                .flatMap(column -> column.flag("insertable"))
                .filter(insertable -> !insertable)
                .isPresent();
    }
}
