package org.readout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * The page that {@code ./readout compare --format html examples/summit-call} writes, in Chromium.
 * The system property {@code page} names another page to look at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

  private Path page = Path.of("target", "page.html");
  private final Chromium chromium = new Chromium();
  private final ChromeDriver browser = chromium.driver();

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

  @AfterAll
  void quit() {
    chromium.close();
  }

  @BeforeEach
  void open() {
    show(Chromium.DESK, "light");
  }

  private void show(int width, String scheme) {
    chromium.show(page.toUri().toString(), width, scheme);
  }

  @Test
  void theConsoleStaysEmpty() {
    browser.findElement(By.cssSelector("mark")).click();
    assertThat(chromium.console()).isEmpty();
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
    chromium.press(number);
    assertThat(browser.getCurrentUrl()).endsWith(utterance);
    WebElement target = browser.findElement(By.cssSelector(":target"));
    assertThat(chromium.inSight(target)).isTrue();

    WebElement place = target.findElement(By.cssSelector("a.place"));
    chromium.press(place);
    assertThat(browser.getCurrentUrl())
        .endsWith(Objects.requireNonNull(place.getDomAttribute("href")));
    assertThat(chromium.inSight(browser.findElement(By.cssSelector("mark:target")))).isTrue();
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
    assertThat(chromium.shown(".facts tbody tr"))
        .isNotZero()
        .isEqualTo(chromium.shown(".facts tbody tr.one"));
    browser.findElement(By.cssSelector("#show-every")).click();
    assertThat(chromium.shown(".facts tbody tr"))
        .isGreaterThan(chromium.shown(".facts tbody tr.one"));
  }

  @Test
  void theKeyboardOpensAFactAndLeadsToItsWords() {
    WebElement row = browser.findElement(By.cssSelector(".facts tr:has(td + td .place)"));
    chromium.press(row.findElement(By.tagName("summary")));
    WebElement passage = row.findElement(By.cssSelector(".passages .place"));
    assertThat(passage.isDisplayed()).isTrue();
    chromium.press(passage);
    assertThat(chromium.inSight(browser.findElement(By.cssSelector(".told:target")))).isTrue();
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
    show(Chromium.PHONE, "light");
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
  @ValueSource(ints = {Chromium.PHONE, 768, Chromium.DESK})
  void thePageIsNotWiderThanTheWindow(int width) {
    show(width, "light");
    assertThat(chromium.tooWide()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void nothingSeriousBarsAReader(String scheme) throws IOException {
    for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
      show(width, scheme);
      assertThat(chromium.violations()).isEqualTo(List.of());
    }
  }
}
