package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.KeyProblems;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.model.Role;
import java.util.List;
import java.util.Optional;

/** Whether an entity has a primary key, and a user one that identifies it by a single value. */
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
        return roleClass.role() == Role.USER && keys.size() > 1
                ? Optional.of(KeyProblems.severalIds(name, keys, roleClass.origin()))
                : Optional.empty();
    }
}
