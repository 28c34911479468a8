package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.PropertyProblems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.EntityModel.Source;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import java.util.List;
import java.util.Optional;

/** An entity that belongs to a user points at it, by one relation or by a column of its identifier's type. */
final class OwnerRule implements Rule {

    @Override
    public void check(AuthModel model, Problems problems) {
        Optional<EntityModel> user = model.entity(Role.USER);
        Optional<PropertyModel> id = user.flatMap(UserIdentifier::of);
        if (user.isEmpty() || id.isEmpty()) {
            return; // reported already, and there is nothing to compare with
        }
        List<EntityModel> owned = model.entities().stream()
                .filter(entity -> entity.role().isOwned())
                .toList();
        Optional<Problem> forgotten = owned.stream()
                .filter(entity -> user.get().source() == Source.DEFAULT)
                .flatMap(entity -> ForgottenUser.fault(entity, user.get(), id.get()).stream())
                .findFirst();
        // All that points elsewhere does so for one reason, and a cure must not name a class that was not meant.
        forgotten.ifPresentOrElse(
                problems::add,
                () -> owned.stream()
                        .flatMap(entity -> check(entity, user.get(), id.get()).stream())
                        .forEach(problems::add));
    }

    private static Optional<Problem> check(EntityModel entity, EntityModel user, PropertyModel id) {
        Optional<PropertyModel> owner = entity.byContractName("user");
        String name = entity.type().simpleName();
        String userName = user.type().simpleName();
        String idType = id.type().inSource();
        if (owner.isPresent()) {
            PropertyModel property = owner.get();
            return UserIdentifier.isPointedAtBy(property, id)
                    ? Optional.empty()
                    : Optional.of(PropertyProblems.wrongOwner(
                            name + "." + property.name(),
                            property.type().inSource(),
                            userName,
                            idType,
                            property.origin()));
        }
        List<String> candidates = entity.properties().stream()
                .filter(property -> property.kind() == Kind.OTHER_RELATION)
                .filter(property -> property.type().equals(user.type()))
                .map(PropertyModel::name)
                .toList();
        if (candidates.size() > 1) {
            return Optional.of(PropertyProblems.ambiguousRelation(name, candidates, userName, entity.origin()));
        }
        String role = entity.role().name();
        return Optional.of(
                user.source() == Source.DEFAULT
                        ? PropertyProblems.missingRelationToDefault(
                                name, role, user.type().qualifiedName(), idType, entity.origin())
                        : PropertyProblems.missingRelation(name, role, userName, idType, entity.origin()));
    }
}
