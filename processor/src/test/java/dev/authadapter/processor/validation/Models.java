package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.Accessor;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.ComponentModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PersistenceUnit;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Protection;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Models made by hand, for the tests of rules. */
final class Models {

    static final TypeRef STRING = type("java.lang", "String");
    static final TypeRef INSTANT = type("java.time", "Instant");
    static final TypeRef.Declared USER = type("app", "AppUser");

    private Models() {}

    static TypeRef.Declared type(String packageName, String name) {
        return new TypeRef.Declared(packageName, List.of(name), List.of());
    }

    /** A property that stands for one of the contract. */
    static PropertyModel contract(String contractName, TypeRef type) {
        return property(contractName, Optional.of(contractName), type, Kind.BASIC);
    }

    /** A property of the application's own. */
    static PropertyModel own(String name, TypeRef type, Kind kind) {
        return property(name, Optional.empty(), type, kind);
    }

    static PropertyModel property(String name, Optional<String> contractName, TypeRef type, Kind kind) {
        Optional<Accessor> field = Optional.of(new Accessor.Field(name));
        return new PropertyModel(name, contractName, type, kind, field, field, false, Origin.ofMember("app.Any", name));
    }

    /** The same property, encrypted. */
    static PropertyModel encrypted(PropertyModel property) {
        return new PropertyModel(
                property.name(),
                property.contractName(),
                property.type(),
                property.kind(),
                property.reader(),
                property.writer(),
                property.isHidden(),
                true,
                property.origin(),
                property.whole());
    }

    static EntityModel entity(Role role, PropertyModel... properties) {
        TypeRef.Declared type = role == Role.USER ? USER : type("app", "App" + role.simpleName());
        return new EntityModel(
                role,
                EntityModel.Source.ANNOTATED,
                type,
                true,
                List.of(properties),
                Origin.ofType(type.qualifiedName()));
    }

    /** A user that has all it needs. */
    static EntityModel user(TypeRef id) {
        return entity(
                Role.USER,
                property("id", Optional.of("id"), id, Kind.ID),
                contract("email", STRING),
                contract("emailVerified", INSTANT),
                contract("name", STRING),
                contract("image", STRING));
    }

    /** The user of an adapter for which no class is annotated as such. */
    static EntityModel defaultUser() {
        EntityModel user = user(STRING);
        return new EntityModel(
                user.role(),
                EntityModel.Source.DEFAULT,
                type("dev.authadapter.entity", "User"),
                true,
                user.properties(),
                user.origin());
    }

    /** A session that has all it needs but what points at its user. */
    static EntityModel session(PropertyModel... more) {
        PropertyModel[] all = Stream.concat(
                        Stream.of(contract("sessionToken", STRING), contract("expires", INSTANT)), Stream.of(more))
                .toArray(PropertyModel[]::new);
        return entity(Role.SESSION, all);
    }

    /** What a rule has to say of a model. */
    static List<String> messages(Rule rule, EntityModel... entities) {
        Problems problems = new Problems();
        rule.check(
                new AuthModel(
                        "app",
                        "AppUserAuthAdapter",
                        List.of(entities),
                        List.of("h2"),
                        PersistenceUnit.standard(),
                        Protection.standard(),
                        ComponentModel.NONE),
                problems);
        return problems.all().stream().map(Problem::message).toList();
    }
}
