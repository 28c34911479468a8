package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.KeyProblems;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.PropertyProblems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.RoleProperty;
import dev.authadapter.processor.model.TimeType;
import java.util.List;
import java.util.stream.Stream;

/** A property of the contract has a type that holds what the contract puts into it. */
final class PropertyTypeRule implements Rule {

    private static final List<String> WHOLE_NUMBERS = List.of("java.lang.Long", "long", "java.lang.Integer", "int");
    private static final List<String> FLAGS = List.of("boolean", "java.lang.Boolean");

    /** Types that are a moment by themselves; what a number counts differs. */
    private static final List<String> MOMENTS = Stream.of(TimeType.values())
            .filter(type -> type != TimeType.EPOCH_MILLIS)
            .flatMap(type -> type.names().stream())
            .toList();

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
        String found = TypeNames.qualified(property.type());
        if (!allowed.contains(found)) {
            String label = entity.type().simpleName() + "." + property.name();
            if (kind == RoleProperty.Kind.IDENTIFIER) {
                List<String> names = allowed.stream().map(TypeNames::simple).toList();
                problems.add(KeyProblems.unsupportedType(label, property.type().inSource(), names, property.origin()));
                return;
            }
            boolean isNamesake = allowed.stream().map(TypeNames::simple).anyMatch(TypeNames.simple(found)::equals);
            problems.add(PropertyProblems.wrongType(
                    label,
                    isNamesake ? found : property.type().inSource(),
                    isNamesake
                            ? allowed
                            : allowed.stream().map(TypeNames::simple).toList(),
                    property.origin()));
        }
    }

    /** The types a property may have, by qualified name, the usual one first. */
    private static List<String> allowed(RoleProperty.Kind kind) {
        return switch (kind) {
            case IDENTIFIER ->
                List.of("java.lang.String", "java.util.UUID", "java.lang.Long", "java.lang.Integer", "long", "int");
            case TEXT -> List.of("java.lang.String");
            case TIME ->
                Stream.concat(MOMENTS.stream(), TimeType.EPOCH_MILLIS.names().stream())
                        .toList();
            case VERIFICATION ->
                Stream.concat(allowed(RoleProperty.Kind.TIME).stream(), FLAGS.stream())
                        .toList();
            case EPOCH_SECONDS ->
                Stream.concat(WHOLE_NUMBERS.stream(), MOMENTS.stream()).toList();
            case COUNTER -> WHOLE_NUMBERS;
            case BOOLEAN -> FLAGS;
            case OWNER -> throw new IllegalArgumentException("OwnerRule checks relations to the user");
        };
    }
}
