package dev.authadapter.processor.validation;

import static dev.authadapter.processor.validation.Models.INSTANT;
import static dev.authadapter.processor.validation.Models.STRING;
import static dev.authadapter.processor.validation.Models.contract;
import static dev.authadapter.processor.validation.Models.encrypted;
import static dev.authadapter.processor.validation.Models.entity;
import static dev.authadapter.processor.validation.Models.messages;
import static dev.authadapter.processor.validation.Models.own;
import static dev.authadapter.processor.validation.Models.property;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EncryptionRuleTest {

    private final EncryptionRule rule = new EncryptionRule();

    @Test
    void refusesWhateverRowsAreFoundBy() {
        PropertyModel id = property("id", Optional.of("id"), STRING, Kind.ID);
        PropertyModel userId = property("userId", Optional.of("user"), STRING, Kind.BASIC);
        assertThat(messages(
                        rule,
                        entity(Role.USER, encrypted(id), encrypted(contract("email", STRING))),
                        entity(
                                Role.ACCOUNT,
                                encrypted(contract("provider", STRING)),
                                encrypted(contract("providerAccountId", STRING)),
                                encrypted(userId)),
                        entity(Role.SESSION, encrypted(contract("sessionToken", STRING))),
                        entity(
                                Role.VERIFICATION_TOKEN,
                                encrypted(contract("identifier", STRING)),
                                encrypted(contract("token", STRING))),
                        entity(Role.AUTHENTICATOR, encrypted(contract("credentialId", STRING)))))
                .hasSize(9)
                .contains(
                        "[Auth/NotEncryptable] 'AppUser.email' is what rows are found by, which would find none once it is"
                                + " encrypted. Remove @AuthEncrypted.");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(messages(
                        rule,
                        entity(
                                Role.USER,
                                encrypted(own("birth", INSTANT, Kind.BASIC)),
                                encrypted(own("address", STRING, Kind.EMBEDDED)))))
                .hasSize(2)
                .contains(
                        "[Auth/NotEncryptable] 'AppUser.birth' is of type 'Instant', but only a 'String' can be encrypted."
                                + " Make it one, or remove @AuthEncrypted.");
    }

    @Test
    void leavesOtherTextAlone() {
        assertThat(messages(
                        rule,
                        entity(Role.USER, contract("email", STRING), encrypted(own("phone", STRING, Kind.BASIC))),
                        entity(Role.ACCOUNT, encrypted(contract("accessToken", STRING)))))
                .isEmpty();
    }
}
