package dev.authadapter.engine;

import dev.authadapter.AuthPlan;
import dev.authadapter.AuthPlan.Implementation;
import dev.authadapter.UnsupportedEntityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Chooses the implementation for each entity, and remembers why. */
final class Choices {

    private static final String SAYS_SO = "the setting " + EngineSetting.NAME + "=%s says so";

    private final EngineSetting setting;
    private final List<AuthPlan.Role> made = new ArrayList<>();

    Choices(EngineSetting setting) {
        this.setting = setting;
    }

    /**
     * Chooses for one entity.
     *
     * @param entity the entity class
     * @param needs clauses that say why it needs Hibernate's own sessions, if it does
     * @param direct maps it for direct statements
     * @return what was mapped; empty for Hibernate's own sessions
     * @throws UnsupportedEntityException if direct statements are forced on an entity that needs more
     */
    <T> Optional<T> choose(Class<?> entity, List<String> needs, Supplier<T> direct) {
        if (setting == EngineSetting.DIRECT) {
            return Optional.of(forced(entity, needs, direct));
        }
        if (setting == EngineSetting.ORM) {
            return orm(entity, List.of(SAYS_SO.formatted(setting.text())));
        }
        return needs.isEmpty() ? directIfPossible(entity, direct) : orm(entity, needs);
    }

    AuthPlan plan() {
        return new AuthPlan(made);
    }

    private <T> Optional<T> directIfPossible(Class<?> entity, Supplier<T> direct) {
        try {
            T mapped = direct.get();
            made.add(new AuthPlan.Role(entity, Implementation.DIRECT, List.of()));
            return Optional.of(mapped);
        } catch (NotDirectException e) {
            return orm(entity, List.of(e.reason()));
        }
    }

    private <T> T forced(Class<?> entity, List<String> needs, Supplier<T> direct) {
        if (!needs.isEmpty()) {
            throw new UnsupportedEntityException(
                    "'" + entity.getSimpleName() + "' cannot be stored by direct statements, because "
                            + String.join(", and ", needs) + ". Remove the setting " + EngineSetting.NAME
                            + "=direct, or keep the entity free of it.");
        }
        try {
            T mapped = direct.get();
            made.add(new AuthPlan.Role(entity, Implementation.DIRECT, List.of(SAYS_SO.formatted(setting.text()))));
            return mapped;
        } catch (NotDirectException e) {
            throw new UnsupportedEntityException(e.description());
        }
    }

    private <T> Optional<T> orm(Class<?> entity, List<String> reasons) {
        made.add(new AuthPlan.Role(entity, Implementation.ORM, reasons));
        return Optional.empty();
    }
}
