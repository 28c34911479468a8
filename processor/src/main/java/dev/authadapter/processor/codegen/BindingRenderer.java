package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.authadapter.processor.model.Accessor;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Protection;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.RoleProperty;
import dev.authadapter.processor.model.TimeType;
import dev.authadapter.processor.model.TokenStorage;
import dev.authadapter.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Renders the class that tells the engine how to make an entity and reach its properties without reflection. */
final class BindingRenderer {

    private static final String ENTITY = "entity";
    private static final String WHOLE = "whole";

    private final GeneratedNames names;
    private final AdapterTypes types;
    private final Protection protection;

    BindingRenderer(AuthModel model, GeneratedNames names) {
        this.protection = model.protection();
        this.names = names;
        this.types = new AdapterTypes(model);
    }

    // Example: final class AppUserAuthBinding { static final Property<AppUser, String> EMAIL = …; … }
    TypeSpec.Builder render(EntityModel entity) {
        TypeSpec.Builder binding = TypeSpec.classBuilder(names.binding(entity.role()))
                .addJavadoc("How the adapter reaches the properties of {@link $T}.\n", types.entity(entity.role()))
                .addModifiers(Modifier.FINAL);
        Stream.concat(PropertySelection.embedding(entity).stream(), PropertySelection.bound(entity).stream())
                .forEach(property -> binding.addField(property(entity.role(), property)));
        return binding.addField(binding(entity))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    // Example:
    // static final Property<AppUser, String> EMAIL = Property.of(
    //         "email", String.class, AppUser::getEmail, AppUser::setEmail);
    private FieldSpec property(Role role, PropertyModel property) {
        ClassName entity = types.entity(role);
        TypeName type = ParameterizedTypeName.get(LibraryTypes.PROPERTY, entity, TypeNames.boxed(property.type()));
        return FieldSpec.builder(type, names.constant(role, property), Modifier.STATIC, Modifier.FINAL)
                .initializer(property.whole()
                        .map(whole -> part(names.constant(role, whole), whole, property))
                        .orElseGet(() -> CodeBlock.of(
                                "$T.of($>$>\n$S,$<$<$W$T.class,$W$L,$W$L)",
                                LibraryTypes.PROPERTY,
                                property.name(),
                                TypeNames.erased(property.type()),
                                AccessorCode.reader(property, entity, ENTITY),
                                AccessorCode.writer(property, entity, ENTITY))))
                .build();
    }

    // Example: KEY.part("provider", String.class, AccountKey::new, AccountKey::getProvider, AccountKey::setProvider)
    // Example: KEY.part("provider", String.class, AccountKey::provider, (whole, value) -> new AccountKey(value, …))
    private static CodeBlock part(String constant, PropertyModel whole, PropertyModel property) {
        ClassName type = TypeNames.className((TypeRef.Declared) whole.type());
        boolean isReplaced =
                property.writer().filter(Accessor.Replacement.class::isInstance).isPresent();
        return CodeBlock.of(
                "$N.part($>$>\n$S,$<$<$W$T.class,$L$W$L,$W$L)",
                constant,
                property.simpleName(),
                TypeNames.erased(property.type()),
                isReplaced ? CodeBlock.of("") : CodeBlock.of("$W$T::new,", type),
                AccessorCode.reader(property, type, WHOLE),
                AccessorCode.writer(property, type, WHOLE));
    }

    // Example:
    // static final SessionBinding<AppUserSession, AppUser, String> BINDING = new SessionBinding<>(
    //         new EntityBinding<>(AppUserSession.class, AppUserSession::new, List.of(ID, USER, …)),
    //         new Owner.Relation<>(USER, AppUserAuthBinding.BINDING),
    //         TokenProperty.ofSha256(SESSION_TOKEN),
    //         TimeProperty.ofInstant(EXPIRES));
    private FieldSpec binding(EntityModel entity) {
        CodeBlock arguments = Stream.concat(Stream.of(entityBinding(entity)), roleProperties(entity))
                .collect(CodeBlock.joining(",\n"));
        ParameterizedTypeName type = types.binding(entity.role());
        return FieldSpec.builder(type, GeneratedNames.BINDING, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>($>$>\n$L$<$<)", type.rawType(), arguments)
                .build();
    }

    // Example: new EntityBinding<>(AppUser.class, AppUser::new, List.of(ID, NAME, EMAIL, EMAIL_VERIFIED, IMAGE))
    // Example: new EntityBinding<>(AppUser.class, AppUser::new, List.of(ID, NAME, EMAIL, PHONE), List.of(PHONE))
    private CodeBlock entityBinding(EntityModel entity) {
        ClassName type = types.entity(entity.role());
        CodeBlock properties = PropertySelection.bound(entity).stream()
                .map(property -> CodeBlock.of("$N", names.constant(entity.role(), property)))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock encrypted = PropertySelection.bound(entity).stream()
                .filter(PropertyModel::isEncrypted)
                .map(property -> CodeBlock.of("$N", names.constant(entity.role(), property)))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of(
                "new $T<>($>$>\n$T.class,\n$T::new,\n$T.of($L)$L)$<$<",
                LibraryTypes.ENTITY_BINDING,
                type,
                type,
                List.class,
                properties,
                encrypted.isEmpty() ? CodeBlock.of("") : CodeBlock.of(",\n$T.of($L)", List.class, encrypted));
    }

    /** The arguments of the binding record after the first, in its order. */
    private Stream<CodeBlock> roleProperties(EntityModel entity) {
        return switch (entity.role()) {
            case USER -> Stream.of(constant(entity, "id"), constant(entity, "email"));
            case ACCOUNT ->
                Stream.of(
                        owner(entity),
                        constant(entity, "provider"),
                        constant(entity, "providerAccountId"),
                        providerTokens(entity));
            case SESSION -> Stream.of(owner(entity), token(entity, "sessionToken"), time(entity, "expires"));
            case VERIFICATION_TOKEN ->
                Stream.concat(
                        Stream.of(constant(entity, "identifier"), token(entity, "token"), time(entity, "expires")),
                        attemptsLeft(entity).stream());
            case AUTHENTICATOR ->
                Stream.of(owner(entity), constant(entity, "credentialId"), counter(entity, "counter"));
        };
    }

    // Example: EMAIL
    private CodeBlock constant(EntityModel entity, String contractName) {
        PropertyModel property = AdapterTypes.property(entity, contractName);
        return CodeBlock.of("$N", names.constant(entity.role(), property));
    }

    // Example: List.of(ACCESS_TOKEN, REFRESH_TOKEN, ID_TOKEN)
    private CodeBlock providerTokens(EntityModel entity) {
        CodeBlock tokens = Protection.PROVIDER_TOKENS.stream()
                .filter(name -> entity.byContractName(name).isPresent())
                .map(name -> constant(entity, name))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.of($L)", List.class, tokens);
    }

    // Example: new Owner.Relation<>(USER, AppUserAuthBinding.BINDING)
    // Example: new Owner.IdColumn<>(USER_ID)
    private CodeBlock owner(EntityModel entity) {
        CodeBlock constant = constant(entity, "user");
        if (AdapterTypes.property(entity, "user").kind() != PropertyModel.Kind.OWNER_RELATION) {
            return CodeBlock.of("new $T<>($L)", LibraryTypes.OWNER_ID_COLUMN, constant);
        }
        return CodeBlock.of(
                "new $T<>($L, $T.$N)",
                LibraryTypes.OWNER_RELATION,
                constant,
                names.binding(Role.USER),
                GeneratedNames.BINDING);
    }

    // Example: TokenProperty.ofSha256(SESSION_TOKEN)
    // Example: TokenProperty.ofSha256(SESSION_TOKEN).migratingOnRead()
    private CodeBlock token(EntityModel entity, String contractName) {
        TokenStorage storage = protection.tokens(entity.role()).orElseThrow();
        boolean isMigrated = protection.migratesTokensOnRead() && storage != TokenStorage.PLAIN;
        return CodeBlock.of(
                "$T.$N($L)$L",
                LibraryTypes.TOKEN_PROPERTY,
                factory(storage),
                constant(entity, contractName),
                isMigrated ? ".migratingOnRead()" : "");
    }

    /** The factory of the engine's {@code TokenProperty}. */
    private static String factory(TokenStorage storage) {
        return switch (storage) {
            case SHA256 -> "ofSha256";
            case HMAC_SHA256 -> "ofHmacSha256";
            case PLAIN -> "ofPlain";
        };
    }

    // Example: TimeProperty.ofInstant(EXPIRES)
    private CodeBlock time(EntityModel entity, String contractName) {
        TypeRef type = AdapterTypes.property(entity, contractName).type();
        TimeType time =
                TimeType.of(type).orElseThrow(() -> new AssertionError("no moment in a checked model: " + type));
        return CodeBlock.of("$T.$N($L)", LibraryTypes.TIME_PROPERTY, factory(time), constant(entity, contractName));
    }

    /** The factory of the engine's {@code TimeProperty}. */
    static String factory(TimeType time) {
        return switch (time) {
            case INSTANT -> "ofInstant";
            case OFFSET_DATE_TIME -> "ofOffsetDateTime";
            case ZONED_DATE_TIME -> "ofZonedDateTime";
            case LOCAL_DATE_TIME -> "ofLocalDateTime";
            case DATE -> "ofDate";
            case TIMESTAMP -> "ofTimestamp";
            case EPOCH_MILLIS -> "ofEpochMillis";
        };
    }

    // Example: Optional.of(CounterProperty.ofInt(ATTEMPTS_LEFT))
    private Optional<CodeBlock> attemptsLeft(EntityModel entity) {
        return entity.byContractName(RoleProperty.ATTEMPTS_LEFT)
                .map(property ->
                        CodeBlock.of("$T.of($L)", Optional.class, counter(entity, RoleProperty.ATTEMPTS_LEFT)));
    }

    // Example: CounterProperty.ofLong(COUNTER)
    private CodeBlock counter(EntityModel entity, String contractName) {
        TypeName type = TypeNames.of(AdapterTypes.property(entity, contractName).type());
        String factory = type.box().equals(TypeName.INT.box()) ? "ofInt" : "ofLong";
        return CodeBlock.of("$T.$N($L)", LibraryTypes.COUNTER_PROPERTY, factory, constant(entity, contractName));
    }
}
