package dev.authadapter.processor.codegen;

import dev.authadapter.processor.model.Accessor;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.RoleProperty;
import dev.authadapter.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A model with mistakes, as it will be when they are mended: what the user is told to add is there. A stub made from it
 * has the members the rest of the application refers to, so that one mistake gives one message.
 */
final class StubModel {

    private static final String ID = "id";
    private static final TypeRef.Declared OBJECT = new TypeRef.Declared("java.lang", List.of("Object"), List.of());

    private StubModel() {}

    static AuthModel of(AuthModel model) {
        EntityModel user = model.entity(Role.USER)
                .orElseThrow(() -> new AssertionError("the model has no entity of role " + Role.USER));
        List<EntityModel> entities = model.entities().stream()
                .map(StubModel::withIdentifier)
                .map(entity -> withMissing(entity, user.type()))
                .map(StubModel::withAccessors)
                .toList();
        return model.with(entities);
    }

    /** An entity whose class generated code cannot name is any object to it. */
    static AuthModel without(Set<Role> invisible, AuthModel model) {
        List<EntityModel> entities = model.entities().stream()
                .map(entity -> invisible.contains(entity.role()) ? anonymous(entity) : entity)
                .toList();
        return model.with(entities);
    }

    private static EntityModel anonymous(EntityModel entity) {
        return new EntityModel(
                entity.role(), entity.source(), OBJECT, entity.isPublic(), entity.properties(), entity.origin());
    }

    /** A primary key that is not called {@code id} is most likely the identifier, and lacks only the annotation. */
    private static EntityModel withIdentifier(EntityModel entity) {
        Optional<PropertyModel> key = entity.properties().stream()
                .filter(property -> property.kind() == Kind.ID)
                .findFirst();
        boolean isWanted = entity.role().property(ID).isPresent();
        if (!isWanted || entity.byContractName(ID).isPresent() || key.isEmpty()) {
            return entity;
        }
        return with(entity, entity.properties().stream().map(p -> p.equals(key.get()) ? withContractName(p, ID) : p));
    }

    private static EntityModel withMissing(EntityModel entity, TypeRef user) {
        Stream<PropertyModel> missing = entity.role().properties().stream()
                .filter(RoleProperty::isRequired)
                .filter(property -> entity.byContractName(property.name()).isEmpty())
                .map(property -> new PropertyModel(
                        property.name(),
                        Optional.of(property.name()),
                        conventionalType(property.kind(), user),
                        conventionalKind(property.kind()),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        entity.origin()));
        return with(entity, Stream.concat(entity.properties().stream(), missing));
    }

    /** What an accessor says is of no account, since a stub uses none. */
    private static EntityModel withAccessors(EntityModel entity) {
        return with(entity, entity.properties().stream().map(StubModel::withAccessors));
    }

    private static PropertyModel withAccessors(PropertyModel property) {
        Optional<Accessor> field = Optional.of(new Accessor.Field(property.name()));
        return new PropertyModel(
                property.name(),
                property.contractName(),
                property.type(),
                property.kind(),
                property.reader().or(() -> field),
                property.writer().or(() -> field),
                property.isHidden(),
                property.isEncrypted(),
                property.origin(),
                property.whole());
    }

    private static PropertyModel withContractName(PropertyModel property, String contractName) {
        return new PropertyModel(
                property.name(),
                Optional.of(contractName),
                property.type(),
                property.kind(),
                property.reader(),
                property.writer(),
                property.isHidden(),
                property.isEncrypted(),
                property.origin(),
                property.whole());
    }

    private static EntityModel with(EntityModel entity, Stream<PropertyModel> properties) {
        return new EntityModel(
                entity.role(), entity.source(), entity.type(), entity.isPublic(), properties.toList(), entity.origin());
    }

    private static Kind conventionalKind(RoleProperty.Kind kind) {
        return switch (kind) {
            case IDENTIFIER -> Kind.ID;
            case OWNER -> Kind.OWNER_RELATION;
            case TEXT, TIME, VERIFICATION, EPOCH_SECONDS, COUNTER, BOOLEAN -> Kind.BASIC;
        };
    }

    /** The type the base classes use. */
    private static TypeRef conventionalType(RoleProperty.Kind kind, TypeRef user) {
        return switch (kind) {
            case IDENTIFIER, TEXT -> new TypeRef.Declared("java.lang", List.of("String"), List.of());
            case OWNER -> user;
            case TIME, VERIFICATION -> new TypeRef.Declared("java.time", List.of("Instant"), List.of());
            case EPOCH_SECONDS -> new TypeRef.Declared("java.lang", List.of("Long"), List.of());
            case COUNTER -> new TypeRef.Primitive("long");
            case BOOLEAN -> new TypeRef.Primitive("boolean");
        };
    }
}
