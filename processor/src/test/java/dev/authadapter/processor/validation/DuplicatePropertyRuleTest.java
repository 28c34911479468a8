package dev.authadapter.processor.validation;

import static dev.authadapter.processor.validation.Models.STRING;
import static dev.authadapter.processor.validation.Models.messages;
import static dev.authadapter.processor.validation.Models.property;
import static dev.authadapter.processor.validation.Models.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DuplicatePropertyRuleTest {

    private final DuplicatePropertyRule rule = new DuplicatePropertyRule();

    @Test
    void acceptsOneOfEach() {
        assertThat(messages(rule, user(STRING))).isEmpty();
    }

    @Test
    void namesBoth() {
        assertThat(messages(
                        rule,
                        Models.entity(
                                Role.USER,
                                property("mail", Optional.of("email"), STRING, Kind.BASIC),
                                property("address", Optional.of("email"), STRING, Kind.BASIC))))
                .containsExactly(
                        "[Auth/DuplicateProperty] 'AppUser' has two properties for 'email': 'mail' and 'address'."
                                + " Remove @AuthProperty(\"email\") from one of them.");
    }
}
