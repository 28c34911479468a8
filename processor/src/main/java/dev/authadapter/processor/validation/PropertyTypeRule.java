package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.PropertyProblems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.RoleProperty;
import java.util.List;

/** A property of the contract has a type that holds what the contract puts into it. */
final class PropertyTypeRule implements Rule {

    private static final List<String> WHOLE_NUMBERS = List.of("java.lang.Long", "long", "java.lang.Integer", "int");

    @Override
    public void check(AuthModel model, Problems problems) {
        for (EntityModel entity : model.entities()) {
            for (RoleProperty wanted : entity.role().properties()) {
                if (wanted.kind() != RoleProperty.Kind.OWNER) {
                    entity.byContractName(wanted.name())
                            .ifPresent(property -> check(entity, property, wanted.kind(), problems));
                }
            }
        }
    }

    private static void check(EntityModel entity, PropertyModel property, RoleProperty.Kind kind, Problems problems) {
        List<String> allowed = allowed(kind);
        if (!allowed.contains(TypeNames.qualified(property.type()))) {
            problems.add(PropertyProblems.wrongType(
                    entity.type().simpleName() + "." + property.name(),
                    property.type().inSource(),
                    allowed.stream().map(TypeNames::simple).toList(),
                    property.origin()));
        }
    }

    /** The types a property may have, by qualified name, the usual one first. */
    private static List<String> allowed(RoleProperty.Kind kind) {
        return switch (kind) {
            case IDENTIFIER ->
                List.of("java.lang.String", "java.util.UUID", "java.lang.Long", "java.lang.Integer", "long", "int");
            case TEXT -> List.of("java.lang.String");
            case TIME -> List.of("java.time.Instant");
            case EPOCH_SECONDS, COUNTER -> WHOLE_NUMBERS;
            case BOOLEAN -> List.of("boolean", "java.lang.Boolean");
            case OWNER -> throw new IllegalArgumentException("OwnerRule checks relations to the user");
        };
    }
}
