package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.PropertyProblems;
import dev.authadapter.processor.diagnostic.Suggestion;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.RoleProperty;
import java.util.List;
import java.util.Optional;

/** {@code @AuthProperty} names a property that the role has. */
final class UnknownPropertyRule implements Rule {

    private static final String ANNOTATION = "dev.authadapter.annotation.AuthProperty";

    @Override
    public void check(AuthModel model, Problems problems) {
        for (EntityModel entity : model.entities()) {
            for (PropertyModel property : entity.properties()) {
                unknownName(entity.role(), property).ifPresent(name -> problems.add(problem(entity, property, name)));
            }
        }
    }

    /** The name a property claims although its role has no such property. */
    static Optional<String> unknownName(Role role, PropertyModel property) {
        return property.contractName().filter(name -> role.property(name).isEmpty());
    }

    /** What an unknown name was probably meant to be. */
    static Optional<String> meant(Role role, String name) {
        return Suggestion.closest(name, names(role));
    }

    private static Problem problem(EntityModel entity, PropertyModel property, String name) {
        Role role = entity.role();
        return PropertyProblems.unknownProperty(
                entity.type().simpleName(),
                role.name(),
                name,
                meant(role, name),
                names(role),
                property.origin().annotation(ANNOTATION).attribute("value"));
    }

    private static List<String> names(Role role) {
        return role.properties().stream()
                .filter(RoleProperty::isNamed)
                .map(RoleProperty::name)
                .toList();
    }
}
