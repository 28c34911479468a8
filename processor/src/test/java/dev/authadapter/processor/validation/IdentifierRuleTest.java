package dev.authadapter.processor.validation;

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

final class IdentifierRuleTest {

    private final IdentifierRule rule = new IdentifierRule();

    @Test
    void acceptsTheKey() {
        assertThat(messages(rule, user(STRING))).isEmpty();
    }

    @Test
    void refusesAnIdentifierThatIsNotTheKey() {
        assertThat(messages(rule, entity(Role.USER, own("number", STRING, Kind.ID), contract("id", STRING))))
                .containsExactly(
                        "[Auth/UnsupportedId] 'AppUser.id' stands for the identifier of a user, but the primary key is"
                                + " 'number'. Put @AuthProperty(\"id\") on 'number'.");
    }

    @Test
    void leavesAMissingIdentifierAndAKeyOfSeveralPropertiesToOthers() {
        assertThat(messages(rule, entity(Role.USER, own("number", STRING, Kind.ID))))
                .isEmpty();
        assertThat(messages(
                        rule,
                        entity(
                                Role.USER,
                                own("number", STRING, Kind.ID),
                                own("realm", STRING, Kind.ID),
                                contract("id", STRING))))
                .isEmpty();
    }

    @Test
    void saysNothingOfOtherRoles() {
        assertThat(messages(rule, entity(Role.ACCOUNT, own("number", STRING, Kind.ID), contract("id", STRING))))
                .isEmpty();
    }
}
