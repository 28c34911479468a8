package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.PropertyProblems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.RoleProperty;
import dev.authadapter.processor.model.RoleProperty.Kind;
import dev.authadapter.processor.model.TimeType;
import java.util.Optional;
import java.util.Set;

/** A moment of the contract is not kept as a local time, which each time zone reads as another moment. */
final class LocalTimeRule implements Rule {

    private static final Set<Kind> MOMENTS = Set.of(Kind.TIME, Kind.VERIFICATION, Kind.EPOCH_SECONDS);

    @Override
    public void check(AuthModel model, Problems problems) {
        for (EntityModel entity : model.entities()) {
            entity.role().properties().stream()
                    .filter(wanted -> MOMENTS.contains(wanted.kind()))
                    .map(RoleProperty::name)
                    .map(entity::byContractName)
                    .flatMap(Optional::stream)
                    .filter(LocalTimeRule::isLocal)
                    .forEach(property -> problems.add(PropertyProblems.localTime(
                            entity.type().simpleName() + "." + property.name(),
                            property.type().inSource(),
                            property.origin())));
        }
    }

    private static boolean isLocal(PropertyModel property) {
        return TimeType.of(property.type())
                .filter(TimeType.LOCAL_DATE_TIME::equals)
                .isPresent();
    }
}
