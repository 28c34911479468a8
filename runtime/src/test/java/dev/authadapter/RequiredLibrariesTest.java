package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class RequiredLibrariesTest {

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        RequiredLibraries nothing = new RequiredLibraries(name -> false, url -> false);

        assertThatIllegalStateException()
                .isThrownBy(() -> nothing.check(ConnectionString.parse(null)))
                .withMessage(
                        "To open a database at jdbc:sqlite:, add to the class path: org.xerial:sqlite-jdbc (JDBC driver),"
                                + " org.hibernate.orm:hibernate-community-dialects (Hibernate's knowledge of SQLite),"
                                + " com.zaxxer:HikariCP (connection pool).");
    }

    @Test
    void onlySqliteNeedsTheCommunityDialects() {
        RequiredLibraries driverOnly = new RequiredLibraries(name -> name.startsWith("com.zaxxer."), url -> true);

        assertThatCode(() -> driverOnly.check(ConnectionString.parse("jdbc:postgresql://host/db")))
                .doesNotThrowAnyException();
        assertThatIllegalStateException()
                .isThrownBy(() -> driverOnly.check(ConnectionString.parse(null)))
                .withMessageContaining("hibernate-community-dialects");
    }

    @Test
    void knowsTheClassPath() {
        RequiredLibraries classPath = RequiredLibraries.ofClassPath();

        assertThatCode(() -> classPath.check(ConnectionString.parse(null))).doesNotThrowAnyException();
        assertThatIllegalStateException()
                .isThrownBy(() -> classPath.check(ConnectionString.parse("jdbc:mysql://u:secret@host/db")))
                .withMessage("To open a database at jdbc:mysql:, add to the class path:"
                        + " com.mysql:mysql-connector-j (JDBC driver).");
    }
}
