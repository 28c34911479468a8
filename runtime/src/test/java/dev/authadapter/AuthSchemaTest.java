package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.authadapter.defaults.DefaultAuthAdapter;
import org.junit.jupiter.api.Test;

final class AuthSchemaTest {

    private final AuthSchema schema = AuthSchema.of(SampleAdapter.class);

    @Test
    void listsTheDialectsInOrder() {
        assertThat(schema.dialects()).containsExactly("h2", "postgresql:16", "sqlite");
    }

    @Test
    void theDefaultAdapterHasASchemaForEveryDatabase() {
        assertThat(AuthSchema.of(DefaultAuthAdapter.class).dialects())
                .containsExactly(
                        "h2",
                        "hsqldb",
                        "sqlite",
                        "postgresql",
                        "mysql",
                        "mariadb",
                        "sqlserver",
                        "oracle",
                        "cockroachdb")
                .allSatisfy(dialect -> assertThat(
                                AuthSchema.of(DefaultAuthAdapter.class).tables(dialect))
                        .containsExactlyInAnyOrder(
                                "auth_user",
                                "auth_account",
                                "auth_session",
                                "auth_verification_token",
                                "auth_authenticator"));
    }

    @Test
    void givesTheTextAsWritten() {
        assertThat(schema.ddl("h2"))
                .startsWith("-- Schema of SampleAdapter for H2 2.4.240\n")
                .endsWith("sample_session (user_id);\n");
    }

    @Test
    void splitsAtSemicolonsFollowedByABlankLine() {
        assertThat(schema.statements("h2"))
                .containsExactly(
                        "create table sample_user (\n    id varchar(255) not null,\n    primary key (id)\n)",
                        "create table \"app\".sample_session (\n    user_id varchar(255) default ';' not null\n)",
                        "create index ix_sample_session on \"app\".sample_session (user_id)");
    }

    @Test
    void splitsATextWithoutFinalLineEnd() {
        assertThat(schema.statements("postgresql:16"))
                .containsExactly(
                        "create table \"sample_user\" (id varchar(255))", "create index ix on \"sample_user\" (id)");
    }

    @Test
    void namesTablesWithoutQualifierAndQuotes() {
        assertThat(schema.tables("h2")).containsExactly("sample_user", "sample_session");
        assertThat(schema.tables("postgresql:16")).containsExactly("sample_user");
    }

    @Test
    void listsTheDialectsWhenAskedForAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schema.ddl("postgres"))
                .withMessage("There is no schema of 'SampleAdapter' for 'postgres'."
                        + " There is one for: h2, postgresql:16, sqlite.");
    }

    @Test
    void namesTheCompilerSettingWhenThereIsNoSchema() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AuthSchema.of(String.class))
                .withMessageContaining("'java.lang.String'")
                .withMessageContaining("annotationProcessorPaths");
    }
}
