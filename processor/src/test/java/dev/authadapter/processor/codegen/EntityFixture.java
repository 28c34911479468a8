package dev.authadapter.processor.codegen;

import static dev.authadapter.processor.codegen.Types.BOOLEAN;
import static dev.authadapter.processor.codegen.Types.INSTANT;
import static dev.authadapter.processor.codegen.Types.LONG;
import static dev.authadapter.processor.codegen.Types.STRING;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.model.Accessor;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.EntityModel.Source;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds an entity the way the front end would. */
final class EntityFixture {

    private final Role role;
    private final Source source;
    private final TypeRef.Declared type;
    private final List<PropertyModel> properties = new ArrayList<>();
    private boolean isPublic = true;

    private EntityFixture(Role role, Source source, TypeRef.Declared type) {
        this.role = role;
        this.source = source;
        this.type = type;
    }

    /** An entity of the application's, without properties. */
    static EntityFixture annotated(Role role, TypeRef.Declared type) {
        return new EntityFixture(role, Source.ANNOTATED, type);
    }

    /** An entity the processor writes for the application's user class. */
    static EntityFixture generated(Role role, TypeRef.Declared user) {
        List<String> names = List.of(user.simpleName() + role.simpleName());
        return new EntityFixture(role, Source.GENERATED, new TypeRef.Declared(user.packageName(), names, List.of()))
                .base(user);
    }

    /** The runtime's own entity. */
    static EntityFixture standard(Role role) {
        TypeRef.Declared user = Types.named("dev.authadapter.entity", Role.USER.simpleName());
        return new EntityFixture(role, Source.DEFAULT, Types.named("dev.authadapter.entity", role.simpleName()))
                .base(user);
    }

    EntityFixture packagePrivate() {
        isPublic = false;
        return this;
    }

    /** The properties of the role's base class. */
    EntityFixture base(TypeRef user) {
        return switch (role) {
            case USER ->
                bean("id", STRING)
                        .id()
                        .texts("name", "email")
                        .bean("emailVerified", INSTANT)
                        .texts("image");
            case ACCOUNT ->
                bean("id", STRING)
                        .id()
                        .bean("user", user)
                        .owner()
                        .texts("type", "provider", "providerAccountId", "accessToken", "refreshToken", "idToken")
                        .bean("expiresAt", Types.of(Long.class))
                        .texts("tokenType", "scope", "sessionState");
            case SESSION ->
                bean("id", STRING)
                        .id()
                        .bean("user", user)
                        .owner()
                        .texts("sessionToken")
                        .bean("expires", INSTANT);
            case VERIFICATION_TOKEN ->
                bean("identifier", STRING).id().bean("token", STRING).id().bean("expires", INSTANT);
            case AUTHENTICATOR ->
                bean("credentialId", STRING)
                        .id()
                        .bean("user", user)
                        .owner()
                        .texts("providerAccountId", "credentialPublicKey")
                        .bean("counter", LONG)
                        .texts("credentialDeviceType")
                        .bean("credentialBackedUp", BOOLEAN)
                        .texts("transports");
        };
    }

    /** A property with a getter and a setter. */
    EntityFixture bean(String name, TypeRef type) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        String getter = (type.equals(BOOLEAN) ? "is" : "get") + capital;
        return property(name, type, new Accessor.Method(getter), new Accessor.Method("set" + capital));
    }

    /** A property that generated code reaches through the field. */
    EntityFixture field(String name, TypeRef type) {
        return property(name, type, new Accessor.Field(name), new Accessor.Field(name));
    }

    EntityFixture property(String name, TypeRef type, Accessor reader, Accessor writer) {
        boolean isOwnerId = role.isOwned() && name.equals("userId");
        Optional<String> contractName = isOwnerId
                ? Optional.of("user")
                : Optional.of(name).filter(n -> role.property(n).isPresent());
        properties.add(new PropertyModel(
                name,
                contractName,
                type,
                Kind.BASIC,
                Optional.of(reader),
                Optional.of(writer),
                false,
                Origin.ofMember(this.type.qualifiedName(), name)));
        return this;
    }

    /** The last property stands for one of the contract. */
    EntityFixture as(String contractName) {
        return change(p -> new PropertyModel(
                p.name(),
                Optional.of(contractName),
                p.type(),
                p.kind(),
                p.reader(),
                p.writer(),
                p.isHidden(),
                p.origin()));
    }

    /** The last property is left out of the view. */
    EntityFixture hidden() {
        return change(p -> new PropertyModel(
                p.name(), p.contractName(), p.type(), p.kind(), p.reader(), p.writer(), true, p.origin()));
    }

    /** The last property cannot be read or written. */
    EntityFixture inaccessible() {
        return change(p -> new PropertyModel(
                p.name(),
                p.contractName(),
                p.type(),
                p.kind(),
                Optional.empty(),
                Optional.empty(),
                p.isHidden(),
                p.origin()));
    }

    /** The last property is part of the primary key. */
    EntityFixture id() {
        return kind(Kind.ID);
    }

    /** The last property is an embedded object. */
    EntityFixture embedded() {
        return kind(Kind.EMBEDDED);
    }

    /** The last property is the relation to the user. */
    EntityFixture owner() {
        return kind(Kind.OWNER_RELATION);
    }

    /** The last property is a relation to an entity without a role. */
    EntityFixture relation() {
        return kind(Kind.OTHER_RELATION);
    }

    EntityModel build() {
        return new EntityModel(role, source, type, isPublic, properties, Origin.ofType(type.qualifiedName()));
    }

    private EntityFixture texts(String... names) {
        for (String name : names) {
            bean(name, STRING);
        }
        return this;
    }

    private EntityFixture kind(Kind kind) {
        return change(p -> new PropertyModel(
                p.name(), p.contractName(), p.type(), kind, p.reader(), p.writer(), p.isHidden(), p.origin()));
    }

    private EntityFixture change(UnaryOperator<PropertyModel> change) {
        int last = properties.size() - 1;
        properties.set(last, change.apply(properties.get(last)));
        return this;
    }
}
