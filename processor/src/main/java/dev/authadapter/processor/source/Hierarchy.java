package dev.authadapter.processor.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A class and its superclasses, the topmost first.
 *
 * @param classes the classes, without {@code Object}
 * @param missing the simple name of a superclass the compiler does not know, or empty
 * @param inherited the access type of what an object is embedded in; empty for an entity
 */
record Hierarchy(List<TypeElement> classes, Optional<String> missing, Optional<Access> inherited) {

    /** Where JPA finds what is persistent. */
    enum Access {
        FIELD,
        PROPERTY
    }

    static Hierarchy of(TypeElement type) {
        return of(type, Optional.empty());
    }

    /** The hierarchy of an embeddable, which is accessed as what it is embedded in, unless it says otherwise. */
    static Hierarchy ofEmbeddable(TypeElement type, Access inherited) {
        return of(type, Optional.of(inherited));
    }

    private static Hierarchy of(TypeElement type, Optional<Access> inherited) {
        Deque<TypeElement> classes = new ArrayDeque<>();
        TypeElement current = type;
        while (true) {
            classes.addFirst(current);
            TypeMirror parent = current.getSuperclass();
            Optional<String> missing = TypeReadiness.unknown(parent);
            if (missing.isPresent()) {
                return new Hierarchy(List.copyOf(classes), missing, inherited);
            }
            // Object and interfaces have none; what is left above Object holds nothing persistent.
            if (!(parent instanceof DeclaredType declared)) {
                classes.removeFirst();
                return new Hierarchy(List.copyOf(classes), Optional.empty(), inherited);
            }
            current = (TypeElement) declared.asElement();
        }
    }

    /** The class itself counts even if it should be an entity and is not, which is a fault of its own. */
    List<TypeElement> persistentClasses() {
        TypeElement itself = classes.get(classes.size() - 1);
        return classes.stream()
                .filter(type -> type.equals(itself) || Jpa.isPersistent(type))
                .toList();
    }

    /** The access type of a class: its own, else that of the hierarchy, which is where the identifier is. */
    Access access(TypeElement type) {
        // The accessors of a record are not named as getters, and Hibernate reads its fields.
        return type.getKind() == ElementKind.RECORD
                ? Access.FIELD
                : explicitAccess(type).or(() -> inherited).orElseGet(this::commonAccess);
    }

    static Optional<Access> explicitAccess(Element element) {
        return AnnotationView.of(element, Jpa.ACCESS)
                .flatMap(access -> access.constant("value"))
                .map(value -> value.equals("PROPERTY") ? Access.PROPERTY : Access.FIELD);
    }

    private Access commonAccess() {
        boolean isOnGetter = persistentClasses().stream()
                .filter(type -> explicitAccess(type).isEmpty())
                .flatMap(type -> type.getEnclosedElements().stream())
                .filter(Jpa::isId)
                .anyMatch(id -> id.getKind() == ElementKind.METHOD);
        return isOnGetter ? Access.PROPERTY : Access.FIELD;
    }
}
