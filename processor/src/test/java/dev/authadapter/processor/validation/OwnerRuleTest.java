package dev.authadapter.processor.validation;

import static dev.authadapter.processor.validation.Models.STRING;
import static dev.authadapter.processor.validation.Models.USER;
import static dev.authadapter.processor.validation.Models.contract;
import static dev.authadapter.processor.validation.Models.defaultUser;
import static dev.authadapter.processor.validation.Models.entity;
import static dev.authadapter.processor.validation.Models.messages;
import static dev.authadapter.processor.validation.Models.own;
import static dev.authadapter.processor.validation.Models.property;
import static dev.authadapter.processor.validation.Models.session;
import static dev.authadapter.processor.validation.Models.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.TypeRef;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OwnerRuleTest {

    private final OwnerRule rule = new OwnerRule();

    @Test
    void acceptsARelation() {
        assertThat(messages(
                        rule, user(STRING), session(property("owner", Optional.of("user"), USER, Kind.OWNER_RELATION))))
                .isEmpty();
    }

    @Test
    void acceptsAColumnOfTheBoxedOrPrimitiveType() {
        TypeRef boxed = Models.type("java.lang", "Long");

        assertThat(messages(rule, user(new TypeRef.Primitive("long")), session(contract("user", boxed))))
                .isEmpty();
        assertThat(messages(rule, user(boxed), session(contract("user", new TypeRef.Primitive("long")))))
                .isEmpty();
    }

    @Test
    void refusesAColumnOfAnotherType() {
        assertThat(messages(rule, user(STRING), session(contract("user", new TypeRef.Primitive("int")))))
                .containsExactly(
                        "[Auth/WrongType] 'AppSession.user' is of type 'int', but must point at the user. Make it a"
                                + " @ManyToOne of type 'AppUser', or a column of the type of its identifier, 'String'.");
    }

    @Test
    void refusesARelationToSomethingElse() {
        assertThat(messages(
                        rule,
                        user(STRING),
                        session(property(
                                "user", Optional.of("user"), Models.type("app", "Person"), Kind.OTHER_RELATION))))
                .singleElement()
                .asString()
                .startsWith("[Auth/WrongType] 'AppSession.user' is of type 'Person'");
    }

    @Test
    void missesWhatPointsAtTheUser() {
        assertThat(messages(rule, user(STRING), session()))
                .containsExactly(
                        "[Auth/MissingRelation] 'AppSession' has role SESSION but does not point at its user. Add a"
                                + " @ManyToOne 'user' of type 'AppUser', or a column 'userId' of type 'String'.");
    }

    @Test
    void asksWhichOfSeveralRelationsIsTheOwner() {
        assertThat(messages(
                        rule,
                        user(STRING),
                        session(own("first", USER, Kind.OTHER_RELATION), own("second", USER, Kind.OTHER_RELATION))))
                .containsExactly("[Auth/MissingRelation] 'AppSession' points at 'AppUser' more than once: by 'first',"
                        + " 'second'. Put @AuthProperty(\"user\") on the one that is its owner.");
    }

    @Test
    void saysNothingWithoutAUserToCompareWith() {
        assertThat(messages(rule, session())).isEmpty();
    }

    @Test
    void saysNothingWhileTheIdentifierIsRefused() {
        assertThat(messages(rule, user(Models.type("app", "Key")), session(contract("user", STRING))))
                .isEmpty();
        assertThat(messages(
                        rule,
                        entity(
                                Role.USER,
                                own("number", new TypeRef.Primitive("long"), Kind.ID),
                                contract("id", STRING)),
                        session(contract("user", new TypeRef.Primitive("long")))))
                .isEmpty();
    }

    @Test
    void reportsAForgottenUserOnce() {
        TypeRef number = Models.type("java.lang", "Long");

        assertThat(messages(
                        rule,
                        defaultUser(),
                        entity(Role.ACCOUNT, contract("user", number)),
                        session(contract("user", number))))
                .singleElement()
                .asString()
                .startsWith(
                        "[Auth/MissingRole] 'AppAccount.user' is of type 'Long', but no class is annotated @AuthUser.");
    }

    @Test
    void acceptsWhatPointsAtTheDefaultUser() {
        assertThat(messages(rule, defaultUser(), session(contract("user", STRING))))
                .isEmpty();
    }

    @Test
    void missesWhatPointsAtTheDefaultUser() {
        assertThat(messages(rule, defaultUser(), session()))
                .singleElement()
                .asString()
                .startsWith("[Auth/MissingRelation]");
    }
}
