package dev.authadapter.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Settings of the generated adapter, on the {@link AuthUser} class or on the {@code package-info} of the package that
 * shall hold the adapter. Without any role annotation, on a {@code package-info}, it asks for an adapter of the default
 * entities.
 *
 * <p>Each can also be given to the compiler as {@code -Aauthadapter.<name>=…}; the annotation wins.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface AuthConfig {

    /**
     * The simple name of the generated adapter.
     *
     * @return the name; empty for the name of the user class followed by {@code AuthAdapter}
     */
    String adapter() default "";

    /**
     * The databases to write the schema for, as {@code product} or {@code product:version}: {@code "postgresql:16"}.
     *
     * @return the dialects; empty for all of h2, hsqldb, sqlite, postgresql, mysql, mariadb, sqlserver, oracle and
     *     cockroachdb
     */
    String[] dialects() default {};

    /**
     * How the persistence unit makes names, so that the schema has the same.
     *
     * @return {@link Naming#JPA} by default
     */
    Naming naming() default Naming.JPA;

    /**
     * Whether the persistence unit has {@code hibernate.use_nationalized_character_data=true}, so that text is {@code nvarchar} on
     * SQL Server and {@code nvarchar2} on Oracle. Without it, {@code varchar} of SQL Server holds all of Unicode only in a database
     * with a collation of UTF-8.
     *
     * @return false by default
     */
    boolean nationalizedText() default false;

    /**
     * Whether the adapter stores passkeys. When false, and no class is annotated {@link AuthAuthenticator}, the adapter
     * does not implement {@code AuthenticatorStore} and the schema has no table for it.
     *
     * @return true by default
     */
    boolean passkeys() default true;

    /**
     * What the database keeps of session tokens, unless {@link AuthSession#tokenStorage()} says it.
     *
     * @return {@link TokenStorage#SHA256} by default
     */
    TokenStorage sessionTokens() default TokenStorage.SHA256;

    /**
     * What the database keeps of one-time tokens, unless {@link AuthVerificationToken#tokenStorage()} says it.
     *
     * @return {@link TokenStorage#SHA256} by default
     */
    TokenStorage verificationTokens() default TokenStorage.SHA256;

    /**
     * Whether tokens that were stored as they are, before they were digested, are still accepted. A token that is not found by its
     * digest is then looked for as it is, and replaced by its digest when a session is found by it. One that itself has the form of a
     * digest, 64 hexadecimal digits in lower case, is never looked for as it is: a stolen digest would be accepted. Turn it off when the last
     * session from before has ended.
     *
     * @return false by default
     */
    boolean migrateTokensOnRead() default false;

    /**
     * Whether {@code accessToken}, {@code refreshToken} and {@code idToken} of accounts are encrypted, as if they were annotated
     * {@link AuthEncrypted}; also where the processor writes the account entity, or it inherits them.
     *
     * @return false by default, since it takes a key
     */
    boolean encryptProviderTokens() default false;

    /**
     * By what the application's container finds the adapter.
     *
     * @return {@link ComponentModel#NONE} by default
     */
    ComponentModel component() default ComponentModel.NONE;
}
