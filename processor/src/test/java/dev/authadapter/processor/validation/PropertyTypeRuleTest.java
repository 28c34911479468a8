package dev.authadapter.processor.validation;

import static dev.authadapter.processor.validation.Models.STRING;
import static dev.authadapter.processor.validation.Models.contract;
import static dev.authadapter.processor.validation.Models.entity;
import static dev.authadapter.processor.validation.Models.messages;
import static dev.authadapter.processor.validation.Models.property;
import static dev.authadapter.processor.validation.Models.type;
import static dev.authadapter.processor.validation.Models.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.TimeType;
import dev.authadapter.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PropertyTypeRuleTest {

    private final PropertyTypeRule rule = new PropertyTypeRule();

    @ParameterizedTest
    @ValueSource(strings = {"String", "Long", "Integer"})
    void acceptsIdentifiersOfJavaLang(String name) {
        assertThat(messages(rule, user(type("java.lang", name)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"long", "int"})
    void acceptsPrimitiveIdentifiers(String name) {
        assertThat(messages(rule, user(new TypeRef.Primitive(name)))).isEmpty();
    }

    @Test
    void refusesACompositeIdentifier() {
        assertThat(messages(rule, user(type("app", "UserKey"))))
                .containsExactly(
                        "[Auth/UnsupportedId] 'AppUser.id' is of type 'UserKey', but a user is identified by one 'String'"
                                + " or 'UUID' or 'Long' or 'Integer' or 'long' or 'int'. Change its type.");
    }

    @Test
    void refusesNumbersAndFlagsOfOtherTypes() {
        assertThat(messages(
                        rule,
                        entity(
                                Role.AUTHENTICATOR,
                                contract("counter", new TypeRef.Primitive("short")),
                                contract("credentialBackedUp", STRING))))
                .containsExactly(
                        "[Auth/WrongType] 'AppAuthenticator.counter' is of type 'short', but the adapter needs 'Long' or 'long'"
                                + " or 'Integer' or 'int'. Change its type.",
                        "[Auth/WrongType] 'AppAuthenticator.credentialBackedUp' is of type 'String', but the adapter needs"
                                + " 'boolean' or 'Boolean'. Change its type.");
    }

    @ParameterizedTest
    @EnumSource
    void acceptsMomentsOfManyTypes(TimeType type) {
        for (String name : type.names()) {
            TypeRef moment = name.equals("long") ? new TypeRef.Primitive(name) : declared(name);

            assertThat(messages(rule, entity(Role.SESSION, contract("expires", moment))))
                    .isEmpty();
            assertThat(messages(rule, entity(Role.USER, contract("emailVerified", moment))))
                    .isEmpty();
            assertThat(messages(rule, entity(Role.ACCOUNT, contract("expiresAt", moment))))
                    .isEmpty();
        }
    }

    @Test
    void acceptsAFlagForAVerification() {
        assertThat(messages(
                        rule,
                        entity(
                                Role.USER,
                                contract("emailVerified", new TypeRef.Primitive("boolean")),
                                contract("emailVerified", type("java.lang", "Boolean")))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHER_RELATION", "OWNER_RELATION"})
    void refusesARelationWhateverItsType(Kind kind) {
        assertThat(messages(
                        rule,
                        entity(
                                Role.SESSION,
                                property("token", Optional.of("sessionToken"), STRING, kind),
                                property("expires", Optional.of("expires"), type("app", "Period"), kind))))
                .containsExactly(
                        "[Auth/WrongType] 'AppSession.token' is a relation, but the adapter needs a column of type 'String'."
                                + " Make it one, or put @AuthProperty(\"sessionToken\") on a property that is.",
                        "[Auth/WrongType] 'AppSession.expires' is a relation, but the adapter needs a column of type 'Instant'"
                                + " or 'OffsetDateTime' or 'ZonedDateTime' or 'LocalDateTime' or 'Date' or 'Timestamp' or 'Long'"
                                + " or 'long'. Make it one, or put @AuthProperty(\"expires\") on a property that is.");
    }

    @Test
    void tellsTypesOfOneNameApart() {
        assertThat(messages(rule, entity(Role.SESSION, contract("expires", type("java.sql", "Date")))))
                .containsExactly(
                        "[Auth/WrongType] 'AppSession.expires' is of type 'java.sql.Date', but the adapter needs"
                                + " 'java.time.Instant' or 'java.time.OffsetDateTime' or 'java.time.ZonedDateTime' or"
                                + " 'java.time.LocalDateTime' or 'java.util.Date' or 'java.sql.Timestamp' or 'java.lang.Long' or"
                                + " 'long'. Change its type.");
    }

    private static TypeRef declared(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        return type(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
    }

    @Test
    void writesTypesAsInSource() {
        TypeRef list = new TypeRef.Declared(
                "java.util", List.of("List"), List.of(new TypeRef.Array(new TypeRef.Primitive("byte"))));

        assertThat(messages(rule, entity(Role.ACCOUNT, contract("scope", list))))
                .containsExactly("[Auth/WrongType] 'AppAccount.scope' is of type 'List<byte[]>', but the adapter needs"
                        + " 'String'. Change its type.");
    }
}
