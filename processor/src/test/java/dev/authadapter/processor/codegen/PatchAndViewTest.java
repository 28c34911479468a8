package dev.authadapter.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.Patch;
import dev.authadapter.entity.BaseUser;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchAndViewTest {

    @TempDir
    static Path directory;

    private static Compiled customUser;
    private static Compiled plainIds;
    private static Compiled types;

    @BeforeAll
    static void compile() {
        customUser = compile(Cases.customUser());
        plainIds = compile(Cases.plainIds());
        types = compile(Cases.types());
    }

    @Test
    void patchOfAUserHasEveryPropertyButTheIdentifier() {
        assertThat(setters(customUser.generated("AppUserPatch")))
                .containsExactly("setEmail", "setEmailVerified", "setImage", "setName", "setRole");
    }

    @Test
    void patchOfASessionHasNeitherTokenNorOwner() {
        assertThat(setters(customUser.generated("AppUserSessionPatch"))).containsExactly("setExpires");
        assertThat(setters(plainIds.generated("CustomerSessionPatch"))).containsExactly("setExpires", "setUserAgent");
    }

    @Test
    void patchRecordsWhatIsSetAndWhatIsSetToNull() throws ReflectiveOperationException {
        Class<?> type = customUser.generated("AppUserPatch");
        Patch<?> patch = (Patch<?>) type.getConstructor().newInstance();
        Object returned = type.getMethod("setName", String.class).invoke(patch, "Ada");
        type.getMethod("setEmail", String.class).invoke(patch, new Object[] {null});

        assertThat(returned).isSameAs(patch);
        assertThat(patch).hasToString("AppUserPatch[name, email]");
        assertThat(patch.changes().values()).containsExactly("Ada", null);
        assertThat(List.<Object>copyOf(patch.changes().keySet())).containsExactly(property("NAME"), property("EMAIL"));
    }

    @Test
    void patchOfAnAccountHasNeitherKeyNorOwner_andTakesWhatAProviderIssues() {
        assertThat(setters(customUser.generated("AppUserAccountPatch")))
                .containsExactly(
                        "setAccessToken",
                        "setExpiresAt",
                        "setIdToken",
                        "setRefreshToken",
                        "setScope",
                        "setSessionState",
                        "setTokenType",
                        "setTokens",
                        "setType");
    }

    @Test
    void patchesAreMadeForWhatAnAdapterUpdates() {
        assertThat(Cases.customUser().render())
                .extracting(file -> file.typeSpec().name())
                .filteredOn(name -> name.endsWith("Patch"))
                .containsExactly("AppUserPatch", "AppUserAccountPatch", "AppUserSessionPatch");
    }

    @Test
    void viewShowsWhatIsNotHidden() throws ReflectiveOperationException {
        Class<?> type = customUser.generated("AppUserView");
        BaseUser user =
                (BaseUser) customUser.load("com.acme.AppUser").getConstructor().newInstance();
        user.setId("7");
        user.setEmail("ada@example.org");

        Object view = type.getMethod("of", user.getClass()).invoke(null, user);

        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            shown.put(component.getName(), component.getAccessor().invoke(view));
        }
        assertThat(shown.keySet()).containsExactly("id", "name", "email", "emailVerified", "image");
        assertThat(shown).containsEntry("id", "7").containsEntry("email", "ada@example.org");
        assertThat(view).as("what may end in a log").hasToString("AppUserView");
    }

    @Test
    void viewAvoidsNamesJavaHasTaken() {
        assertThat(Arrays.stream(types.generated("ProfileView").getRecordComponents())
                        .map(RecordComponent::getName))
                .contains("default_", "notify_", "binding", "userURL", "user_url");
    }

    private static Object property(String constant) {
        return customUser.constant("AppUserAuthBinding", constant);
    }

    private static List<String> setters(Class<?> patch) {
        return Arrays.stream(patch.getDeclaredMethods())
                .map(Method::getName)
                .sorted()
                .toList();
    }

    private static Compiled compile(Case c) {
        return Compiled.of(c, c.render(), directory.resolve(c.name()));
    }
}
