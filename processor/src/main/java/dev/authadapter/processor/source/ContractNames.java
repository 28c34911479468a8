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
            String name = attribute.simpleName();
            if (isMeant(role, attribute) && !names.containsKey(attribute.name()) && !names.containsValue(name)) {
                names.put(attribute.name(), name);
            }
        }
        if (role.isOwned() && !names.containsValue(OWNER)) {
            owner(attributes, names).ifPresent(owner -> names.put(owner.name(), OWNER));
        }
        return names;
    }

    /** A relation {@code image} of a user is the application's own matter, since the contract can do without the property. */
    static boolean isMeant(Role role, Attribute attribute) {
        boolean isValue = attribute.kind() == Kind.BASIC || attribute.kind() == Kind.ID;
        return isConventional(attribute)
                && role.property(attribute.simpleName())
                        .filter(property -> property.isNamed() && (property.isRequired() || isValue))
                        .isPresent();
    }

    /** The {@code name} of an embedded address is not the name of the user; but a key is made of what the contract asks for. */
    private static boolean isConventional(Attribute attribute) {
        return attribute.whole().isEmpty() || attribute.root().kind() == Kind.ID;
    }

    /** The contract's name of what a column of a user's identifier is called after. */
    static String canonical(Role role, String claim) {
        return role.isOwned() && claim.equals(OWNER_COLUMN) ? OWNER : claim;
    }

    /** A column whose value is that of a relation cannot be written, so the relation is the owner then. */
    private static Optional<Attribute> owner(List<Attribute> attributes, Map<String, String> names) {
        Predicate<Attribute> isFree = attribute -> isConventional(attribute) && !names.containsKey(attribute.name());
        Optional<Attribute> column = attributes.stream()
                .filter(isFree)
                .filter(attribute -> attribute.simpleName().equals(OWNER_COLUMN))
                .filter(attribute -> !attribute.notes().isMirror())
                .findFirst();
        List<Attribute> relations = attributes.stream()
                .filter(isFree)
                .filter(attribute -> attribute.kind() == Kind.OWNER_RELATION)
                .toList();
        return column.filter(found -> relations.stream().noneMatch(any -> Jpa.mapsKey(any.member())))
                .or(() ->
                        relations.stream().filter(any -> relations.size() == 1).findFirst());
    }
}
