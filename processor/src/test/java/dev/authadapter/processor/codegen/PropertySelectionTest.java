package dev.authadapter.processor.codegen;

import static dev.authadapter.processor.codegen.Types.INSTANT;
import static dev.authadapter.processor.codegen.Types.STRING;
import static dev.authadapter.processor.codegen.Types.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertySelectionTest {

    private static final EntityModel USER = EntityFixture.annotated(Role.USER, named("com.acme", "User"))
            .base(named("com.acme", "User"))
            .bean("secret", STRING)
            .hidden()
            .bean("address", named("com.acme", "Address"))
            .embedded()
            .bean("friend", named("com.acme", "User"))
            .relation()
            .build();

    private static final EntityModel SESSION = EntityFixture.annotated(Role.SESSION, named("com.acme", "Session"))
            .bean("id", STRING)
            .id()
            .bean("user", named("com.acme", "User"))
            .owner()
            .bean("sessionToken", STRING)
            .bean("ends", INSTANT)
            .as("expires")
            .bean("ip", STRING)
            .build();

    @Test
    void bindsAllButForeignRelations() {
        assertThat(names(PropertySelection.bound(USER)))
                .containsExactly("id", "name", "email", "emailVerified", "image", "secret", "address");
        assertThat(names(PropertySelection.bound(SESSION))).containsExactly("id", "user", "sessionToken", "ends", "ip");
    }

    @Test
    void patchesAllButTheKeyAndTheOwner() {
        assertThat(names(PropertySelection.patched(USER)))
                .containsExactly("name", "email", "emailVerified", "image", "secret", "address");
        assertThat(names(PropertySelection.patched(SESSION))).containsExactly("ends", "ip");
    }

    @Test
    void patchesNoColumnThatMirrorsTheOwner() {
        EntityModel mirrored = EntityFixture.annotated(Role.SESSION, named("com.acme", "Session"))
                .base(named("com.acme", "User"))
                .bean("userId", STRING)
                .as("userId")
                .build();

        assertThat(names(PropertySelection.patched(mirrored))).containsExactly("expires");
    }

    @Test
    void showsWhatIsNotHidden() {
        assertThat(names(PropertySelection.shown(USER)))
                .containsExactly("id", "name", "email", "emailVerified", "image", "address");
    }

    private static List<String> names(List<PropertyModel> properties) {
        return properties.stream().map(PropertyModel::name).toList();
    }
}
