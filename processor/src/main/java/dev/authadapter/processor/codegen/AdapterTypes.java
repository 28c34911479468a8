package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Role;

/** The types that take the place of the library's type variables in one adapter. */
final class AdapterTypes {

    private final AuthModel model;

    AdapterTypes(AuthModel model) {
        this.model = model;
    }

    boolean hasAuthenticator() {
        return model.entity(Role.AUTHENTICATOR).isPresent();
    }

    /** Whether other packages can use the adapter, which they cannot without its entities. */
    boolean isPublic() {
        return model.entities().stream().allMatch(EntityModel::isPublic);
    }

    ClassName entity(Role role) {
        return TypeNames.className(model(role).type());
    }

    /** The type of the user's identifier, boxed. */
    TypeName userId() {
        return TypeNames.boxed(property(model(Role.USER), "id").type());
    }

    // Example: AuthAdapter<AppUser, String, AppUserAccount, AppUserSession, VerificationToken>
    TypeName adapter() {
        return ParameterizedTypeName.get(
                LibraryTypes.AUTH_ADAPTER,
                entity(Role.USER),
                userId(),
                entity(Role.ACCOUNT),
                entity(Role.SESSION),
                entity(Role.VERIFICATION_TOKEN));
    }

    // Example: SessionStore<AppUser, String, AppUserSession>
    TypeName store(Role role) {
        TypeName entity = entity(role);
        return switch (role) {
            case USER -> ParameterizedTypeName.get(LibraryTypes.USER_STORE, entity, userId());
            case ACCOUNT -> ParameterizedTypeName.get(LibraryTypes.ACCOUNT_STORE, entity(Role.USER), userId(), entity);
            case SESSION -> ParameterizedTypeName.get(LibraryTypes.SESSION_STORE, entity(Role.USER), userId(), entity);
            case VERIFICATION_TOKEN -> ParameterizedTypeName.get(LibraryTypes.VERIFICATION_TOKEN_STORE, entity);
            case AUTHENTICATOR -> ParameterizedTypeName.get(LibraryTypes.AUTHENTICATOR_STORE, userId(), entity);
        };
    }

    // Example: Registrations<AppUser, AppUserAccount, AppUserSession>
    TypeName registrations() {
        return ParameterizedTypeName.get(
                LibraryTypes.REGISTRATIONS, entity(Role.USER), entity(Role.ACCOUNT), entity(Role.SESSION));
    }

    // Example: AuthEngine<AppUser, String>
    TypeName engine() {
        return ParameterizedTypeName.get(LibraryTypes.AUTH_ENGINE, entity(Role.USER), userId());
    }

    // Example: SessionBinding<AppUserSession, AppUser, String>
    ParameterizedTypeName binding(Role role) {
        TypeName entity = entity(role);
        return switch (role) {
            case USER -> ParameterizedTypeName.get(LibraryTypes.USER_BINDING, entity, userId());
            case ACCOUNT ->
                ParameterizedTypeName.get(LibraryTypes.ACCOUNT_BINDING, entity, entity(Role.USER), userId());
            case SESSION ->
                ParameterizedTypeName.get(LibraryTypes.SESSION_BINDING, entity, entity(Role.USER), userId());
            case VERIFICATION_TOKEN -> ParameterizedTypeName.get(LibraryTypes.VERIFICATION_TOKEN_BINDING, entity);
            case AUTHENTICATOR ->
                ParameterizedTypeName.get(LibraryTypes.AUTHENTICATOR_BINDING, entity, entity(Role.USER), userId());
        };
    }

    static PropertyModel property(EntityModel entity, String contractName) {
        return entity.byContractName(contractName)
                .orElseThrow(() -> new AssertionError("no '" + contractName + "' in a checked model: " + entity));
    }

    private EntityModel model(Role role) {
        return model.entity(role).orElseThrow(() -> new AssertionError("the model has no entity of role " + role));
    }
}
