package dev.authadapter.processor.validation;

import static dev.authadapter.processor.validation.Models.INSTANT;
import static dev.authadapter.processor.validation.Models.STRING;
import static dev.authadapter.processor.validation.Models.contract;
import static dev.authadapter.processor.validation.Models.entity;
import static dev.authadapter.processor.validation.Models.messages;
import static dev.authadapter.processor.validation.Models.own;
import static dev.authadapter.processor.validation.Models.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import org.junit.jupiter.api.Test;

final class RequiredPropertyRuleTest {

    private final RequiredPropertyRule rule = new RequiredPropertyRule();

    @Test
    void acceptsAnEntityThatHasAll() {
        assertThat(messages(rule, user(STRING))).isEmpty();
    }

    @Test
    void doesNotMissOptionalPropertiesNorTheRelation() {
        assertThat(messages(
                        rule,
                        entity(
                                Role.ACCOUNT,
                                contract("type", STRING),
                                contract("provider", STRING),
                                contract("providerAccountId", STRING))))
                .isEmpty();
    }

    @Test
    void missesEveryAbsentProperty() {
        assertThat(messages(rule, entity(Role.VERIFICATION_TOKEN, contract("token", STRING))))
                .containsExactly(
                        "[Auth/MissingProperty] 'AppVerificationToken' has role VERIFICATION_TOKEN but no property"
                                + " 'identifier'. Add one, name yours with @AuthProperty(\"identifier\"), or extend"
                                + " 'BaseVerificationToken'.",
                        "[Auth/MissingProperty] 'AppVerificationToken' has role VERIFICATION_TOKEN but no property"
                                + " 'expires'. Add one, name yours with @AuthProperty(\"expires\"), or extend"
                                + " 'BaseVerificationToken'.");
    }

    @Test
    void suggestsAPropertyThatDiffersInCase() {
        assertThat(messages(
                        rule,
                        entity(
                                Role.VERIFICATION_TOKEN,
                                contract("token", STRING),
                                contract("expires", INSTANT),
                                own("IDENTIFIER", STRING, Kind.BASIC))))
                .singleElement()
                .asString()
                .endsWith("no property 'identifier'. Did you mean 'IDENTIFIER'? Rename it, or put"
                        + " @AuthProperty(\"identifier\") on it.");
    }

    @Test
    void leavesAMisspeltAnnotationToItsOwnRule() {
        assertThat(messages(
                        rule,
                        entity(
                                Role.VERIFICATION_TOKEN,
                                contract("token", STRING),
                                contract("expires", INSTANT),
                                contract("identifer", STRING))))
                .isEmpty();
    }
}
