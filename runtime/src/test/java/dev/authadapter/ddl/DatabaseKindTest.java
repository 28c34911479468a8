package dev.authadapter.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatabaseKindTest {

    @ParameterizedTest
    @CsvSource({
        "13, 0, postgresql",
        "14, 9, postgresql:14",
        "16, 2, postgresql:16.1",
        "16, 0, postgresql:14",
        "18, 0, postgresql:16.1"
    })
    void choosesTheNewestThatIsNotNewer(int major, int minor, String chosen) {
        List<String> dialects = List.of("mysql", "postgresql:16.1", "postgresql", "postgresql:14", "h2:1");

        assertThat(new DatabaseKind("postgresql", major, minor).choose(dialects))
                .contains(chosen);
    }

    @Test
    void choosesNoneOfAnotherProductOrOnlyNewerVersions() {
        assertThat(new DatabaseKind("oracle", 19, 0).choose(List.of("oracle:23", "h2")))
                .isEmpty();
        assertThat(new DatabaseKind("Derby", 10, 0).choose(List.of("h2"))).isEmpty();
    }
}
