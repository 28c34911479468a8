package dev.authadapter.processor.codegen;

import static dev.authadapter.processor.codegen.EntityFixture.annotated;
import static dev.authadapter.processor.codegen.EntityFixture.generated;
import static dev.authadapter.processor.codegen.EntityFixture.standard;
import static dev.authadapter.processor.codegen.Types.BOOLEAN;
import static dev.authadapter.processor.codegen.Types.INSTANT;
import static dev.authadapter.processor.codegen.Types.INT;
import static dev.authadapter.processor.codegen.Types.LONG;
import static dev.authadapter.processor.codegen.Types.STRING;
import static dev.authadapter.processor.codegen.Types.named;
import static dev.authadapter.processor.model.Role.ACCOUNT;
import static dev.authadapter.processor.model.Role.AUTHENTICATOR;
import static dev.authadapter.processor.model.Role.SESSION;
import static dev.authadapter.processor.model.Role.USER;
import static dev.authadapter.processor.model.Role.VERIFICATION_TOKEN;

import dev.authadapter.processor.model.Accessor;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.ComponentModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PersistenceUnit;
import dev.authadapter.processor.model.Protection;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.TypeRef;
import dev.authadapter.processor.model.TypeRef.Wildcard;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The shapes of models that the renderers are tested on. */
final class Cases {

    private static final String PACKAGE = "com.acme";

    private Cases() {}

    static Stream<Case> all() {
        return Stream.of(
                defaults(),
                customUser(),
                allCustom(),
                fields(),
                plainIds(),
                longIds(),
                types(),
                nested(),
                clashes(),
                namesakes(),
                passkeysOff());
    }

    /** Nobody has annotated anything. */
    static Case defaults() {
        return of("defaults", "UserAuthAdapter", Arrays.stream(Role.values()).map(EntityFixture::standard));
    }

    /** A user class on {@code BaseUser}; all else is left to the processor. */
    static Case customUser() {
        return of("custom-user", "AppUserAuthAdapter", appUser(ACCOUNT, SESSION, AUTHENTICATOR));
    }

    /** The same without an authenticator. */
    static Case passkeysOff() {
        return of("passkeys-off", "AppUserAuthAdapter", appUser(ACCOUNT, SESSION));
    }

    private static Stream<EntityFixture> appUser(Role... generated) {
        TypeRef.Declared user = named(PACKAGE, "AppUser");
        return Stream.concat(
                Stream.of(
                        annotated(USER, user)
                                .base(user)
                                .bean("role", named(PACKAGE, "Role"))
                                .hidden(),
                        standard(VERIFICATION_TOKEN)),
                Arrays.stream(generated).map(role -> generated(role, user)));
    }

    /** Five classes of the application's, with names of its own. */
    static Case allCustom() {
        TypeRef.Declared user = named(PACKAGE, "Member");
        return of(
                "all-custom",
                "MemberAuthAdapter",
                Stream.of(
                        annotated(USER, user)
                                .bean("id", STRING)
                                .id()
                                .bean("mail", STRING)
                                .as("email")
                                .bean("mailProved", INSTANT)
                                .as("emailVerified")
                                .bean("name", STRING)
                                .bean("image", STRING)
                                .bean("friend", user)
                                .relation(),
                        annotated(ACCOUNT, named(PACKAGE, "Login")).base(user).bean("label", STRING),
                        annotated(SESSION, named(PACKAGE, "Visit")).base(user).bean("ip", STRING),
                        annotated(VERIFICATION_TOKEN, named(PACKAGE, "Ticket")).base(user),
                        annotated(AUTHENTICATOR, named(PACKAGE, "Passkey")).base(user)));
    }

    /** Field access without getters, package-private classes, a counter of type int. */
    static Case fields() {
        TypeRef.Declared user = named(PACKAGE, "Person");
        return of(
                "fields",
                "PersonAuthAdapter",
                Stream.of(
                        annotated(USER, user)
                                .packagePrivate()
                                .field("id", STRING)
                                .id()
                                .field("name", STRING)
                                .field("email", STRING)
                                .field("emailVerified", INSTANT)
                                .field("image", STRING)
                                .field("logins", INT)
                                .field("locked", BOOLEAN),
                        generated(ACCOUNT, user).packagePrivate(),
                        generated(SESSION, user).packagePrivate(),
                        standard(VERIFICATION_TOKEN),
                        annotated(AUTHENTICATOR, named(PACKAGE, "Key"))
                                .packagePrivate()
                                .field("credentialId", STRING)
                                .id()
                                .field("user", user)
                                .owner()
                                .field("providerAccountId", STRING)
                                .field("credentialPublicKey", STRING)
                                .field("counter", INT)
                                .field("credentialDeviceType", STRING)
                                .field("credentialBackedUp", BOOLEAN)));
    }

    /** Plain columns instead of relations; UUID identifiers. */
    static Case plainIds() {
        TypeRef uuid = Types.of(UUID.class);
        return of(
                "plain-ids",
                "CustomerAuthAdapter",
                Stream.of(
                        annotated(USER, named(PACKAGE, "Customer"))
                                .bean("id", uuid)
                                .id()
                                .bean("name", STRING)
                                .bean("email", STRING)
                                .bean("emailVerified", INSTANT)
                                .bean("image", STRING),
                        annotated(ACCOUNT, named(PACKAGE, "CustomerAccount"))
                                .bean("id", uuid)
                                .id()
                                .bean("userId", uuid)
                                .bean("type", STRING)
                                .bean("provider", STRING)
                                .bean("providerAccountId", STRING),
                        annotated(SESSION, named(PACKAGE, "CustomerSession"))
                                .bean("sessionToken", STRING)
                                .id()
                                .bean("userId", uuid)
                                .bean("expires", INSTANT)
                                .bean("userAgent", STRING),
                        standard(VERIFICATION_TOKEN)));
    }

