package dev.authadapter.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AuthAdapter;
import dev.authadapter.AuthenticatorStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdapterRendererTest {

    @TempDir
    static Path directory;

    private static Compiled withPasskeys;
    private static Compiled withoutPasskeys;

    @BeforeAll
    static void compile() {
        withPasskeys = Compiled.of(Cases.customUser(), Cases.customUser().render(), directory.resolve("with"));
        withoutPasskeys = Compiled.of(Cases.plainIds(), Cases.plainIds().render(), directory.resolve("without"));
    }

    @Test
    void storesPasskeysOnlyWithAnAuthenticator() {
        assertThat(withPasskeys.generated("AppUserAuthAdapter"))
                .isAssignableTo(AuthAdapter.class)
                .isAssignableTo(AuthenticatorStore.class);
        Class<?> adapter = withoutPasskeys.generated("CustomerAuthAdapter");
        assertThat(adapter).isAssignableTo(AuthAdapter.class);
        assertThat(AuthenticatorStore.class.isAssignableFrom(adapter)).isFalse();
    }

    @Test
    void listsItsEntitiesInTheOrderOfTheRoles() throws ReflectiveOperationException {
        Object entities = withoutPasskeys
                .generated("CustomerAuthAdapter")
                .getMethod("entities")
                .invoke(null);

        assertThat(entities)
                .isEqualTo(List.of(
                        withoutPasskeys.load("com.acme.Customer"),
                        withoutPasskeys.load("com.acme.CustomerAccount"),
                        withoutPasskeys.load("com.acme.CustomerSession"),
                        withoutPasskeys.load("dev.authadapter.entity.VerificationToken")));
    }
}
