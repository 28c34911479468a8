package dev.authadapter.processor.validation;

import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.RoleProperty;
import java.util.List;
import java.util.Optional;

/** What identifies a user. */
final class UserIdentifier {

    private UserIdentifier() {}

    /** Empty if there is none, or one that other rules refuse: what points at the user cannot be right before it is. */
    static Optional<PropertyModel> of(EntityModel user) {
        return user.byContractName("id")
                .filter(UserIdentifier::isColumn)
                .filter(id -> PropertyTypeRule.allowed(RoleProperty.Kind.IDENTIFIER)
                        .contains(id.type().qualifiedName()))
                .filter(id -> key(user).filter(key -> !key.equals(id)).isEmpty());
    }

    /** The primary key, if it is a single property. */
    static Optional<PropertyModel> key(EntityModel user) {
        List<PropertyModel> keys = user.properties().stream()
                .filter(property -> property.kind() == Kind.ID)
                .toList();
        return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }

    /** Whether a property of another entity refers to the user with that identifier. */
    static boolean isPointedAtBy(PropertyModel property, PropertyModel id) {
        return property.kind() == Kind.OWNER_RELATION
                || (isColumn(property) && TypeNames.boxed(property.type()).equals(TypeNames.boxed(id.type())));
    }

    private static boolean isColumn(PropertyModel property) {
        return property.kind() == Kind.BASIC || property.kind() == Kind.ID;
    }
}
