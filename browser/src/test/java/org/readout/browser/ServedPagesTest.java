package org.readout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What a user does most with {@code ./readout serve}, in the order in which a new one does it, from
 * an empty archive on.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServedPagesTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String FIRE =
      "Title: Brewery burns in Tolland\nOutlet: Norden Post\nDate: 2026-03-14\n\n"
          + "A fire destroyed the brewery of Tolland on Friday. “Nobody was hurt,” said Olga Brandt,"
          + " the mayor.";
  private static final String OTHER =
      "Title: Fire in Tolland\nOutlet: Harbour Gazette\nDate: 2026-03-14\n\n"
          + "The brewery of Tolland burned down on Friday. “Nobody was badly hurt,” said Olga Brandt,"
          + " the mayor.";

  private static final String BRIDGE =
      """
      Title: Old bridge of Marlow is closed
      Outlet: %s
      Date: 2026-03-16

      The old bridge of Marlow was closed on Monday after divers found cracks in two of its piers, \
      the town's engineer said, and heavy lorries will have to go by way of Quarles for a year.

      “We would rather close it a year too early than a day too late,” said Pavel Lindgren, the \
      engineer, who had asked the council for money to repair the bridge three times since 2021.
      """;

  private final Chromium chromium = new Chromium();
  private final ChromeDriver browser = chromium.driver();
  private Process server = new ProcessBuilder("true").inheritIO().start();
  private String home = "";

  ServedPagesTest() throws IOException {}

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException {
    server =
        new ProcessBuilder(
                "../readout",
                "serve",
                "--archive",
                folder.resolve("news").toString(),
                "--port",
                "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    home = Objects.requireNonNull(out.readLine()).replace("readout: ", "");
  }

  @AfterAll
  void stop() throws InterruptedException {
    chromium.close();
    server.destroy();
    assertThat(server.waitFor()).isIn(0, 143);
  }

  private void open(String path) {
    chromium.show(home + path, Chromium.DESK, "light");
  }

  private WebElement find(String selector) {
    return new WebDriverWait(browser, PATIENCE)
        .until(page -> page.findElement(By.cssSelector(selector)));
  }

  private void await(String selector, String words) {
    // A page that goes on by itself may do so between finding and reading.
    new WebDriverWait(browser, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(page -> page.findElement(By.cssSelector(selector)).getText().contains(words));
  }

  /** A list that follows the archive may be made anew between finding and clicking. */
  private void click(String selector) {
    new WebDriverWait(browser, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(
            page -> {
              page.findElement(By.cssSelector(selector)).click();
              return true;
            });
  }

  private void story() {
    open("");
    click(".stories a");
    find(".sections");
  }

  private void tab(String name) {
    String link = ".sections a[href='#" + name + "']";
    find(link).click();
    find(link + "[aria-current]");
  }

  /** Checks the page, and keeps its picture where {@code readout.pictures} says, else in target. */
  private void look(String name) throws IOException {
    assertThat(chromium.console()).isEmpty();
    assertThat(chromium.tooWide()).isZero();
    assertThat(chromium.violations()).isEqualTo(List.of());
    Path shots =
        Files.createDirectories(Path.of(System.getProperty("readout.pictures", "target/shots")));
    Files.write(shots.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  @Test
  @Order(1)
  void anEmptyArchiveOffersTheExamples() throws IOException {
    open("");
    look("welcome");
    find("form[action='/add'] button").click();
    await("h1", "Done");
    find("main a[href='/']").click();
    await(".stories small", "5 reports");
    look("stories");
  }

  @Test
  @Order(2)
  void aStoryOpensOnItsBrief() throws IOException {
    story();
    assertThat(find(".glance").getText()).contains("who", "Helmi Karvonen", "5 of 5", "when");
    assertThat(chromium.inSight(find("#brief li"))).isTrue();
    assertThat(chromium.shown("#facts, #said, #reports")).isZero();
    look("story");
  }

  @Test
  @Order(3)
  void tabsShowOneSubjectAtATimeAndTheWayBackLeadsBack() throws IOException {
    story();
    tab("facts");
    assertThat(chromium.shown("#facts")).isOne();
    assertThat(chromium.shown("#brief, #said")).isZero();
    look("facts");
    browser.navigate().back();
    find(".sections a[href='#brief'][aria-current]");
    assertThat(chromium.shown("#facts")).isZero();
  }

  @Test
  @Order(4)
  void aNumberOfReportsOpensWhereTheyHaveIt() {
    story();
    WebElement answer = find(".glance details");
    answer.findElement(By.tagName("summary")).click();
    answer.findElement(By.cssSelector("a.place")).click();
    assertThat(chromium.shown("#reports")).isOne();
    assertThat(chromium.inSight(find(".told:target"))).isTrue();
  }

  @Test
  @Order(5)
  void whoDidWhatToWhomIsATab() throws IOException {
    story();
    tab("network");
    assertThat(chromium.shown("#network")).isOne();
    assertThat(chromium.shown("#timeline, #reports")).isZero();
    find("#network .actor[data-actor='1']").click();
    assertThat(find("#network .legend [role=status]").getText()).contains("events");
    assertThat(find("#network .deeds").getText()).contains("Helmi Karvonen");
    look("network");
  }

  @Test
  @Order(5)
  void twoOfficialAccountsStandSideBySide() throws IOException {
    story();
    tab("readouts");
    assertThat(chromium.shown("#readouts")).isOne();
    assertThat(find("#readouts .matrix").getText()).contains("icebreakers", "agreed");
    look("readouts");
  }

  @Test
  @Order(5)
  void anyWordingMayBeTheBase() throws IOException {
    story();
    tab("said");
    WebElement table = find(".variants:has(.base)");
    List<WebElement> bases = table.findElements(By.cssSelector(".base"));
    bases.getLast().click();
    assertThat(bases.getLast().getDomAttribute("aria-pressed")).isEqualTo("true");
    assertThat(table.findElements(By.cssSelector("tbody tr:last-child em"))).isEmpty();
    assertThat(table.findElements(By.cssSelector("tbody tr:first-child em"))).isNotEmpty();
    look("said");
  }

  @Test
  @Order(6)
  void keysLeadThroughTheFindings() {
    story();
    tab("facts");
    WebElement body = find("body");
    body.sendKeys("j");
    body.sendKeys("j");
    assertThat(find(".facts tr.at").getDomAttribute("id")).isEqualTo("f2");
    body.sendKeys("k");
    assertThat(find(".facts tr.at").getDomAttribute("id")).isEqualTo("f1");
    body.sendKeys("?");
    assertThat(find("dialog[open]").getText()).contains("next finding");
    browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    body.sendKeys("/");
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("search");
  }

  @Test
  @Order(7)
  void pastedReportsAreComparedWithoutBeingKept() throws IOException {
    open("compare");
    List<WebElement> boxes = browser.findElements(By.name("text"));
    boxes.get(0).sendKeys(FIRE);
    boxes.get(1).sendKeys(OTHER);
    look("compare");
    find("form.paste button[type=submit]").click();
    find(".sections");
    tab("said");
    assertThat(find("#said").getText()).contains("Olga Brandt", "badly");
    open("");
    assertThat(find(".stories").getText()).doesNotContain("Tolland");
  }

  @Test
  @Order(8)
  void whatIsAddedElsewhereShowsWithoutReloading() throws IOException {
    open("");
    String first = browser.getWindowHandle();
    browser.switchTo().newWindow(WindowType.TAB);
    open("add");
    find("form.paste textarea[name=text]").sendKeys(FIRE);
    look("add");
    find("form.paste button[type=submit]").click();
    await("h1", "Done");
    browser.close();
    browser.switchTo().window(first);
    await(".stories", "Brewery burns in Tolland");
  }

  @Test
  @Order(9)
  void wordsFindStories() throws IOException {
    open("");
    find("#search").sendKeys("brewery", Keys.ENTER);
    await("main", "Brewery burns in Tolland");
    assertThat(find("main").getText()).doesNotContain("Karvonen");
    look("search");
  }

  @Test
  @Order(10)
  void aPhoneShowsAllOfIt() throws IOException {
    story();
    String address = Objects.requireNonNull(browser.getCurrentUrl());
    for (String scheme : List.of("light", "dark")) {
      chromium.show(address, Chromium.PHONE, scheme);
      look("phone-" + scheme);
    }
    chromium.show(address + "#facts", Chromium.PHONE, "light");
    look("phone-facts");
  }

  @Test
  @Order(11)
  void outletsPutIntoGroupsFilterTheStories() throws IOException {
    open("outlets");
    WebElement table = find("textarea[name=table]");
    table.clear();
    table.sendKeys("outlet,country,side,tags\nnorden-post,NO,Norden,daily");
    find("form[action='/outlets'] button").click();
    await(".outlets", "Norden");
    look("outlets");
    open("");
    find("select[name=country] option[value=NO]").click();
    find(".filters button").click();
    await(".stories", "Brewery burns in Tolland");
    assertThat(find(".stories").getText()).contains("from NO 1").doesNotContain("Two presidents");
    look("stories-of-a-group");
    click(".stories a[href*='#of-side-']");
    find(".sections a[href='#reports'][aria-current]");
    assertThat(find("dl.groups").getText()).contains("side Norden");
    open("outlets");
    chromium.show(home + "outlets", Chromium.PHONE, "light");
    look("phone-outlets");
  }

  @Test
  @Order(12)
  void whatIsComeToCanBeTakenAlongAsACitation() throws IOException {
    story();
    browser.executeScript(
        "navigator.clipboard.writeText = words => { window.copied = words; return Promise.resolve(); }");
    find(".glance summary").click();
    find(".glance details[open] a.place").click();
    find(".citing button").click();
    await(".citing", "Copied");
    assertThat(String.valueOf(browser.executeScript("return window.copied")))
        .startsWith("“")
        .contains("Norden Post, 14 March 2026, ¶1, " + home + "stories/", ":~:text=");
    look("citing");
  }

  @Test
  @Order(13)
  void aMarkInTheListLeadsToWhatItCounts() {
    open("");
    click(".stories .found .differs");
    find(".sections a[href='#differences'][aria-current]");
    assertThat(chromium.shown("#differences")).isOne();
    tab("facts");
    WebElement absent = find(".facts td.not[title]");
    absent.click();
    assertThat(chromium.shown(".facts details[open] .note")).isPositive();
  }

  @Test
  @Order(14)
  void whatIsAddedLeadsToItsStoryWithCopiesAboveTheReports() throws IOException {
    open("add");
    find("form.paste textarea[name=text]").sendKeys(BRIDGE.formatted("Hill Post"));
    find("form.paste button[type=submit]").click();
    await("h1", "Done");
    open("add");
    find("form.paste textarea[name=text]").sendKeys(BRIDGE.formatted("Tolland Echo"));
    find("form.paste button[type=submit]").click();
    await("h1", "Done");
    find(".added a").click();
    find(".sections");
    tab("reports");
    await(".copies", "words in common");
    look("reports");
  }

  @Test
  @Order(20)
  void whatIsNoDifferenceIsDecidedAndTakenBack() throws IOException {
    open("");
    browser.findElement(By.partialLinkText("Two presidents")).click();
    tab("differences");
    click("#differences .about button.work");
    WebElement dialog = find("dialog.decide[open]");
    dialog.findElement(By.name("because")).sendKeys("two ways of counting");
    look("decide");
    dialog.findElement(By.cssSelector("form button[type=submit]")).click();
    await("main", "no conflict");
    open("");
    browser.findElement(By.partialLinkText("Two presidents")).click();
    tab("decisions");
    assertThat(find("#decisions").getText()).contains("two ways of counting");
    click("#decisions form.inline button");
    await("main", "Undone");
  }
}
