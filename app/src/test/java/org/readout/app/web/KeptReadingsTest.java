package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.archive.Forgetting;
import org.readout.ingest.Web;

/** What was read of a story outlasts the service. */
@Timeout(120)
class KeptReadingsTest {

  private static final Web NOWHERE = address -> new Web.Refused("nothing is fetched in tests");
  private static final String BRIDGE =
      "Title: Bridge opens\nOutlet: Norden Post\n\n“It opens on Monday,” said Olga Brandt.";

  @TempDir private Path folder;

  private Optional<WebServer> started = Optional.empty();

  @AfterEach
  void stop() {
    started.ifPresent(WebServer::close);
  }

  private Client serve() {
    stop();
    WebServer server =
        new WebServer(
            Setting.of(folder.resolve("archive"), Optional.empty(), NOWHERE),
            InstantSource.system());
    started = Optional.of(server);
    return new Client(server);
  }

  private List<Path> kept() throws IOException {
    Path readings = folder.resolve("archive").resolve("readings");
    if (Files.notExists(readings)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(readings)) {
      return files.toList();
    }
  }

  private static String storyOf(Client client) {
    Matcher story = Pattern.compile("/stories/s[0-9a-f]+").matcher(client.get("/").body());
    assertThat(story.find()).isTrue();
    return story.group();
  }

  private static boolean isOver(HttpResponse<String> answer) {
    return answer.headers().firstValue("Refresh").isEmpty();
  }

  /** A story that was read by a service which is no more. */
  private HttpResponse<String> readBefore() {
    Client client = serve();
    client.submit("/add", Map.of("text", BRIDGE));
    HttpResponse<String> before = client.settled(storyOf(client));
    stop();
    return before;
  }

  private void forget(Consumer<Forgetting> what) {
    Path archive = folder.resolve("archive");
    try (Archive written = Archive.toWrite(archive, InstantSource.system(), () -> {})) {
      what.accept(written.forgetting());
    }
  }

  @Test
  void aStoryThatIsReadForTheFirstTimeShowsWhatIsKnownOfIt() {
    Client client = serve();
    client.submit("/add", Map.of("text", BRIDGE));
    HttpResponse<String> first = client.get(storyOf(client));

    assertThat(isOver(first)).isFalse();
    assertThat(first.body())
        .contains("<h1><bdi>Bridge opens</bdi></h1>", "1 report", "Norden Post", "0 of 1 report");
  }

  @Test
  void afterARestartAStoryIsThereAtOnce() throws IOException {
    HttpResponse<String> before = readBefore();
    assertThat(kept()).hasSize(1);
    Client again = serve();
    HttpResponse<String> after = again.get(storyOf(again));

    assertThat(isOver(after)).isTrue();
    assertThat(after.body()).isEqualTo(before.body());
  }

  @Test
  void whatIsDamagedIsReadAnew() throws IOException {
    HttpResponse<String> before = readBefore();
    Path file = kept().getFirst();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    Client again = serve();

    assertThat(again.settled(storyOf(again)).body()).isEqualTo(before.body());
    stop();
    assertThat(Files.readAllBytes(kept().getFirst())).isEqualTo(whole);
  }

  @Test
  void otherWordsAreAnotherReading() throws IOException {
    readBefore();
    Client again = serve();
    again.submit("/add", Map.of("text", BRIDGE.replace("Monday", "Tuesday") + " Nobody objects."));
    stop();
    Client later = serve();
    String story = storyOf(later);

    assertThat(later.settled(story).body()).contains("Nobody objects");
  }

  @Test
  void whatIsForgottenIsNotKeptHere() throws IOException {
    readBefore();
    forget(forgetting -> forgetting.outlet("Norden Post", "ann"));

    assertThat(kept()).isEmpty();
  }

  @Test
  void quotationsThatAreForgottenAreNotKeptHere() throws IOException {
    readBefore();
    forget(forgetting -> forgetting.quotations("Olga Brandt", "ann"));

    assertThat(kept()).isEmpty();
  }

  @Test
  void whatIsComparedWithoutBeingKeptIsNotKeptHere() throws IOException {
    Client client = serve();
    client.submit("/compare", Map.of("text", BRIDGE));
    stop();

    assertThat(kept()).isEmpty();
  }

  @Test
  void aPageSaysItsLengthAndWhoHasItIsToldSo() {
    Client client = serve();
    client.submit("/add", Map.of("text", BRIDGE));
    String story = storyOf(client);
    client.settled(story);
    HttpRequest.Builder zipped = client.request(story).header("Accept-Encoding", "gzip");
    HttpResponse<String> whole = client.send(zipped.copy().GET());
    String tag = whole.headers().firstValue("ETag").orElseThrow();

    assertThat(whole.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(whole.headers().firstValueAsLong("Content-Length")).isPresent();
    assertThat(client.send(zipped.copy().header("If-None-Match", tag).GET()).statusCode())
        .isEqualTo(304);
    assertThat(client.send(zipped.copy().GET()).headers().firstValue("ETag")).contains(tag);
  }
}
