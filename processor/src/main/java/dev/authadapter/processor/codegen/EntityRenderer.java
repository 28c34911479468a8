package dev.authadapter.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.Role;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Renders an entity for a role nobody annotated: the runtime's base class, pointed at the application's user. */
final class EntityRenderer {

    private final ClassName user;

    EntityRenderer(AuthModel model) {
        this.user = new AdapterTypes(model).entity(Role.USER);
    }

    // Example: @Entity @Table(…) public class AppUserAccount extends BaseAccount<AppUser> { … }
    TypeSpec.Builder render(EntityModel entity) {
        Role role = entity.role();
        TypeSpec.Builder type = TypeSpec.classBuilder(TypeNames.className(entity.type()))
                .addJavadoc(javadoc(role))
                .addAnnotation(LibraryTypes.ENTITY)
                .addAnnotation(table(DefaultTable.of(role)))
                .superclass(baseClass(role));
        if (entity.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (role == Role.SESSION) {
            type.addAnnotation(unnamedUniqueRemoved());
        }
        return type.addMethod(constructor(role));
    }

    // Example: A session of {@link AppUser}.
    private CodeBlock javadoc(Role role) {
        CodeBlock owner = role.isOwned() ? CodeBlock.of(" of {@link $T}", user) : CodeBlock.of("");
        return CodeBlock.of("$L$L.\n", capitalised(phrase(role)), owner);
    }

    // Example: BaseAccount<AppUser>
    private TypeName baseClass(Role role) {
        ClassName base = ClassName.bestGuess(role.baseClass());
        return role.isOwned() ? ParameterizedTypeName.get(base, user) : base;
    }

    // Example: @Table(name = "auth_account", uniqueConstraints = @UniqueConstraint(…), indexes = @Index(…))
    private static AnnotationSpec table(DefaultTable table) {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(LibraryTypes.TABLE).addMember("name", "$S", table.name());
        table.uniques().forEach(key -> annotation.addMember("uniqueConstraints", "$L", unique(key)));
        table.indexes().forEach(key -> annotation.addMember("indexes", "$L", index(key)));
        return annotation.build();
    }

    // Example: @UniqueConstraint(name = "uk_auth_account_provider", columnNames = {"provider", "provider_account_id"})
    private static AnnotationSpec unique(DefaultTable.Key key) {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(LibraryTypes.UNIQUE_CONSTRAINT).addMember("name", "$S", key.name());
        key.columns().forEach(column -> annotation.addMember("columnNames", "$S", column));
        return annotation.build();
    }

    // Example: @Index(name = "ix_auth_account_user_id", columnList = "user_id")
    private static AnnotationSpec index(DefaultTable.Key key) {
        return AnnotationSpec.builder(LibraryTypes.INDEX)
                .addMember("name", "$S", key.name())
                .addMember("columnList", "$S", String.join(", ", key.columns()))
                .build();
    }

    /**
     * The base class makes the token's column unique, without a name; the table has a constraint with one.
     */
    // Example: @AttributeOverride(name = "sessionToken", column = @Column(name = "session_token", nullable = false))
    private static AnnotationSpec unnamedUniqueRemoved() {
        AnnotationSpec column = AnnotationSpec.builder(LibraryTypes.COLUMN)
                .addMember("name", "$S", "session_token")
                .addMember("nullable", "false")
                .build();
        return AnnotationSpec.builder(LibraryTypes.ATTRIBUTE_OVERRIDE)
                .addMember("name", "$S", "sessionToken")
                .addMember("column", "$L", column)
                .build();
    }

    // Example: public AppUserAccount() {}
    private static MethodSpec constructor(Role role) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Makes $L without properties.\n", phrase(role))
                .addModifiers(Modifier.PUBLIC)
                .build();
    }

    private static String phrase(Role role) {
        return switch (role) {
            case USER -> "a user";
            case ACCOUNT -> "a linked account";
            case SESSION -> "a session";
            case VERIFICATION_TOKEN -> "a one-time token";
            case AUTHENTICATOR -> "a passkey";
        };
    }

    private static String capitalised(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
