package dev.authadapter.examples.customuser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AuthSchema;
import dev.authadapter.tck.jpa.HibernateSchema;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema made at compile time is the one that Hibernate writes at run time, and is about nothing but the adapter. */
final class MemberSchemaTest {

    static List<String> dialects() {
        return HibernateSchema.dialects();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void equalsWhatHibernateWrites(String dialect) {
        List<String> expected = HibernateSchema.statements(dialect, MemberHarness.persistenceUnit()).stream()
                .filter(sql -> !sql.startsWith("create table Account ") && !sql.contains("VeryImportantEntity"))
                .toList();
        assertThat(HibernateSchema.withoutImprovements(dialect, AuthSchema.of(MemberAuthAdapter.class)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void leavesTheRestOfTheApplicationAlone(String dialect) {
        assertThat(AuthSchema.of(MemberAuthAdapter.class).ddl(dialect))
                .doesNotContain("create table Account ")
                .doesNotContain("VeryImportantEntity");
    }
}
