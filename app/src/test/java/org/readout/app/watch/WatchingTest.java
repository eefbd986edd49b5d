package org.readout.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.FetchedBefore;
import org.readout.app.Pipeline;
import org.readout.archive.Alert;
import org.readout.archive.Alert.Kind;
import org.readout.archive.Alerts;
import org.readout.archive.Archive;
import org.readout.archive.StoryList;
import org.readout.archive.Subscriptions.Subscription;
import org.readout.archive.Watch;
import org.readout.fact.Meaning;
import org.readout.fact.Sense;
import org.readout.grouping.StoryId;
import org.readout.ingest.Web;
import org.readout.ingest.fetch.Remembered;

/** From a feed or a folder to alerts, with a web of a few pages and a clock of our own. */
class WatchingTest {

  private static final String FEED = "https://norden.example/feed.xml";
  private static final String OTHER_FEED = "https://suden.example/feed.xml";
  private static final String LEAD =
      "TOLLAND, 14 March 2026 — A fire destroyed the brewery of Tolland on Saturday night. ";
  private static final String FIRST =
      LEAD
          + "Three people were injured in the fire at the brewery, the police said.\n\n"
          + "“We will rebuild the brewery before the winter,” said Olga Brandt, the mayor of"
          + " Tolland.";
  private static final String SECOND =
      LEAD
          + "Seven people were injured in the fire at the brewery, the police said.\n\n"
          + "“We will rebuild the old brewery before the next winter,” said Olga Brandt, the mayor"
          + " of Tolland. “Nobody will lose his work because of this fire,” she said.";

  /** So that an item is long enough to be a report and no teaser. */
  private static final String TAIL =
      "\n\nThe brewery stands at the river and has been there since 1871. Two hundred people work in"
          + " its halls, most of them from the villages around the town. The flames were seen from"
          + " the other side of the valley, and the bridge to the station was closed until the"
          + " morning. Engines came from four towns. The roof of the old malt house fell in, and the"
          + " copper kettles that visitors used to be shown lie under the beams. What set the house"
          + " on fire is not known. The insurer has sent two experts, who are to look at the cellars"
          + " as soon as these have cooled down.";

  private static Optional<Pipeline> pipeline = Optional.empty();

  @TempDir Path folder;
  private final Wound clock = new Wound();
  private final Map<String, String> pages = new HashMap<>();
  private final Map<String, Duration> rests = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private Access access = Access.of(Path.of("none"), clock, () -> {});

  private final Web web =
      new Web() {
        @Override
        public Fetched get(String address) {
          asked.add(address);
          return Optional.ofNullable(pages.get(address))
              .<Fetched>map(
                  page -> new Body(address, page.getBytes(StandardCharsets.UTF_8), taken -> {}))
              .orElse(new Refused("the server answers 404"));
        }

        @Override
        public Optional<Duration> rest(String address) {
          return Optional.ofNullable(rests.get(address));
        }
      };

  @BeforeAll
  static void load() {
    pipeline = Optional.of(new Pipeline());
  }

  @AfterAll
  static void unload() {
    pipeline.ifPresent(Pipeline::close);
  }

  @BeforeEach
  void open() {
    access = Access.of(folder.resolve("archive"), clock, () -> {});
    access.write(archive -> true);
  }

  private Polling polling() {
    return new Polling(
        access, web, Polling.fetchedBefore(access), () -> pipeline.orElseThrow(), clock, () -> 0);
  }

  private int discover() {
    return new Discoveries(access, () -> pipeline.orElseThrow()).due();
  }

  private void subscribe(String given) {
    String place = Polling.place(given);
    access.write(archive -> archive.subscriptions().add(place, Polling.every(place), "ann"));
  }

  private void watch(Watch.What what, String value) {
    access.write(archive -> archive.watches().add(what, value, "ann"));
  }

  private List<Alert> alerts() {
    return access.read(archive -> archive.alerts().list(Alerts.Filter.all(100))).reversed();
  }

  private List<String> lines(Kind kind) {
    return alerts().stream()
        .filter(one -> one.news().kind() == kind)
        .map(one -> one.news().line())
        .toList();
  }

  private static String item(String name, String title, String text) {
    return "<item><title>"
        + title
        + "</title><link>https://norden.example/"
        + name
        + "</link><pubDate>Sat, 14 Mar 2026 20:00:00 GMT</pubDate><content:encoded><![CDATA[<p>"
        + (text + TAIL).replace("\n\n", "</p><p>")
        + "</p>]]></content:encoded></item>";
  }

