package dev.authadapter.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.authadapter.examples.springboot.people.Person;
import dev.authadapter.examples.springboot.people.PersonAuthAdapter;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Signs in, in every way there is, in a real browser. Pictures go to {@code target/screenshots}; with {@code -Dscreenshots.update=true} to
 * {@code docs/screenshots}.
 */
final class SignInTest {

    private static final Path PICTURES = Boolean.getBoolean("screenshots.update")
            ? Path.of("../../docs/screenshots")
            : Path.of("target/screenshots");

    private static final By SESSIONS = By.cssSelector("#sessions li");
    private static final By PASSKEYS = By.cssSelector("#passkeys li");
    private static final By ACCOUNTS = By.cssSelector("#accounts li");

    private static ConfigurableApplicationContext application;
    private static URI origin;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        Browser.missing().ifPresent(reason -> {
            System.out.println("SignInTest is skipped: " + reason);
            assumeTrue(false, reason);
        });
        try (ServerSocket free = new ServerSocket(0)) {
            origin = URI.create("http://localhost:" + free.getLocalPort());
        }
        application = SpringApplication.run(
                SpringBootExample.class,
                "--server.port=" + origin.getPort(),
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID());
        browser = new Browser(origin);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (application != null) {
            application.close();
        }
    }

    @BeforeEach
    void beNobody() {
        browser.forget();
    }

    @Test
    void magicLink_thenPasskey_thenRevocation() {
        try (Browser another = new Browser(origin)) {
            browser.open("/").await("/login").picture(PICTURES, "login");
            byLink(browser, "ada@example.com");
            assertThat(browser.text("name")).isEqualTo("ada@example.com");
            browser.click("add-passkey").awaitNumber(PASSKEYS, 1);

            byLink(another, "ada@example.com");
            browser.open("/account").awaitNumber(SESSIONS, 2).picture(PICTURES, "account");
            browser.click("revoke-others").awaitNumber(SESSIONS, 1);
            another.open("/account").await("/login");

            browser.open("/people").picture(PICTURES, "people");
            assertThat(browser.text()).contains("ada@example.com", "administrator");

            browser.open("/account").click(By.xpath("//button[.='Sign out']")).await("/login?bye");
            browser.click("passkey").await("/account");
            assertThat(browser.find(SESSIONS).getText()).contains("by passkey");
        }
    }

    @Test
    void provider_registersAndLinks() {
        browser.open("/login").click("provider").type("password", "hopper").picture(PICTURES, "provider");
        browser.click("provider-sign-in").await("/account");

        assertThat(browser.text("name")).isEqualTo("Grace Hopper");
        browser.awaitNumber(ACCOUNTS, 1);
        browser.open("/people");
        assertThat(browser.text()).contains("This is not for you");
        Person grace = adapter().getUserByEmail("grace@example.com").orElseThrow();
        assertThat(grace.getEmailVerified()).isNotNull();
        assertThat(adapter().listAccounts(grace.getId()))
                .singleElement()
                .satisfies(account -> assertThat(account.getIdToken()).startsWith("ey"));
    }

    @Test
    void link_worksOnce() {
        String link = linkFor(browser, "eve@example.com");
        browser.open(link).click("confirm").await("/account");
        browser.open(link).click("confirm").await("/login?expired");
        assertThat(browser.text()).contains("This link was used already");
    }

    private static void byLink(Browser browser, String email) {
        String link = linkFor(browser, email);
        browser.open(link).picture(PICTURES, "confirm").click("confirm").await("/account");
    }

    private static String linkFor(Browser browser, String email) {
        browser.open("/login").type("username", email).click("send").await("/sent");
        browser.open("/inbox").picture(PICTURES, "inbox");
        String link = browser.find(By.xpath("//article[contains(., 'to " + email + "')]//a"))
                .getDomAttribute("href");
        assertThat(link).startsWith(origin.toString());
        return link.substring(origin.toString().length());
    }

    private static PersonAuthAdapter adapter() {
        return application.getBean(PersonAuthAdapter.class);
    }
}
