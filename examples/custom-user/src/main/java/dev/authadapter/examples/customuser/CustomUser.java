package dev.authadapter.examples.customuser;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthSchema;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Signs up a member with a role, and shows that the rest of the application is untouched. */
public final class CustomUser {

    /** Held, since the logging of the JDK forgets the level of a logger that nobody holds. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private static final String URL = "jdbc:h2:mem:custom-user;DB_CLOSE_DELAY=-1";

    private CustomUser() {}

    /**
     * Runs it.
     *
     * @param args none
     * @throws SQLException if the database cannot be set up
     */
    public static void main(String[] args) throws SQLException {
        HIBERNATE.setLevel(Level.SEVERE);
        createTables();
        try (EntityManagerFactory factory =
                Persistence.createEntityManagerFactory("custom-user", Map.of("jakarta.persistence.jdbc.url", URL))) {
            signUp(new MemberAuthAdapter(factory));
            useTheRestOfTheApplication(factory);
        }
    }

    private static void createTables() throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            for (String sql : AuthSchema.of(MemberAuthAdapter.class).statements("h2")) {
                statement.execute(sql);
            }
            for (String sql : ApplicationSchema.statements("uuid")) {
                statement.execute(sql);
            }
        }
    }

    private static void signUp(MemberAuthAdapter adapter) {
        Member member = new Member();
        member.setName("Grace");
        member.setEmail("grace@example.com");
        adapter.createUser(member);

        MemberAccount account = new MemberAccount();
        account.setType("oauth");
        account.setProvider("github");
        account.setProviderAccountId("1906");
        adapter.linkAccount(member.getId(), account);

        adapter.updateUser(member.getId(), new MemberPatch().setRole(Role.ADMIN).setEmailVerified(Instant.now()));
        Member found =
                adapter.getUserByAccount(new AccountKey("github", "1906")).orElseThrow();
        System.out.println("found by account: " + found.getName() + ", role " + found.getRole());
        System.out.println("shown to others:  " + MemberView.of(found));
    }

    private static void useTheRestOfTheApplication(EntityManagerFactory factory) {
        factory.runInTransaction(entities -> {
            Account account = new Account();
            account.setIban("GB33BUKB20201555555555");
            entities.persist(account);
        });
        long accounts =
                factory.callInTransaction(entities -> entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult());
        System.out.println("bank accounts:    " + accounts);
    }
}