  private void feed(String... items) {
    pages.put(FEED, rss(items));
  }

  private static String rss(String... items) {
    return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
        + "<channel><title>Norden Post</title><link>https://norden.example</link>"
        + String.join("", items)
        + "</channel></rss>";
  }

  @Test
  void aFeedIsAskedWhenItIsDueAndBringsWhatIsNew() {
    subscribe(FEED);
    feed(item("a", "Brewery burns", FIRST));

    assertThat(polling().due())
        .extracting(one -> one.outcome().orElse(""))
        .containsExactly("1 new");
    assertThat(polling().due()).isEmpty();
    clock.forward(Duration.ofMinutes(15));
    assertThat(polling().due())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.outcome()).contains("nothing new");
              assertThat(one.every()).isEqualTo(Duration.ofSeconds(22 * 60 + 30));
            });
    assertThat(asked).containsOnly(FEED);
    int reports = access.read(archive -> archive.reports().size());
    assertThat(reports).isEqualTo(1);
  }

  @Test
  void aServerThatWantsToBeLeftAloneIs() {
    subscribe(FEED);
    rests.put(FEED, Duration.ofHours(5));
    feed(item("a", "Brewery burns", FIRST));
    polling().due();

    clock.forward(Duration.ofHours(4));
    assertThat(polling().due()).isEmpty();
    clock.forward(Duration.ofHours(1));
    assertThat(polling().due()).hasSize(1);
  }

  @Test
  void aFeedThatFailsSaysWhyAndSinceWhenAndIsWellAgainOnceItAnswers() {
    subscribe(FEED);
    Subscription failed = polling().due().getFirst();
    assertThat(failed.outcome()).contains("the server answers 404");
    assertThat(failed.failing()).contains(clock.instant());

    clock.forward(Duration.ofDays(4));
    assertThat(Polling.isFailing(polling().due().getFirst(), clock)).isTrue();
    feed(item("a", "Brewery burns", FIRST));
    clock.forward(Duration.ofDays(1));
    assertThat(polling().due().getFirst().failures()).isZero();
  }

  @Test
  void aFolderBringsNewAndChangedFilesOnceTheyHaveRested() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    subscribe(in.toString());
    Path file = in.resolve("a.txt");
    write(file, FIRST, Duration.ofSeconds(-2));
    assertThat(outcomes(polling().due())).containsExactly("nothing new");
    clock.forward(Duration.ofMinutes(1));
    assertThat(outcomes(polling().due())).containsExactly("1 new");
    write(file, SECOND, Duration.ofSeconds(-20));
    clock.forward(Duration.ofMinutes(1));
    assertThat(outcomes(polling().due())).containsExactly("1 new");
    clock.forward(Duration.ofMinutes(1));
    assertThat(outcomes(polling().due())).containsExactly("nothing new");
  }

  private void write(Path file, String text, Duration age) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(clock.instant().plus(age)));
  }

  private static List<String> outcomes(List<Subscription> subscriptions) {
    return subscriptions.stream().map(one -> one.outcome().orElse("")).toList();
  }

  @Test
  void aFolderThatIsGoneFails() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    subscribe(in.toString());
    Files.delete(in);

    assertThat(outcomes(polling().due()))
        .containsExactly("cannot be looked through: there is no such folder");
  }

  private String story() {
    return access.read(
        archive ->
            archive
                .stories()
                .list(
                    new StoryList.Filter(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 9),
                    StoryList.Order.LARGEST)
                .getFirst()
                .id()
                .value());
  }

  private void bring(String... items) {
    feed(items);
    polling().all();
  }

  @Test
  void whatIsNewInAWatchedStoryIsToldOnce() {
    subscribe(FEED);
    bring(item("a", "Fire destroys brewery of Tolland", FIRST));
    watch(Watch.What.STORY, story());
    assertThat(discover()).as("nothing has come since").isZero();
    bring(item("b", "Brewery of Tolland destroyed by fire", SECOND));
    assertThat(discover()).isEqualTo(1);
    assertThat(discover()).isZero();

    assertThat(lines(Kind.REPORT))
        .containsExactly("Norden Post: “Brewery of Tolland destroyed by fire”");
    assertThat(lines(Kind.STATEMENT))
        .anySatisfy(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "Olga Brandt: “Nobody will lose his work because of this fire” (Norden"
                            + " Post)"))
        .noneSatisfy(line -> assertThat(line).contains("rebuild"));
    assertThat(lines(Kind.WORDING))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(
                        "“We will rebuild the old brewery", "has “We will rebuild the brewery"));
    assertThat(lines(Kind.CONFLICT))
        .singleElement()
        .satisfies(
            line -> assertThat(line).containsIgnoringCase("three").containsIgnoringCase("seven"));
  }

  @Test
  void othersWriteWhileWhatAFeedBroughtIsReadClosely() throws InterruptedException {
    CountDownLatch loading = new CountDownLatch(1);
    CountDownLatch written = new CountDownLatch(1);
    subscribe(FEED);
    feed(item("a", "Brewery burns", FIRST));
    try (Pipeline slow = new Pipeline(() -> awaited(loading, written))) {
      Polling polling =
          new Polling(access, web, Polling.fetchedBefore(access), () -> slow, clock, () -> 0);
      CompletableFuture<List<Subscription>> round =
          CompletableFuture.supplyAsync(polling::due, task -> Thread.ofVirtual().start(task));
      loading.await();
      CompletableFuture.runAsync(
              () -> watch(Watch.What.WORDS, "brewery"), task -> Thread.ofVirtual().start(task))
          .orTimeout(60, TimeUnit.SECONDS)
          .whenComplete((done, failure) -> written.countDown())
          .join();

      assertThat(outcomes(round.join())).containsExactly("1 new");
      assertThat(lines(Kind.REPORT)).hasSize(1);
    }
  }

  private static Meaning awaited(CountDownLatch loading, CountDownLatch written) {
    loading.countDown();
    try {
      written.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    Sense any = new Sense(new float[] {1}, List.of(), new float[0][]);
    return texts -> texts.stream().map(text -> any).toList();
  }

  @Test
  void aFeedIsNotAskedAgainAndAgainWhileTheArchiveCannotBeWrittenTo() {
    subscribe(FEED);
    feed(item("a", "Brewery burns", FIRST));
    Polling killed =
        new Polling(
            new Dying(access, 1),
            web,
            Polling.fetchedBefore(access),
            () -> pipeline.orElseThrow(),
            clock,
            () -> 0);
    assertThatThrownBy(killed::due).hasMessage("killed");
    assertThat(killed.due()).isEmpty();
    clock.forward(Duration.ofMinutes(15));
    assertThatThrownBy(killed::due).hasMessage("killed");

    assertThat(asked).hasSize(1);
    assertThat(outcomes(polling().due())).as("asked by another").containsExactly("1 new");
  }

  /** A web that asks for changes as the true one does, and its server answers with tags. */
  private Polling tagged(Access to) {
    FetchedBefore fetched = Polling.fetchedBefore(access);
    Web asking =
        address ->
            fetched.of(address).isPresent()
                ? new Web.Unchanged()
                : web.get(address) instanceof Web.Body body
                    ? new Web.Body(address, body.bytes(), page -> fetched.taken(visit(address)))
                    : new Web.Refused("the server answers 404");
    return new Polling(to, asking, fetched, () -> pipeline.orElseThrow(), clock, () -> 0);
  }

  private Remembered.Visit visit(String address) {
    Remembered.Stamp stamp = new Remembered.Stamp(Optional.of("tag"), Optional.empty());
    return new Remembered.Visit(address, address, false, stamp, clock.instant());
  }

  @Test
  void aFeedWhoseReportsCouldNotBeWrittenIsNotTakenForUnchangedOnceAnotherBroughtSome() {
    subscribe(FEED);
    subscribe(OTHER_FEED);
    feed(item("a", "Brewery burns", FIRST));
    pages.put(OTHER_FEED, rss(item("b", "Brewery burnt", SECOND)));
    AtomicInteger writes = new AtomicInteger();
    Polling polling =
        tagged(
            new Access() {
              @Override
              public <T> T read(Function<Archive, T> question) {
                return access.read(question);
              }

              @Override
              public Archive reader() {
                return access.reader();
              }

              @Override
              public <T> T write(Function<Archive, T> change) {
                if (writes.incrementAndGet() == 2) {
                  throw new IllegalStateException("the disk is full");
                }
                return access.write(change);
              }
            });
    assertThatThrownBy(polling::due).hasMessage("the disk is full");
    polling.due();
    clock.forward(Duration.ofHours(1));
    polling.due();

    int reports = access.read(archive -> archive.reports().size());
    assertThat(reports).isEqualTo(2);
  }

  @Test
  void aFeedThatBringsNothingNewIsAskedForChangesTheNextTime() {
    subscribe(FEED);
    bring(item("a", "Brewery burns", FIRST));
    tagged(access).all();

    assertThat(outcomes(tagged(access).all())).containsExactly("not changed");
  }

  @Test
  void whatWasFoundButNotWrittenIsFoundAgain() {
    subscribe(FEED);
    watch(Watch.What.WORDS, "brewery");
    bring(item("a", "Fire destroys brewery of Tolland", FIRST));
    Discoveries killed = new Discoveries(new Dying(access, 1), () -> pipeline.orElseThrow());
    assertThatThrownBy(killed::due).hasMessage("killed");
    assertThat(lines(Kind.STATEMENT)).isEmpty();

    assertThat(discover()).isEqualTo(1);
    assertThat(lines(Kind.STATEMENT)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void whatIsForgottenWhileAStoryIsReadIsNotAlerted() {
    subscribe(FEED);
    watch(Watch.What.WORDS, "brewery");
    bring(item("a", "Fire destroys brewery of Tolland", FIRST));
    String state = access.read(archive -> archive.stories().state(new StoryId(story())));
    AtomicInteger forgotten = new AtomicInteger();
    Discoveries reading =
        new Discoveries(
            access,
            () -> {
              if (forgotten.getAndIncrement() == 0) {
                access.write(archive -> archive.forgetting().quotations("Olga Brandt", "ann"));
              }
              return pipeline.orElseThrow();
            });

    assertThat(reading.due()).as("the story changed while it was read").isZero();
    assertThat(lines(Kind.STATEMENT)).isEmpty();
    String after = access.read(archive -> archive.stories().state(new StoryId(story())));
    assertThat(after).isNotEqualTo(state);
    assertThat(reading.due()).isEqualTo(1);
    assertThat(lines(Kind.STATEMENT)).noneMatch(line -> line.contains("rebuild"));
  }

  @Test
  void aNewStatementThatComesInTwoWordingsAtOnceIsToldWithBoth() {
    subscribe(FEED);
    watch(Watch.What.PERSON, "Brandt");
    bring(
        item("a", "Fire destroys brewery of Tolland", FIRST),
        item("b", "Brewery of Tolland destroyed by fire", SECOND));
    discover();

    assertThat(lines(Kind.STATEMENT)).filteredOn(line -> line.contains("rebuild")).hasSize(1);
    assertThat(lines(Kind.WORDING))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .contains("rebuild the brewery before the winter", "rebuild the old brewery"));
  }

  @Test
  void aPersonIsToldOfByWhatIsSaidByNobodyElse() {
    subscribe(FEED);
    watch(Watch.What.PERSON, "Brandt");
    bring(item("a", "Fire destroys brewery of Tolland", FIRST));
    discover();

    assertThat(lines(Kind.REPORT)).hasSize(1);
    assertThat(lines(Kind.STATEMENT))
        .containsExactly(
            "Olga Brandt: “We will rebuild the brewery before the winter” (Norden Post)");
  }

  @Test
  void anotherNumberInASentenceIsNoNewStatement() {
    subscribe(FEED);
    watch(Watch.What.WORDS, "brewery");
    bring(item("a", "Fire destroys brewery of Tolland", FIRST));
    discover();
    int before = lines(Kind.STATEMENT).size();
    bring(item("a", "Fire destroys brewery of Tolland", FIRST.replace("Three", "Eleven")));
    discover();

    assertThat(lines(Kind.EDIT)).singleElement().asString().contains("numbers three → eleven");
    assertThat(lines(Kind.STATEMENT)).hasSize(before);
    assertThat(lines(Kind.WORDING))
        .singleElement()
        .asString()
        .contains("Eleven people were injured", "which had before: three people were injured");
  }

  @Test
  void wordsThatAReportHadBeforeItChangedAreNoNewStatement() {
    subscribe(FEED);
    watch(Watch.What.WORDS, "brewery");
    bring(item("a", "Fire destroys brewery of Tolland", FIRST));
    discover();
    int before = lines(Kind.STATEMENT).size();
    bring(
        item(
            "a",
            "Fire destroys brewery of Tolland",
            FIRST + " “The beer is lost for good,” said Olga Brandt."));
    discover();

    assertThat(lines(Kind.EDIT)).hasSize(1);
    assertThat(lines(Kind.STATEMENT).subList(before, lines(Kind.STATEMENT).size()))
        .containsExactly("Olga Brandt: “The beer is lost for good” (Norden Post)");
  }
}
