package dev.authadapter.processor.diagnostic;

import java.util.Optional;

/**
 * A place in the user's source by name, so that it outlives a round; looked up again when a problem is printed.
 *
 * @param type the canonical name of the class, or the name of a package for its {@code package-info}; empty for no place
 *     in the source, such as an option of the compiler
 * @param member the field or method (with empty parentheses: {@code getEmail()}), or empty for the class itself
 * @param annotation the canonical name of an annotation on it, or empty
 * @param attribute an attribute of that annotation, or empty
 * @param heir the canonical name of the class that inherits the member, which is where a problem is reported if the place
 *     itself is in a class file; or empty
 */
public record Origin(
        String type,
        Optional<String> member,
        Optional<String> annotation,
        Optional<String> attribute,
        Optional<String> heir) {

    /**
     * A class.
     *
     * @param type its canonical name
     * @return the place
     */
    public static Origin ofType(String type) {
        return new Origin(type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A member of a class.
     *
     * @param type the canonical name of the class
     * @param member the field, or the method with empty parentheses
     * @return the place
     */
    public static Origin ofMember(String type, String member) {
        return new Origin(type, Optional.of(member), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * No place in the source.
     *
     * @return the place of an option of the compiler
     */
    public static Origin none() {
        return ofType("");
    }

    /**
     * An annotation at this place.
     *
     * @param name the annotation's canonical name
     * @return the place
     */
    public Origin annotation(String name) {
        return new Origin(type, member, Optional.of(name), Optional.empty(), heir);
    }

    /**
     * An attribute of the annotation at this place.
     *
     * @param name the attribute
     * @return the place
     */
    public Origin attribute(String name) {
        return new Origin(type, member, annotation, Optional.of(name), heir);
    }

    /**
     * This place, reached through a class that inherits it.
     *
     * @param name the canonical name of the class
     * @return the place
     */
    public Origin inheritedBy(String name) {
        return new Origin(type, member, annotation, attribute, Optional.of(name));
    }
}
