package dev.authadapter.processor.source;

import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which attribute of an entity stands for which property of the contract. */
final class ContractNames {

    private static final String OWNER = "user";
    private static final String OWNER_COLUMN = "userId";

    private ContractNames() {}

    /** From the name of an attribute to that of the contract; attributes of the application's own are left out. */
    static Map<String, String> of(Role role, List<Attribute> attributes) {
        Map<String, String> names = new HashMap<>();
        for (Attribute attribute : attributes) {
            attribute.notes().claim().ifPresent(claim -> names.put(attribute.name(), canonical(role, claim)));
        }
        for (Attribute attribute : attributes) {
            String name = attribute.name();
            if (isMeant(role, attribute) && !names.containsKey(name) && !names.containsValue(name)) {
                names.put(name, name);
            }
        }
        if (role.isOwned() && !names.containsValue(OWNER)) {
            owner(attributes, names).ifPresent(owner -> names.put(owner.name(), OWNER));
        }
        return names;
    }

    /** A relation {@code image} of a user is the application's own matter, since the contract can do without the property. */
    private static boolean isMeant(Role role, Attribute attribute) {
        boolean isValue = attribute.kind() == Kind.BASIC || attribute.kind() == Kind.ID;
        return role.property(attribute.name())
                .filter(property -> property.isRequired() || isValue)
                .isPresent();
    }

    private static String canonical(Role role, String claim) {
        return role.isOwned() && claim.equals(OWNER_COLUMN) ? OWNER : claim;
    }

    /** A column that mirrors a relation cannot be written, so the relation is the owner then. */
    private static Optional<Attribute> owner(List<Attribute> attributes, Map<String, String> names) {
        Predicate<Attribute> isFree = attribute -> !names.containsKey(attribute.name());
        Optional<Attribute> column = attributes.stream()
                .filter(isFree)
                .filter(attribute -> attribute.name().equals(OWNER_COLUMN))
                .filter(attribute -> !attribute.notes().isMirror())
                .findFirst();
        List<Attribute> relations = attributes.stream()
                .filter(isFree)
                .filter(attribute -> attribute.kind() == Kind.OWNER_RELATION)
                .toList();
        return column.or(
                () -> relations.stream().filter(any -> relations.size() == 1).findFirst());
    }
}
