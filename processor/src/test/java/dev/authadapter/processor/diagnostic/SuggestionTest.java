package dev.authadapter.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionTest {

    @Test
    void toleratesAThirdOfTheLetters() {
        assertThat(Suggestion.closest("providerAccount", List.of("providerAccountId", "provider")))
                .contains("providerAccountId");
        assertThat(Suggestion.closest("mail", List.of("email"))).contains("email");
        assertThat(Suggestion.closest("phone", List.of("email", "name"))).isEmpty();
    }

    @Test
    void toleratesOneLetterOfAShortName() {
        assertThat(Suggestion.closest("h1", List.of("h2"))).contains("h2");
        assertThat(Suggestion.closest("db", List.of("h2"))).isEmpty();
    }

    @Test
    void countsSwappedNeighboursAsOneMistake() {
        assertThat(Suggestion.closest("nmae", List.of("email", "name"))).contains("name");
        assertThat(Suggestion.closest("h2sldb", List.of("h2", "hsqldb"))).contains("hsqldb");
        assertThat(Suggestion.closest("mnea", List.of("name"))).isEmpty();
    }

    @Test
    void ignoresCase() {
        assertThat(Suggestion.closest("CREDENTIALID", List.of("credentialId", "credentialIx")))
                .contains("credentialId");
    }

    @Test
    void prefersTheCloserAndThenTheFirst() {
        assertThat(Suggestion.closest("name", List.of("nama", "names"))).contains("nama");
        assertThat(Suggestion.closest("sqllite", List.of("mysql", "sqlite"))).contains("sqlite");
    }
}
