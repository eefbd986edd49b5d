package org.readout.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium, without a window (Debian's packages {@code chromium} and {@code chromium-driver}). */
final class Chromium implements AutoCloseable {

  static final int PHONE = 390;
  static final int DESK = 1400;

  /** Selenium warns of each browser that is newer than itself. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  /** The check of accessibility looks at every element, which takes seconds on an idle machine. */
  private static final Duration SLOW_MACHINE = Duration.ofMinutes(4);

  private static final int HEIGHT = 844;

  private final ChromeDriver driver = started();

  private static ChromeDriver started() {
    SELENIUM.setLevel(Level.SEVERE);
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    logging.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-dev-shm-usage");
    options.setCapability("goog:loggingPrefs", logging);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(
                Path.of(System.getProperty("chromedriver", "/usr/bin/chromedriver")).toFile())
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(SLOW_MACHINE);
    return driver;
  }

  ChromeDriver driver() {
    return driver;
  }

  /**
   * Shows a page.
   *
   * @param width in pixels; at that of a phone touch is emulated
   * @param scheme light or dark
   */
  void show(String address, int width, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width == PHONE));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.get("about:blank");
    driver.get(address);
  }

  /** What it wrote to its console since it was asked last. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** How many of the elements can be seen. */
  long shown(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .count();
  }

  /** By how many pixels the page is wider than the window. */
  long tooWide() {
    Object wider =
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return wider instanceof Long pixels ? pixels : -1;
  }

  void press(WebElement element) {
    driver.executeScript("arguments[0].focus()", element);
    driver.switchTo().activeElement().sendKeys(Keys.ENTER);
  }

  boolean inSight(WebElement element) {
    Object seen =
        driver.executeScript(
            "const box = arguments[0].getBoundingClientRect();"
                + "return box.bottom > 0 && box.top < innerHeight",
            element);
    return Boolean.TRUE.equals(seen);
  }

  /** What seriously bars a reader, by axe-core. */
  Object violations() throws IOException {
    driver.executeScript(axe());
    return Objects.requireNonNull(
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run({resultTypes: ['violations']}).then(result => done(result.violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ': ' + v.nodes.length + ' like ' + v.nodes[0].html
                    + ' ' + v.nodes[0].failureSummary)));
            """));
  }

  private static String axe() throws IOException {
    try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
