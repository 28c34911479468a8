package dev.authadapter.processor.codegen;

import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which properties of an entity a generated type is about. */
final class PropertySelection {

    /** What identifies a row to the contract, and whose it is. */
    private static final Map<Role, Set<String>> FIXED = Map.of(
            Role.SESSION, Set.of("user", "userId", "sessionToken"),
            Role.ACCOUNT, Set.of("user", "userId", "provider", "providerAccountId"));

    private PropertySelection() {}

    /** Those the engine stores and loads: all but relations to entities without a role, and values that only Hibernate sets. */
    static List<PropertyModel> bound(EntityModel entity) {
        return entity.properties().stream().filter(PropertySelection::isBound).toList();
    }

    private static boolean isBound(PropertyModel property) {
        return property.kind() != Kind.OTHER_RELATION
                && property.reader().isPresent()
                && property.writer().isPresent();
    }

    /** Those whose objects others are parts of, the outer ones first. */
    static List<PropertyModel> embedding(EntityModel entity) {
        return bound(entity).stream()
                .flatMap(p -> wholes(p).stream())
                .distinct()
                .toList();
    }

    private static List<PropertyModel> wholes(PropertyModel part) {
        List<PropertyModel> wholes = new ArrayList<>();
        part.whole().ifPresent(whole -> {
            wholes.addAll(wholes(whole));
            wholes.add(whole);
        });
        return wholes;
    }

    /**
     * Those an update may change: all but what identifies the row and whose it is. A column {@code userId}
     * beside a relation to the user is the same as the relation.
     */
    static List<PropertyModel> patched(EntityModel entity) {
        Set<String> fixed = FIXED.getOrDefault(entity.role(), Set.of("id"));
        return values(entity).stream()
                .filter(p -> p.kind() != Kind.ID && isBound(p))
                .filter(p -> !fixed.contains(p.contractName().orElse(p.simpleName())))
                .toList();
    }

    /** Those that may be shown to a person. */
    static List<PropertyModel> shown(EntityModel entity) {
        return values(entity).stream()
                .filter(p -> !p.isHidden() && p.reader().isPresent())
                .toList();
    }

    private static List<PropertyModel> values(EntityModel entity) {
        return entity.properties().stream()
                .filter(p -> p.kind() != Kind.OTHER_RELATION && p.kind() != Kind.OWNER_RELATION)
                .toList();
    }
}
