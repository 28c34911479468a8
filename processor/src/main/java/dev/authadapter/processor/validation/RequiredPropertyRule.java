package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.PropertyProblems;
import dev.authadapter.processor.diagnostic.Suggestion;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.RoleProperty;
import java.util.List;

/** An entity has every property its role requires; the relation to the user has a rule of its own. */
final class RequiredPropertyRule implements Rule {

    @Override
    public void check(AuthModel model, Problems problems) {
        for (EntityModel entity : model.entities()) {
            entity.role().properties().stream()
                    .filter(RoleProperty::isRequired)
                    .filter(property -> property.kind() != RoleProperty.Kind.OWNER)
                    .map(RoleProperty::name)
                    .filter(name -> entity.byContractName(name).isEmpty())
                    .filter(name -> !isMisspelt(entity, name))
                    .forEach(name -> problems.add(problem(entity, name)));
        }
    }

    /** A misspelt {@code @AuthProperty} is one mistake, which {@link UnknownPropertyRule} reports. */
    private static boolean isMisspelt(EntityModel entity, String name) {
        return entity.properties().stream()
                .flatMap(property -> UnknownPropertyRule.unknownName(entity.role(), property).stream())
                .anyMatch(unknown -> UnknownPropertyRule.meant(entity.role(), unknown)
                        .filter(name::equals)
                        .isPresent());
    }

    private static Problem problem(EntityModel entity, String name) {
        List<String> own = entity.properties().stream()
                .filter(property -> property.contractName().isEmpty())
                .map(PropertyModel::name)
                .toList();
        String base = entity.role().baseClass();
        return PropertyProblems.missingProperty(
                entity.type().simpleName(),
                entity.role().name(),
                name,
                Suggestion.closest(name, own),
                base.substring(base.lastIndexOf('.') + 1),
                entity.origin());
    }
}
