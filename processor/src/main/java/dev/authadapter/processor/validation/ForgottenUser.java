package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.ClassProblems;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import java.util.List;
import java.util.Optional;

/** What shows that the default user, which an adapter has if no class is annotated as the user, is not the one meant. */
final class ForgottenUser {

    private ForgottenUser() {}

    static Optional<Problem> fault(EntityModel entity, EntityModel user, PropertyModel id) {
        Optional<PropertyModel> owner = entity.byContractName("user");
        return owner.isPresent()
                ? owner.filter(property -> !UserIdentifier.isPointedAtBy(property, id))
                        .map(property -> ofOwner(entity, property, user, id))
                : ofRelations(entity, user, id);
    }

    private static Problem ofOwner(EntityModel entity, PropertyModel owner, EntityModel user, PropertyModel id) {
        String label = entity.type().simpleName() + "." + owner.name();
        String found = owner.type().inSource();
        return owner.kind() == Kind.OTHER_RELATION
                ? ClassProblems.missingUser(label, found, owner.origin())
                : ClassProblems.missingUserOfColumn(
                        label, found, user.type().qualifiedName(), id.type().inSource(), owner.origin());
    }

    /** Which of the classes an entity points at is the user's is not known, nor whether one is. */
    private static Optional<Problem> ofRelations(EntityModel entity, EntityModel user, PropertyModel id) {
        List<PropertyModel> relations = entity.properties().stream()
                .filter(property -> property.kind() == Kind.OTHER_RELATION)
                .toList();
        boolean isDefaultMeant =
                relations.stream().anyMatch(relation -> relation.type().equals(user.type()));
        return relations.isEmpty() || isDefaultMeant
                ? Optional.empty()
                : Optional.of(ClassProblems.missingUserOfRelations(
                        entity.type().simpleName(),
                        relations.stream()
                                .map(relation -> relation.type().inSource())
                                .distinct()
                                .toList(),
                        user.type().qualifiedName(),
                        id.type().inSource(),
                        entity.origin()));
    }
}
