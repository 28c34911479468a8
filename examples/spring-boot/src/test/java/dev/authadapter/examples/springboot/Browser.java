package dev.authadapter.examples.springboot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;

/** Headless Chromium with an authenticator that exists in software only. */
final class Browser implements AutoCloseable {

    private static final Dimension SIZE = new Dimension(1100, 860);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI origin;
    private final ChromeDriver driver;
    private final WebDriverWait waiting;

    Browser(URI origin) {
        this.origin = origin;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chromium", "chromium-browser", "google-chrome")
                .orElseThrow()
                .toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed("chromedriver").orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().window().setSize(SIZE);
        driver.addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserVerified(true));
        waiting = new WebDriverWait(driver, PATIENCE);
    }

    /** Why there is none; empty if there is one. */
    static Optional<String> missing() {
        return Stream.of(List.of("chromium", "chromium-browser", "google-chrome"), List.of("chromedriver"))
                .filter(names -> installed(names.toArray(String[]::new)).isEmpty())
                .map(names -> "there is no " + names.get(0) + " on the PATH")
                .findFirst();
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
                .flatMap(directory -> Stream.of(names).map(Path.of(directory)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Forgets everybody who has signed in. */
    void forget() {
        driver.manage().deleteAllCookies();
    }

    Browser open(String path) {
        driver.get(origin.resolve(path).toString());
        return this;
    }

    Browser type(String id, String text) {
        WebElement field = find(By.id(id));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    Browser click(String id) {
        return click(By.id(id));
    }

    Browser click(By place) {
        waiting.until(ExpectedConditions.elementToBeClickable(place)).click();
        return this;
    }

    Browser await(String path) {
        String expected = origin.resolve(path).toString();
        waiting.withMessage(() -> "to be at " + expected + ", instead of: " + text())
                .until(ExpectedConditions.urlToBe(expected));
        return this;
    }

    Browser awaitNumber(By place, int number) {
        waiting.until(ExpectedConditions.numberOfElementsToBe(place, number));
        return this;
    }

    WebElement find(By place) {
        return waiting.until(ExpectedConditions.visibilityOfElementLocated(place));
    }

    String text(String id) {
        return find(By.id(id)).getText();
    }

    /** Everything that can be read. */
    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    Browser picture(Path directory, String name) {
        try {
            Files.createDirectories(directory);
            Files.write(directory.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
