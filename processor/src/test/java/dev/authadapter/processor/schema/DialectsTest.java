package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class DialectsTest {

    @Test
    void supportsProductsWithAndWithoutVersion() {
        assertThat(Dialects.products()).allMatch(Dialects::supports);
        assertThat(Dialects.supports("postgresql:16")).isTrue();
        assertThat(Dialects.supports("mariadb:10.6")).isTrue();
    }

    @Test
    void refusesAnythingElse() {
        assertThat(Arrays.asList("", "db2", "PostgreSQL", "h2:", "h2:x", "h2:1.2.3.", "h2 ", ":1", "h2:99999999999"))
                .noneMatch(Dialects::supports);
    }

    /** A compilation without roles must not pay for Hibernate: here it is not even there. */
    @Test
    void areListedWithoutHibernate() throws Exception {
        URL processor = Dialects.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {processor}, ClassLoader.getPlatformClassLoader())) {
            Class<?> dialects = Class.forName(Dialects.class.getName(), true, alone);

            assertThat(dialects.getMethod("products").invoke(null)).isEqualTo(Dialects.products());
            assertThat(dialects.getMethod("supports", String.class).invoke(null, "sqlite:3"))
                    .isEqualTo(true);
            assertThat(alone.loadClass(SchemaGenerator.class.getName())).isNotNull();
        }
    }
}
