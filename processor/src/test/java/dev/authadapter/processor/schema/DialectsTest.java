package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.processor.model.Database;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import org.hibernate.dialect.Dialect;
import org.junit.jupiter.api.Test;

final class DialectsTest {

    @Test
    void areThoseThatCanBeAskedFor() {
        assertThat(Dialects.products()).containsExactlyElementsOf(Database.productNames());
    }

    @Test
    void canHaveAVersion() {
        assertThat(Arrays.asList("postgresql", "postgresql:16", "mariadb:10.6", "h2:2.1.214", "oracle:19.3.0.0"))
                .allMatch(dialect -> Dialects.choose(dialect).isPresent());
    }

    @Test
    void knowTheirVersion() {
        assertThat(version("h2:2.3.232")).isEqualTo("2.3.232");
        assertThat(version("postgresql:16")).isEqualTo("16.0");
        assertThat(version("postgresql")).isEqualTo("14.0");
        assertThat(version("sqlite")).isEqualTo("3.35");
    }

    private static String version(String dialect) {
        Dialects.Choice choice = Dialects.choose(dialect).orElseThrow();
        return ((Dialect) choice.newDialect().get()).getVersion().toString();
    }

    @Test
    void areNothingElse() {
        assertThat(Arrays.asList(
                        "", "db2", "PostgreSQL", "h2:", "h2:x", "h2:1.2.3.", "h2:1..2", "h2 ", ":1", "h2:99999999999"))
                .allMatch(dialect -> Dialects.choose(dialect).isEmpty());
    }

    /** A compilation without roles, or with errors, must not pay for Hibernate: here it is not even there. */
    @Test
    void areListedWithoutHibernate() throws Exception {
        URL processor = Dialects.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {processor}, ClassLoader.getPlatformClassLoader())) {
            assertThat(Class.forName(Dialects.class.getName(), true, alone)).isNotNull();
            assertThat(Class.forName(SchemaGenerator.class.getName(), true, alone))
                    .isNotNull();
            assertThatThrownBy(() -> alone.loadClass("org.hibernate.Version"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }
}
