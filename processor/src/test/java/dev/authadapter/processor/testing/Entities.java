package dev.authadapter.processor.testing;

import java.util.Map;

/** Sources of entities for tests, all in the package {@code app}. */
public final class Entities {

    /** The least an application of its own user class writes. */
    public static final String USER = """
            package app;

            import dev.authadapter.annotation.AuthUser;
            import dev.authadapter.entity.BaseUser;
            import jakarta.persistence.Entity;
            import jakarta.persistence.Table;
            import jakarta.persistence.UniqueConstraint;

            @AuthUser
            @Entity
            @Table(name = "app_user", uniqueConstraints = @UniqueConstraint(columnNames = "email"))
            public class AppUser extends BaseUser {

                public AppUser() {}
            }
            """;

    private static final Map<String, String> TABLES = Map.of(
            "Account",
            "@Table(name = \"app_account\", uniqueConstraints = @UniqueConstraint(columnNames = {\"provider\", \"provider_account_id\"}))",
            "Session",
            "@Table(name = \"app_session\")",
            "VerificationToken",
            "@Table(name = \"app_token\")",
            "Authenticator",
            "@Table(name = \"app_authenticator\")");

    private Entities() {}

    /**
     * A class of the application's own for a role, called {@code App<role>}.
     *
     * @param role the role's simple name
     * @param user the qualified name of the user class
     */
    public static String of(String role, String user) {
        String argument = role.equals("VerificationToken") ? "" : "<" + user + ">";
        return """
                package app;

                import dev.authadapter.annotation.Auth%1$s;
                import dev.authadapter.entity.Base%1$s;
                import jakarta.persistence.Entity;
                import jakarta.persistence.Table;
                import jakarta.persistence.UniqueConstraint;

                @Auth%1$s
                @Entity
                %2$s
                public class App%1$s extends Base%1$s%3$s {

                    public App%1$s() {}
                }
                """.formatted(role, TABLES.get(role), argument);
    }
}
