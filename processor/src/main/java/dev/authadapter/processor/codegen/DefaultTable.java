package dev.authadapter.processor.codegen;

import dev.authadapter.processor.model.Role;
import java.util.List;

/**
 * The table of a generated entity: the same as that of the runtime's default entity of its role, so that a schema does not
 * change when an application starts to bring a user class of its own. {@code EntityRendererTest} compares the two.
 *
 * @param name the table
 * @param uniques its unique constraints, apart from those of single columns in the base class
 * @param indexes its indexes
 */
record DefaultTable(String name, List<Key> uniques, List<Key> indexes) {

    /**
     * A unique constraint or an index.
     *
     * @param name its name
     * @param columns its columns
     */
    record Key(String name, List<String> columns) {}

    static DefaultTable of(Role role) {
        return switch (role) {
            case ACCOUNT ->
                new DefaultTable(
                        "auth_account",
                        List.of(key("uk_auth_account_provider", "provider", "provider_account_id")),
                        List.of(key("ix_auth_account_user_id", "user_id")));
            case SESSION ->
                new DefaultTable(
                        "auth_session",
                        List.of(key("uk_auth_session_token", "session_token")),
                        List.of(key("ix_auth_session_user_id", "user_id"), key("ix_auth_session_expires", "expires")));
            case VERIFICATION_TOKEN ->
                new DefaultTable(
                        "auth_verification_token",
                        List.of(),
                        List.of(key("ix_auth_verification_token_expires", "expires")));
            case AUTHENTICATOR ->
                new DefaultTable(
                        "auth_authenticator", List.of(), List.of(key("ix_auth_authenticator_user_id", "user_id")));
            case USER -> throw new AssertionError("user entities are never generated");
        };
    }

    private static Key key(String name, String... columns) {
        return new Key(name, List.of(columns));
    }
}
