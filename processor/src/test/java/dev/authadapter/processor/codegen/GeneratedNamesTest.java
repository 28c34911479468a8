package dev.authadapter.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedNamesTest {

    @ParameterizedTest
    @CsvSource({
        "email, EMAIL",
        "emailVerified, EMAIL_VERIFIED",
        "oauth2UserURL, OAUTH2_USER_URL",
        "XMLName, XML_NAME",
        "user_url, USER_URL",
        "binding, BINDING_",
        "größe, GRÖSSE"
    })
    void namesConstantsAsJavaDoes(String property, String constant) {
        AuthModel model = user(property);

        assertThat(new GeneratedNames(model).constant(Role.USER, only(model))).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"email, setEmail", "URL, setURL", "eMail, setEMail", "default, setDefault"})
    void namesSetters(String property, String setter) {
        PropertyModel only = only(user(property));

        assertThat(GeneratedNames.setters(List.of(only)).get(only)).isEqualTo(setter);
    }

    @ParameterizedTest
    @CsvSource({"email, email", "default, default_", "hashCode, hashCode_", "record, record"})
    void namesComponents(String property, String component) {
        PropertyModel only = only(user(property));

        assertThat(GeneratedNames.components(List.of(only)).get(only)).isEqualTo(component);
    }

    @Test
    void derivesNamesFromTheEntity() {
        GeneratedNames names = new GeneratedNames(Cases.nested().model());

        assertThat(names.binding(Role.USER)).hasToString("com.acme.Shop_BuyerAuthBinding");
        assertThat(names.patch(Role.SESSION)).hasToString("com.acme.Shop_SessionPatch");
        assertThat(names.view(Role.USER)).hasToString("com.acme.Shop_BuyerView");
        assertThat(names.adapter()).hasToString("com.acme.ShopAuthAdapter");
    }

    @Test
    void tellsNamesakesApartByTheirRoles() {
        GeneratedNames names = new GeneratedNames(Cases.namesakes().model());

        assertThat(Stream.of(Role.USER, Role.ACCOUNT, Role.SESSION, Role.VERIFICATION_TOKEN)
                        .map(role -> names.binding(role).simpleName()))
                .containsExactly(
                        "VerificationTokenAuthBinding",
                        "VerificationTokenAccountAuthBinding",
                        "VerificationTokenSessionAuthBinding",
                        "VerificationTokenVerificationTokenAuthBinding");
    }

    private static AuthModel user(String property) {
        return Cases.model(
                "UserAuthAdapter",
                Stream.of(EntityFixture.annotated(Role.USER, Types.named("com.acme", "User"))
                        .bean(property, Types.STRING)));
    }

    private static PropertyModel only(AuthModel model) {
        return model.entity(Role.USER)
                .map(EntityModel::properties)
                .orElseThrow()
                .get(0);
    }
}
