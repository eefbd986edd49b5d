package org.readout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The script that makes the drawing of a network a filter, on a page with no more than what it
 * works with.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkScriptTest {

  private static final Path PAGE = Path.of("target", "network.html");
  private static final Path FOLDER =
      Path.of("..", "app", "src", "main", "resources", "org", "readout", "app", "web", "page");

  private static final String SECTION =
      """
      <!DOCTYPE html><html lang="en"><title>Network</title><style>[hidden] { display: none }</style>
      <main><h1>Story</h1><section id="network"><figure class="network">
      <svg viewBox="0 0 532 140" role="img" aria-label="Who did what to whom">
      <g class="arrow" data-from="1" data-to="2" data-kind="verbal-conflict">
      <title>Norland accuses Sudland</title><path d="M180 60L350 60" stroke="#000"/></g>
      <g class="actor" data-actor="1"><title>Norland: accuses Sudland</title>
      <circle cx="170" cy="60" r="6"/></g>
      <g class="actor" data-actor="2"><title>Sudland: is accused by Norland</title>
      <circle cx="360" cy="60" r="6"/></g>
      <g class="actor" data-actor="3"><title>Westmark: aids Sudland</title>
      <circle cx="360" cy="100" r="6"/></g></svg></figure>
      <div class="pair"><ul class="deeds">
      <li id="a" data-between="1 2" data-kind="verbal-conflict">accuses</li>
      <li id="b" data-between="1 2" data-kind="verbal-cooperation">agrees</li></ul></div>
      <div class="pair"><ul class="deeds">
      <li id="c" data-between="3 2" data-kind="material-cooperation">aids</li></ul></div>
      <div class="pair"><ul class="deeds">
      <li id="d" data-between="1" data-kind="material-conflict">protests</li></ul></div>
      <p><a href="#c">Westmark aids Sudland</a></p></section></main><script type="module">
      """;

  private final Chromium chromium = new Chromium();
  private final ChromeDriver browser = chromium.driver();

  @BeforeAll
  void write() throws IOException {
    Files.createDirectories(Path.of("target"));
    String script = Files.readString(FOLDER.resolve("network.js"));
    Files.writeString(PAGE, SECTION + script + "</script></html>");
  }

  @AfterAll
  void quit() {
    chromium.close();
  }

  @BeforeEach
  void open() {
    chromium.show(PAGE.toUri().toString(), Chromium.DESK, "light");
  }

  private WebElement find(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private String shown() {
    StringBuilder shown = new StringBuilder();
    for (WebElement event : browser.findElements(By.cssSelector("li"))) {
      shown.append(event.isDisplayed() ? event.getDomAttribute("id") : "");
    }
    return shown.toString();
  }

  @Test
  void aClickOnAnActorLeavesItsEventsAndASecondBringsAllBack() {
    find("[data-actor='2'] circle").click();
    assertThat(shown()).isEqualTo("abc");
    assertThat(chromium.shown(".pair")).isEqualTo(2);
    assertThat(find("[role=status]").getText()).startsWith("3 of 4 events");
    find("[data-actor='2'] circle").click();
    assertThat(shown()).isEqualTo("abcd");
  }

  @Test
  void theKeyboardLeadsFromActorsToArrowsAndEnterLeavesTheEventsOfOne() {
    WebElement first = find("[data-actor='1']");
    browser.executeScript("arguments[0].focus()", first);
    WebElement at = browser.switchTo().activeElement();
    at.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(shown()).isEqualTo("c");
    browser.switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
    WebElement arrow = browser.switchTo().activeElement();
    assertThat(arrow.getDomAttribute("aria-label")).isEqualTo("Norland accuses Sudland");
    arrow.sendKeys(Keys.ENTER);
    assertThat(shown()).isEqualTo("a");
    assertThat(arrow.getDomAttribute("aria-pressed")).isEqualTo("true");
    arrow.sendKeys(Keys.ESCAPE);
    assertThat(shown()).isEqualTo("abcd");
  }

  @Test
  void theDrawingTakesOneStopOfTheTabulator() {
    assertThat(browser.findElements(By.cssSelector("svg [tabindex='0']"))).hasSize(1);
    assertThat(browser.findElements(By.cssSelector("svg [tabindex='-1']"))).hasSize(3);
  }

  @Test
  void aLinkToAnEventThatIsLeftOutBringsItBack() {
    find("[data-actor='1'] circle").click();
    assertThat(shown()).isEqualTo("abd");
    find("a[href='#c']").click();
    assertThat(shown()).isEqualTo("abcd");
  }

  @Test
  void aButtonBringsAllBackAndNothingSeriousBarsAReader() throws IOException {
    find("[data-actor='3'] circle").click();
    assertThat(chromium.violations()).isEqualTo(List.of());
    find("button").click();
    assertThat(shown()).isEqualTo("abcd");
    assertThat(chromium.console()).isEmpty();
  }
}
