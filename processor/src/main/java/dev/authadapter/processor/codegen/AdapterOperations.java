package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.authadapter.processor.model.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operations an adapter inherits from the library's interfaces, with the types of one adapter. */
final class AdapterOperations {

    private static final ClassName STRING = ClassName.get(String.class);
    private static final ParameterSpec SESSION_TOKEN = parameter(STRING, "sessionToken");
    private static final ParameterSpec CREDENTIAL_ID = parameter(STRING, "credentialId");
    private static final ParameterSpec EXPIRES = parameter(ClassName.get(Instant.class), "expires");
    private static final ParameterSpec NOW = parameter(ClassName.get(Instant.class), "now");
    private static final ParameterSpec LIMIT = parameter(TypeName.INT, "limit");
    private static final ParameterSpec ACCOUNT_KEY = parameter(LibraryTypes.ACCOUNT_KEY, "key");

    private final AdapterTypes types;
    private final Nullness nullness;

    /**
     * One operation.
     *
     * @param store the field of the adapter that holds what does it
     */
    record Operation(String store, TypeName result, String name, List<ParameterSpec> parameters) {}

    AdapterOperations(AdapterTypes types, Nullness nullness) {
        this.types = types;
        this.nullness = nullness;
    }

    /** All of them, in the order of the interfaces. */
    List<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        operations.addAll(users());
        operations.addAll(accounts());
        operations.addAll(sessions());
        operations.addAll(verificationTokens());
        operations.addAll(registrations());
        if (types.hasAuthenticator()) {
            operations.addAll(authenticators());
        }
        return operations;
    }

    private List<Operation> users() {
        ClassName user = types.entity(Role.USER);
        ParameterSpec id = parameter(types.userId(), "id");
        return List.of(
                operation(Role.USER, user, "createUser", parameter(user, "user")),
                operation(Role.USER, optional(user), "getUser", orNull(id)),
                operation(Role.USER, optional(user), "getUserByEmail", orNull(parameter(STRING, "email"))),
                operation(Role.USER, user, "updateUser", id, patch(user)),
                operation(Role.USER, optional(user), "deleteUser", orNull(id)));
    }

    private List<Operation> accounts() {
        ClassName account = types.entity(Role.ACCOUNT);
        ClassName user = types.entity(Role.USER);
        return List.of(
                operation(Role.ACCOUNT, optional(user), "getUserByAccount", ACCOUNT_KEY),
                operation(Role.ACCOUNT, optional(account), "getAccount", ACCOUNT_KEY),
                operation(Role.ACCOUNT, account, "linkAccount", userId(), parameter(account, "account")),
                operation(Role.ACCOUNT, account, "unlinkAccount", ACCOUNT_KEY),
                operation(Role.ACCOUNT, account, "unlinkAccountWithTokens", ACCOUNT_KEY),
                operation(Role.ACCOUNT, list(account), "listAccounts", orNull(userId())),
                operation(Role.ACCOUNT, account, "updateAccount", ACCOUNT_KEY, patch(account)),
                operation(
                        Role.ACCOUNT,
                        account,
                        "linkOrUpdateAccount",
                        userId(),
                        parameter(account, "account"),
                        patch(account)),
                operation(Role.ACCOUNT, optional(account), "unlinkAccountUnlessLast", ACCOUNT_KEY));
    }

    private List<Operation> sessions() {
        ClassName session = types.entity(Role.SESSION);
        TypeName pair = sessionAndUser();
        return List.of(
                operation(Role.SESSION, session, "createSession", userId(), parameter(session, "session")),
                operation(Role.SESSION, session, "createSession", userId(), SESSION_TOKEN, EXPIRES),
                operation(Role.SESSION, optional(pair), "getSessionAndUser", orNull(SESSION_TOKEN)),
                operation(Role.SESSION, optional(pair), "findActiveSession", orNull(SESSION_TOKEN), NOW),
                operation(Role.SESSION, session, "updateSession", SESSION_TOKEN, patch(session)),
                operation(Role.SESSION, optional(session), "deleteSession", orNull(SESSION_TOKEN)),
                operation(Role.SESSION, optional(session), "touchSession", orNull(SESSION_TOKEN), NOW, EXPIRES),
                operation(Role.SESSION, TypeName.INT, "purgeSessions", NOW, LIMIT),
                operation(Role.SESSION, TypeName.LONG, "countExpiredSessions", NOW),
                operation(Role.SESSION, list(session), "listSessions", orNull(userId())),
                operation(Role.SESSION, STRING, "sessionHandle", SESSION_TOKEN),
                operation(
                        Role.SESSION,
                        optional(session),
                        "revokeSession",
                        orNull(userId()),
                        orNull(parameter(STRING, "handle"))),
                operation(Role.SESSION, TypeName.INT, "deleteSessions", orNull(userId())),
                operation(Role.SESSION, TypeName.INT, "deleteSessionsExcept", orNull(userId()), SESSION_TOKEN));
    }

    private List<Operation> verificationTokens() {
        Role role = Role.VERIFICATION_TOKEN;
        ClassName entity = types.entity(role);
        ParameterSpec identifier = parameter(STRING, "identifier");
        ParameterSpec token = parameter(STRING, "token");
        return List.of(
                operation(role, entity, "createVerificationToken", parameter(entity, "token")),
                operation(role, entity, "createVerificationToken", identifier, token, EXPIRES),
                operation(role, optional(entity), "useVerificationToken", orNull(identifier), orNull(token)),
                operation(role, TypeName.INT, "purgeVerificationTokens", NOW, LIMIT),
                operation(role, TypeName.LONG, "countExpiredVerificationTokens", NOW));
    }

    private List<Operation> registrations() {
        ClassName user = types.entity(Role.USER);
        ParameterSpec newUser = parameter(user, "user");
        ParameterSpec account = parameter(types.entity(Role.ACCOUNT), "account");
        ParameterSpec session = parameter(types.entity(Role.SESSION), "session");
        return List.of(
                new Operation(GeneratedNames.REGISTRATIONS, user, "registerWithAccount", List.of(newUser, account)),
                new Operation(
                        GeneratedNames.REGISTRATIONS,
                        sessionAndUser(),
                        "registerWithAccount",
                        List.of(newUser, account, session)));
    }

    private List<Operation> authenticators() {
        Role role = Role.AUTHENTICATOR;
        ClassName entity = types.entity(role);
        ParameterSpec counter = parameter(TypeName.LONG, "counter");
        return List.of(
                operation(role, entity, "createAuthenticator", userId(), parameter(entity, "authenticator")),
                operation(role, optional(entity), "getAuthenticator", orNull(CREDENTIAL_ID)),
                operation(role, list(entity), "listAuthenticatorsByUserId", orNull(userId())),
                operation(role, entity, "updateAuthenticatorCounter", CREDENTIAL_ID, counter),
                operation(role, entity, "advanceAuthenticatorCounter", CREDENTIAL_ID, counter),
                operation(role, optional(entity), "deleteAuthenticator", orNull(userId()), orNull(CREDENTIAL_ID)));
    }

    private TypeName sessionAndUser() {
        return ParameterizedTypeName.get(
                LibraryTypes.SESSION_AND_USER, types.entity(Role.SESSION), types.entity(Role.USER));
    }

    private ParameterSpec userId() {
        return parameter(types.userId(), "userId");
    }

    private static Operation operation(Role store, TypeName result, String name, ParameterSpec... parameters) {
        return new Operation(GeneratedNames.store(store), result, name, List.of(parameters));
    }

    /** A parameter whose null finds nothing. */
    private ParameterSpec orNull(ParameterSpec parameter) {
        return parameter(nullness.nullable(parameter.type()), parameter.name());
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }

    private static ParameterSpec patch(ClassName entity) {
        return parameter(ParameterizedTypeName.get(LibraryTypes.PATCH, entity), "patch");
    }

    private static TypeName list(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), type);
    }

    private static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }
}
