package dev.authadapter.processor.source;

import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Takes apart the embedded objects in which properties of the contract are: their attributes stand in the place of the object.
 * Others stay whole, since only the application knows what they mean.
 */
final class EmbeddedParts {

    /** Deeper than any object is embedded; a class that embeds itself, which Hibernate refuses, would have no end. */
    private static final int DEPTH = 8;

    private final Role role;
    private final Function<Attribute, List<Attribute>> parts;

    /**
     * Makes it.
     *
     * @param parts the attributes of the object that an attribute embeds; none if it embeds no object
     */
    EmbeddedParts(Role role, Function<Attribute, List<Attribute>> parts) {
        this.role = role;
        this.parts = parts;
    }

    List<Attribute> takenApart(List<Attribute> attributes) {
        return attributes.stream().flatMap(this::takenApart).toList();
    }

    private Stream<Attribute> takenApart(Attribute attribute) {
        return holdsContract(attribute, DEPTH)
                ? parts.apply(attribute).stream().flatMap(this::takenApart)
                : Stream.of(attribute);
    }

    private boolean holdsContract(Attribute whole, int depth) {
        if (whole.root().kind() == Kind.ID && role == Role.USER) {
            return false; // a user is identified by one value, and that this is none is reported
        }
        return parts.apply(whole).stream()
                .anyMatch(part -> part.notes().claim().isPresent()
                        || ContractNames.isMeant(role, part)
                        || (depth > 0 && holdsContract(part, depth - 1)));
    }
}
