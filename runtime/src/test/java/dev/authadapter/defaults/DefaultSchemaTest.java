package dev.authadapter.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AuthSchema;
import dev.authadapter.tck.jpa.HibernateSchema;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema inside the published jar, which the quick start uses, is the one that Hibernate writes at run time. */
final class DefaultSchemaTest {

    static List<String> dialects() {
        return HibernateSchema.dialects();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void equalsWhatHibernateWrites(String dialect) {
        assertThat(HibernateSchema.withoutImprovements(dialect, AuthSchema.of(DefaultAuthAdapter.class)))
                .isEqualTo(HibernateSchema.statements(dialect, DefaultAuthAdapter.entities()));
    }
}
