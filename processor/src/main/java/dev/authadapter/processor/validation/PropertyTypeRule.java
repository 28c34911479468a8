package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.KeyProblems;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.PropertyProblems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.RoleProperty;
import dev.authadapter.processor.model.TimeType;
import java.util.List;
import java.util.Optional;
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
                            .flatMap(property -> check(entity.type().simpleName(), property, wanted))
                            .ifPresent(problems::add);
                }
            }
        }
    }

    private static Optional<Problem> check(String entity, PropertyModel property, RoleProperty wanted) {
        List<String> allowed = allowed(wanted.kind());
        List<String> names = allowed.stream().map(TypeNames::simple).toList();
        String label = entity + "." + property.name();
        if (property.kind() == Kind.OTHER_RELATION || property.kind() == Kind.OWNER_RELATION) {
            return Optional.of(PropertyProblems.relation(label, wanted.name(), names, property.origin()));
        }
        String found = property.type().qualifiedName();
        if (allowed.contains(found)) {
            return Optional.empty();
        }
        if (wanted.kind() == RoleProperty.Kind.IDENTIFIER) {
            return Optional.of(
                    KeyProblems.unsupportedType(label, property.type().inSource(), names, property.origin()));
        }
        boolean isNamesake = names.contains(TypeNames.simple(found));
        return Optional.of(PropertyProblems.wrongType(
                label,
                isNamesake ? found : property.type().inSource(),
                isNamesake ? allowed : names,
                property.origin()));
    }

    /** The types a property may have, by qualified name, the usual one first. */
    static List<String> allowed(RoleProperty.Kind kind) {
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
