package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AuthPlan;
import dev.authadapter.AuthPlan.Implementation;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The setting that forces an implementation. */
final class EngineSettingTest {

    @Test
    void unset_isChosenPerEntity() {
        assertThat(plan(Map.of()))
                .isEqualTo(new AuthPlan(List.of(new AuthPlan.Role(User.class, Implementation.DIRECT, List.of()))));
    }

    @Test
    void forced() {
        assertThat(plan(Map.of("authadapter.engine", "orm")))
                .hasToString("User: ORM, because the setting authadapter.engine=orm says so");
        assertThat(plan(Map.of("authadapter.engine", "direct")))
                .hasToString("User: direct statements, because the setting authadapter.engine=direct says so");
        assertThat(plan(Map.of("authadapter.engine", "auto"))).hasToString("User: direct statements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc", "ORM", ""})
    void anyOtherValue_isRefused(String value) {
        assertThatThrownBy(() -> plan(Map.of("authadapter.engine", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The property authadapter.engine of the persistence unit is '" + value
                        + "'. Set it to one of auto, direct, orm, or leave it out.");
    }

    private static AuthPlan plan(Map<String, Object> settings) {
        try (TestFactory factory = TestFactory.of(Pools.fresh(TestDatabase.H2), settings, User.class)) {
            return new AuthEngine<>(factory.sessionFactory(), DefaultBindings.Users.BINDING).plan();
        }
    }
}
