package dev.authadapter.processor.validation;

import static dev.authadapter.processor.validation.Models.STRING;
import static dev.authadapter.processor.validation.Models.contract;
import static dev.authadapter.processor.validation.Models.entity;
import static dev.authadapter.processor.validation.Models.messages;
import static dev.authadapter.processor.validation.Models.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.model.Role;
import org.junit.jupiter.api.Test;

final class UnknownPropertyRuleTest {

    private final UnknownPropertyRule rule = new UnknownPropertyRule();

    @Test
    void acceptsTheNamesOfTheContract() {
        assertThat(messages(rule, user(STRING))).isEmpty();
    }

    @Test
    void suggestsASimilarName() {
        assertThat(messages(rule, entity(Role.VERIFICATION_TOKEN, contract("identifer", STRING))))
                .containsExactly(
                        "[Auth/UnknownProperty] 'AppVerificationToken' has role VERIFICATION_TOKEN, which has no"
                                + " property 'identifer'. Did you mean 'identifier'?");
    }

    @Test
    void namesAllWhenNoneIsSimilar() {
        assertThat(messages(rule, entity(Role.VERIFICATION_TOKEN, contract("telephone", STRING))))
                .singleElement()
                .asString()
                .endsWith("Name one of 'identifier', 'token', 'expires'.");
    }
}