    /** Numeric identifiers, primitive in the user and boxed in the column that points at it. */
    static Case longIds() {
        return of(
                "long-ids",
                "StaffAuthAdapter",
                Stream.of(
                        annotated(USER, named(PACKAGE, "Staff"))
                                .bean("id", LONG)
                                .id()
                                .bean("name", STRING)
                                .bean("email", STRING)
                                .bean("emailVerified", INSTANT)
                                .bean("image", STRING),
                        generated(ACCOUNT, named(PACKAGE, "Staff")),
                        annotated(SESSION, named(PACKAGE, "StaffSession"))
                                .bean("id", LONG)
                                .id()
                                .bean("owner", Types.of(Long.class))
                                .as("user")
                                .bean("sessionToken", STRING)
                                .bean("expires", INSTANT),
                        standard(VERIFICATION_TOKEN)));
    }

    /** Properties of every kind of Java type, fluent and overloaded setters, names that Java or the generator has taken. */
    static Case types() {
        TypeRef.Declared user = named(PACKAGE, "Profile");
        TypeRef bytes = new TypeRef.Array(new TypeRef.Primitive("byte"));
        TypeRef labels = Types.of(Map.class, STRING, Types.of(List.class, Types.of(Integer.class)));
        TypeRef plugin = Types.of(Class.class, new Wildcard(Wildcard.Kind.EXTENDS, Types.of(Number.class)));
        TypeRef order = Types.of(Comparator.class, new Wildcard(Wildcard.Kind.SUPER, STRING));
        return of(
                "types",
                "ProfileAuthAdapter",
                Stream.of(
                        annotated(USER, user)
                                .base(user)
                                .bean("picture", bytes)
                                .bean("labels", labels)
                                .bean("history", new TypeRef.Array(Types.of(List.class, STRING)))
                                .bean("plugin", plugin)
                                .bean("order", order)
                                .bean("address", named(PACKAGE, "Profile", "Address"))
                                .embedded()
                                .bean("score", new TypeRef.Primitive("double"))
                                .bean("initial", new TypeRef.Primitive("char"))
                                .bean("level", new TypeRef.Primitive("short"))
                                .bean("grade", new TypeRef.Primitive("byte"))
                                .bean("ratio", new TypeRef.Primitive("float"))
                                .bean("visits", LONG)
                                .bean("admin", BOOLEAN)
                                .property("default", BOOLEAN, method("isDefault"), method("setDefault"))
                                .property("binding", STRING, method("binding"), method("binding"))
                                .property("notify", BOOLEAN, method("isNotify"), method("setNotify"))
                                .property("userURL", STRING, method("getUserURL"), method("setUserURL"))
                                .property("user_url", STRING, method("getUser_url"), method("setUser_url")),
                        generated(ACCOUNT, user),
                        generated(SESSION, user),
                        generated(VERIFICATION_TOKEN, user),
                        generated(AUTHENTICATOR, user)));
    }

    /** Entities that are nested classes. */
    static Case nested() {
        TypeRef.Declared user = named(PACKAGE, "Shop", "Buyer");
        return of(
                "nested",
                "ShopAuthAdapter",
                Stream.of(
                        annotated(USER, user).base(user),
                        annotated(ACCOUNT, named(PACKAGE, "Shop", "Account")).base(user),
                        annotated(SESSION, named(PACKAGE, "Shop", "Session")).base(user),
                        standard(VERIFICATION_TOKEN)));
    }

    /** Entities named like the types that generated code uses. */
    static Case clashes() {
        TypeRef.Declared user = named(PACKAGE, "Property");
        return of(
                "clashes",
                "AuthAdapter",
                Stream.of(
                        annotated(USER, user).base(user).bean("patch", named(PACKAGE, "Patch")),
                        annotated(ACCOUNT, named(PACKAGE, "Optional")).base(user),
                        annotated(SESSION, named(PACKAGE, "List")).base(user),
                        annotated(VERIFICATION_TOKEN, named(PACKAGE, "AuthEngine"))
                                .base(user),
                        annotated(AUTHENTICATOR, named(PACKAGE, "Entity")).base(user)));
    }

    /** Entities of one simple name in several packages, one of them the runtime's. */
    static Case namesakes() {
        TypeRef.Declared user = named("com.acme.people", "VerificationToken");
        return of(
                "namesakes",
                "NamesakeAuthAdapter",
                Stream.of(
                        annotated(USER, user).base(user),
                        annotated(ACCOUNT, named("com.acme.accounts", "VerificationToken"))
                                .base(user),
                        annotated(SESSION, named("com.acme.sessions", "VerificationToken"))
                                .base(user),
                        standard(VERIFICATION_TOKEN)));
    }

    private static Accessor method(String name) {
        return new Accessor.Method(name);
    }

    private static Case of(String name, String adapter, Stream<EntityFixture> entities) {
        return new Case(name, model(adapter, entities));
    }

    static AuthModel model(String adapter, Stream<EntityFixture> entities) {
        var models = entities.map(EntityFixture::build)
                .sorted(Comparator.comparing(EntityModel::role))
                .toList();
        return new AuthModel(
                PACKAGE,
                adapter,
                models,
                List.of("h2"),
                PersistenceUnit.standard(),
                Protection.standard(),
                ComponentModel.NONE);
    }
}
