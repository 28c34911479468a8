package dev.authadapter.processor.validation;

import static dev.authadapter.processor.validation.Models.INSTANT;
import static dev.authadapter.processor.validation.Models.contract;
import static dev.authadapter.processor.validation.Models.entity;
import static dev.authadapter.processor.validation.Models.messages;
import static dev.authadapter.processor.validation.Models.own;
import static dev.authadapter.processor.validation.Models.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.TypeRef;
import org.junit.jupiter.api.Test;

final class LocalTimeRuleTest {

    private static final TypeRef LOCAL = type("java.time", "LocalDateTime");

    private final LocalTimeRule rule = new LocalTimeRule();

    @Test
    void warnsOfEachMomentOfTheContract() {
        assertThat(messages(
                        rule,
                        entity(Role.USER, contract("emailVerified", LOCAL)),
                        entity(Role.SESSION, contract("expires", LOCAL)),
                        entity(Role.ACCOUNT, contract("expiresAt", LOCAL))))
                .hasSize(3)
                .contains(
                        "[Auth/LocalTime] 'AppSession.expires' is of type 'LocalDateTime', which is another moment in each"
                                + " time zone; the adapter reads and writes it as UTC. Make it an 'Instant', or, if the whole"
                                + " application keeps UTC in it, annotate it @SuppressWarnings(\"auth:LocalTime\").");
    }

    @Test
    void leavesOtherMomentsAlone() {
        assertThat(messages(
                        rule, entity(Role.SESSION, contract("expires", INSTANT), own("breakfast", LOCAL, Kind.BASIC))))
                .isEmpty();
    }
}
