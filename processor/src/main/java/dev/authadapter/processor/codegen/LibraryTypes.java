package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ClassName;

/** The library's types that generated code refers to; by name, since the processor does not depend on them. */
final class LibraryTypes {

    private static final String API = "dev.authadapter";
    private static final String ENGINE = "dev.authadapter.engine";
    private static final String PERSISTENCE = "jakarta.persistence";

    static final ClassName AUTH_GENERATED = ClassName.get("dev.authadapter.annotation", "AuthGenerated");

    static final ClassName AUTH_ADAPTER = ClassName.get(API, "AuthAdapter");
    static final ClassName USER_STORE = ClassName.get(API, "UserStore");
    static final ClassName ACCOUNT_STORE = ClassName.get(API, "AccountStore");
    static final ClassName SESSION_STORE = ClassName.get(API, "SessionStore");
    static final ClassName VERIFICATION_TOKEN_STORE = ClassName.get(API, "VerificationTokenStore");
    static final ClassName AUTHENTICATOR_STORE = ClassName.get(API, "AuthenticatorStore");
    static final ClassName REGISTRATIONS = ClassName.get(API, "Registrations");
    static final ClassName AUTH_PLAN = ClassName.get(API, "AuthPlan");
    static final ClassName AUTH_KEYS = ClassName.get(API, "AuthKeys");
    static final ClassName AUTH_TRANSACTIONS = ClassName.get(API, "AuthTransactions");
    static final ClassName ACCOUNT_KEY = ClassName.get(API, "AccountKey");
    static final ClassName PROVIDER_TOKENS = ClassName.get(API, "ProviderTokens");
    static final ClassName PATCH = ClassName.get(API, "Patch");
    static final ClassName SESSION_AND_USER = ClassName.get(API, "SessionAndUser");
    static final ClassName UNSUPPORTED_ENTITY = ClassName.get(API, "UnsupportedEntityException");

    static final ClassName AUTH_ENGINE = ClassName.get(ENGINE, "AuthEngine");
    static final ClassName ENTITY_BINDING = ClassName.get(ENGINE, "EntityBinding");
    static final ClassName USER_BINDING = ClassName.get(ENGINE, "UserBinding");
    static final ClassName ACCOUNT_BINDING = ClassName.get(ENGINE, "AccountBinding");
    static final ClassName SESSION_BINDING = ClassName.get(ENGINE, "SessionBinding");
    static final ClassName VERIFICATION_TOKEN_BINDING = ClassName.get(ENGINE, "VerificationTokenBinding");
    static final ClassName AUTHENTICATOR_BINDING = ClassName.get(ENGINE, "AuthenticatorBinding");
    static final ClassName PROPERTY = ClassName.get(API, "Property");
    static final ClassName TOKEN_PROPERTY = ClassName.get(ENGINE, "TokenProperty");
    static final ClassName TIME_PROPERTY = ClassName.get(ENGINE, "TimeProperty");
    static final ClassName COUNTER_PROPERTY = ClassName.get(ENGINE, "CounterProperty");
    static final ClassName OWNER_RELATION = ClassName.get(ENGINE, "Owner", "Relation");
    static final ClassName OWNER_ID_COLUMN = ClassName.get(ENGINE, "Owner", "IdColumn");

    static final ClassName ENTITY_MANAGER_FACTORY = ClassName.get(PERSISTENCE, "EntityManagerFactory");
    static final ClassName ENTITY_MANAGER = ClassName.get(PERSISTENCE, "EntityManager");
    static final ClassName ENTITY = ClassName.get(PERSISTENCE, "Entity");
    static final ClassName TABLE = ClassName.get(PERSISTENCE, "Table");
    static final ClassName UNIQUE_CONSTRAINT = ClassName.get(PERSISTENCE, "UniqueConstraint");
    static final ClassName INDEX = ClassName.get(PERSISTENCE, "Index");
    static final ClassName ATTRIBUTE_OVERRIDE = ClassName.get(PERSISTENCE, "AttributeOverride");
    static final ClassName COLUMN = ClassName.get(PERSISTENCE, "Column");

    static final ClassName SPRING_CONFIGURATION =
            ClassName.get("org.springframework.context.annotation", "Configuration");
    static final ClassName SPRING_BEAN = ClassName.get("org.springframework.context.annotation", "Bean");
    static final ClassName SPRING_SHARED_ENTITY_MANAGER =
            ClassName.get("org.springframework.orm.jpa", "SharedEntityManagerCreator");
    static final ClassName CDI_DEPENDENT = ClassName.get("jakarta.enterprise.context", "Dependent");
    static final ClassName CDI_PRODUCES = ClassName.get("jakarta.enterprise.inject", "Produces");
    static final ClassName SINGLETON = ClassName.get("jakarta.inject", "Singleton");
    static final ClassName INJECT = ClassName.get("jakarta.inject", "Inject");

    private LibraryTypes() {}
}
