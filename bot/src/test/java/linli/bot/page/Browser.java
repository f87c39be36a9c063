package linli.bot.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium, looking at the page by its {@code data-test} names. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static boolean isThere() {
        return browser().isPresent() && driver().isPresent();
    }

    static Browser start(int width, int height) {
        var options = new ChromeOptions();
        options.setBinary(browser().orElseThrow());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=zh-CN");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver().orElseThrow())
                .build();
        var browser = new Browser(new ChromeDriver(service, options));
        browser.size(width, height);
        return browser;
    }

    /** Windows have a least width; a phone is narrower. */
    private void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    void open(String address) {
        driver.get("about:blank");
        driver.get(address);
    }

    /** Waits for the first of that name. */
    WebElement one(String name) {
        return inside("body", name);
    }

    WebElement inside(String pane, String name) {
        return waiting().until(d -> shown(pane, name).stream().findFirst().orElse(null));
    }

    List<WebElement> all(String pane, String name) {
        return driver.findElements(By.cssSelector("%s [data-test='%s']".formatted(pane, name)));
    }

    List<WebElement> shown(String pane, String name) {
        return all(pane, name).stream().filter(WebElement::isDisplayed).toList();
    }

    /** Waits for an element of that name with these words. */
    WebElement saying(String pane, String name, String words) {
        return waiting()
                .withMessage(() -> "no %s in %s says \"%s\"; there: %s".formatted(name, pane, words, texts(pane, name)))
                .until(d -> shown(pane, name).stream()
                        .filter(element -> element.getText().contains(words))
                        .findFirst()
                        .orElse(null));
    }

    List<String> texts(String pane, String name) {
        return shown(pane, name).stream().map(WebElement::getText).toList();
    }

    void waitUntil(String script) {
        waiting().withMessage(script).until(d -> Boolean.TRUE.equals(driver.executeScript("return " + script)));
    }

    Object ask(String script, Object... arguments) {
        return driver.executeScript("return " + script, arguments);
    }

    /** What the browser complained about. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(Object::toString)
                .toList();
    }

    void photograph(Path file) throws java.io.IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Draws a line with the finger or the mouse from one point of an element to another; pixels from its middle. */
    void draw(WebElement on, int fromX, int fromY, int toX, int toY) {
        new Actions(driver)
                .moveToElement(on, fromX, fromY)
                .clickAndHold()
                .moveToElement(on, toX, toY)
                .release()
                .perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private WebDriverWait waiting() {
        var wait = new WebDriverWait(driver, PATIENCE);
        wait.pollingEvery(Duration.ofMillis(80));
        wait.ignoring(org.openqa.selenium.StaleElementReferenceException.class);
        return wait;
    }

    private static Optional<File> browser() {
        return program("CHROMIUM", BROWSERS);
    }

    private static Optional<File> driver() {
        return program("CHROMEDRIVER", List.of("chromedriver"));
    }

    private static Optional<File> program(String variable, List<String> names) {
        return Optional.ofNullable(System.getenv(variable))
                .map(File::new)
                .or(() -> names.stream()
                        .flatMap(Browser::onThePath)
                        .filter(File::canExecute)
                        .findFirst());
    }

    private static Stream<File> onThePath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(folder -> new File(folder, name));
    }
}
