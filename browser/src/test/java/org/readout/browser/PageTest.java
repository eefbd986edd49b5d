package org.readout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The page that {@code ./readout compare --format html examples/summit-call} writes, in Chromium
 * (Debian's packages {@code chromium} and {@code chromium-driver}). The system property {@code
 * page} names another page to look at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

  /** Selenium warns of each browser that is newer than itself. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  /** The check of accessibility looks at every element, which takes seconds on an idle machine. */
  private static final Duration SLOW_MACHINE = Duration.ofMinutes(4);

  private static final int PHONE = 390;
  private static final int DESK = 1400;

  private Path page = Path.of("target", "page.html");
  private ChromeDriver browser = browser();

  @BeforeAll
  void write() throws IOException, InterruptedException {
    String given = System.getProperty("page", "");
    if (!given.isEmpty()) {
      page = Path.of(given);
      return;
    }
    Files.createDirectories(Path.of("target"));
    Process readout =
        new ProcessBuilder(
                "../readout",
                "compare",
                "--format",
                "html",
                "-o",
                page.toString(),
                "../examples/summit-call")
            .inheritIO()
            .start();
    assertThat(readout.waitFor()).isZero();
  }

  private static ChromeDriver browser() {
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

  @AfterAll
  void quit() {
    browser.quit();
  }

  @BeforeEach
  void open() {
    show(DESK, "light");
  }

  private void show(int width, String scheme) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", width == PHONE));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.get("about:blank");
    browser.get(page.toUri().toString());
  }

  @Test
  void theConsoleStaysEmpty() {
    browser.findElement(By.cssSelector("mark")).click();
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .isEmpty();
  }

  @Test
  void nothingButThePageIsAskedFor() {
    assertThat(browser.manage().logs().get(LogType.PERFORMANCE).getAll())
        .extracting(LogEntry::getMessage)
        .filteredOn(message -> message.contains("\"Network.requestWillBeSent\""))
        .allMatch(
            message -> message.contains("\"url\":\"file:") || message.contains("\"url\":\"data:"));
  }

  @Test
  void theKeyboardLeadsFromTheWordsToTheUtteranceAndBack() {
    WebElement number = browser.findElement(By.cssSelector("a.ref[href^='#u']"));
    String utterance = Objects.requireNonNull(number.getDomAttribute("href"));
    press(number);
    assertThat(browser.getCurrentUrl()).endsWith(utterance);
    WebElement target = browser.findElement(By.cssSelector(":target"));
    assertThat(inSight(target)).isTrue();

    WebElement place = target.findElement(By.cssSelector("a.place"));
    press(place);
    assertThat(browser.getCurrentUrl())
        .endsWith(Objects.requireNonNull(place.getDomAttribute("href")));
    assertThat(inSight(browser.findElement(By.cssSelector("mark:target")))).isTrue();
  }

  @Test
  void tabReachesEveryLink() {
    browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
    assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to who said what");
    assertThat(browser.findElements(By.cssSelector("a[tabindex='-1'], a:not([href])"))).isEmpty();
  }

  @Test
  void aClickOnWordsLeadsToTheirUtterance() {
    WebElement words = browser.findElement(By.cssSelector("mark[data-u]"));
    words.click();
    assertThat(browser.getCurrentUrl()).endsWith("#" + words.getDomAttribute("data-u"));
  }

  @Test
  void aChoiceLeavesOnlyItsFacts() {
    browser.findElement(By.cssSelector("#show-one")).click();
    assertThat(shown(".facts tbody tr")).isNotZero().isEqualTo(shown(".facts tbody tr.one"));
    browser.findElement(By.cssSelector("#show-every")).click();
    assertThat(shown(".facts tbody tr")).isGreaterThan(shown(".facts tbody tr.one"));
  }

  private long shown(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .count();
  }

  @Test
  void theKeyboardOpensAFactAndLeadsToItsWords() {
    WebElement row = browser.findElement(By.cssSelector(".facts tr:has(td + td .place)"));
    press(row.findElement(By.tagName("summary")));
    WebElement passage = row.findElement(By.cssSelector(".passages .place"));
    assertThat(passage.isDisplayed()).isTrue();
    press(passage);
    assertThat(inSight(browser.findElement(By.cssSelector(".told:target")))).isTrue();
  }

  @Test
  void focusOnANoteLightsUpTheWordsInEveryReportThatHasThem() {
    WebElement note =
        browser.findElements(By.cssSelector(".notes li")).stream()
            .filter(item -> item.getText().matches("(?s)(in all|.* too)\\s.*"))
            .findFirst()
            .orElseThrow();
    browser.executeScript("arguments[0].focus()", note.findElement(By.cssSelector("a[data-f]")));
    Object reports =
        browser.executeScript(
            "return new Set([...document.querySelectorAll('.told.lit')]"
                + ".map(e => e.closest('article').id)).size");
    assertThat((Long) reports).isGreaterThan(1);
  }

  @Test
  void notesStandBesideTheirParagraphOnADeskAndBelowItOnAPhone() {
    assertThat(noteIs("rect(note).left >= rect(text).right && rect(note).top < rect(text).bottom"))
        .isTrue();
    show(PHONE, "light");
    assertThat(noteIs("rect(note).top >= rect(text).bottom")).isTrue();
  }

  private boolean noteIs(String condition) {
    Object is =
        browser.executeScript(
            "const note = document.querySelector('.notes');"
                + "const text = note.previousElementSibling;"
                + "const rect = e => e.getBoundingClientRect();"
                + "return "
                + condition);
    return Boolean.TRUE.equals(is);
  }

  @ParameterizedTest
  @ValueSource(ints = {PHONE, 768, DESK})
  void thePageIsNotWiderThanTheWindow(int width) {
    show(width, "light");
    Object wider =
        browser.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(wider).isEqualTo(0L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void nothingSeriousBarsAReader(String scheme) throws IOException {
    for (int width : new int[] {PHONE, DESK}) {
      show(width, scheme);
      assertThat(violations()).isEqualTo(List.of());
    }
  }

  private Object violations() throws IOException {
    browser.executeScript(axe());
    return Objects.requireNonNull(
        browser.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run({resultTypes: ['violations']}).then(result => done(result.violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ': ' + v.nodes.length + ' like ' + v.nodes[0].html
                    + ' ' + v.nodes[0].failureSummary)));
            """));
  }

  private static String axe() throws IOException {
    try (InputStream script = PageTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void press(WebElement link) {
    browser.executeScript("arguments[0].focus()", link);
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
  }

  private boolean inSight(WebElement element) {
    Object seen =
        browser.executeScript(
            "const box = arguments[0].getBoundingClientRect();"
                + "return box.bottom > 0 && box.top < innerHeight",
            element);
    return Boolean.TRUE.equals(seen);
  }
}
