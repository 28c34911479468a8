package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.KeyProblems;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.model.Role;
import java.util.List;
import java.util.Optional;

/** Whether an entity has a primary key, and a user or session one that identifies it by a single value. */
final class KeyShape {

    private KeyShape() {}

    static Optional<Problem> fault(RoleClass roleClass, List<Attribute> attributes) {
        List<String> keys = attributes.stream()
                .filter(attribute -> Jpa.isId(attribute.member()))
                .map(Attribute::name)
                .toList();
        String name = roleClass.name().simpleName();
        if (keys.isEmpty()) {
            String base = roleClass.role().baseClass();
            return Optional.of(
                    KeyProblems.missingId(name, base.substring(base.lastIndexOf('.') + 1), roleClass.origin()));
        }
        if (roleClass.role() == Role.USER && keys.size() > 1) {
            return Optional.of(KeyProblems.severalIds(name, "a user", keys, roleClass.origin()));
        }
        return roleClass.role() == Role.SESSION ? sessionFault(roleClass, keys, attributes) : Optional.empty();
    }

    private static Optional<Problem> sessionFault(RoleClass roleClass, List<String> keys, List<Attribute> attributes) {
        String name = roleClass.name().simpleName();
        return keys.size() > 1
                ? Optional.of(KeyProblems.severalIds(name, "a session", keys, roleClass.origin()))
                : attributes.stream()
                        .filter(AttributeReader::isEmbeddedId)
                        .map(id -> KeyProblems.embeddedId(
                                name + "." + id.name(), Origins.of(id.notes().place(), roleClass.heir())))
                        .findFirst();
    }
}
