package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.ClassProblems;
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
        Optional<PropertyModel> id = user.flatMap(found -> found.byContractName("id"));
        if (user.isEmpty() || id.isEmpty()) {
            return; // reported already, and there is nothing to compare with
        }
        model.entities().stream()
                .filter(entity -> entity.role().isOwned())
                .flatMap(entity -> check(entity, user.get(), id.get()).stream())
                .forEach(problems::add);
    }

    private static Optional<Problem> check(EntityModel entity, EntityModel user, PropertyModel id) {
        Optional<PropertyModel> owner = entity.byContractName("user");
        String name = entity.type().simpleName();
        String userName = user.type().simpleName();
        String idType = id.type().inSource();
        if (owner.isPresent()) {
            PropertyModel property = owner.get();
            if (user.source() == Source.DEFAULT && property.kind() == Kind.OTHER_RELATION) {
                return Optional.of(ClassProblems.missingUser(
                        name + "." + property.name(), property.type().inSource(), property.origin()));
            }
            return pointsAtUser(property, id)
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
        return Optional.of(
                candidates.size() > 1
                        ? PropertyProblems.ambiguousRelation(name, candidates, userName, entity.origin())
                        : PropertyProblems.missingRelation(
                                name, entity.role().name(), userName, idType, entity.origin()));
    }

    private static boolean pointsAtUser(PropertyModel property, PropertyModel id) {
        boolean isColumn = property.kind() == Kind.BASIC || property.kind() == Kind.ID;
        return property.kind() == Kind.OWNER_RELATION
                || (isColumn && TypeNames.boxed(property.type()).equals(TypeNames.boxed(id.type())));
    }
}
