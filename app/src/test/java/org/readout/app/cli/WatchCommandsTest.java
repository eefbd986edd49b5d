package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandsTest {

  private static final String TEXT =
      """
      Title: Brewery burns
      Outlet: Norden Post
      Date: 2026-03-14

      A fire destroyed the brewery of Tolland on Saturday.

      “We will rebuild the brewery before the winter,” said Olga Brandt, the mayor.
      """;

  @TempDir private Path place;

  private Call call(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--archive";
    all[args.length + 1] = place.resolve("archive").toString();
    return Call.of(all);
  }

  private Path folder() throws IOException {
    Path in = Files.createDirectories(place.resolve("in"));
    Path file = Files.writeString(in.resolve("a.txt"), TEXT);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    return in;
  }

  @Test
  void aFolderIsSubscribedToPolledAndWhatIsNewIsAlerted() throws IOException {
    String in = folder().toString();
    assertThat(call("subscribe", in).out()).isEqualTo("1\t" + in + "\n");
    assertThat(call("watch", "--by", "ann", "person", "Olga", "Brandt").out())
        .startsWith("1\tperson\tOlga Brandt\tann\t20");

    Call poll = call("poll");
    assertThat(poll.status()).isZero();
    assertThat(poll.out())
        .contains(in + ": 1 new\n", "stories read: 1; alerts not seen: 2; sent: 0, not sent: 0");
    assertThat(call("subscriptions").out()).contains("1\t" + in + "\t20", "\t1 new\t");
    assertThat(call("alerts").out().lines())
        .satisfiesExactly(
            statement ->
                assertThat(statement)
                    .contains("\tOlga Brandt\tnew statement\ts")
                    .endsWith(
                        "\tOlga Brandt: “We will rebuild the brewery before the winter” (Norden Post)"),
            report ->
                assertThat(report)
                    .contains("\tOlga Brandt\tnew report\ts")
                    .endsWith("\tNorden Post: “Brewery burns”"));
    assertThat(call("alerts", "--kind", "statement", "--format", "jsonl").out())
        .startsWith("{\"id\":\"a")
        .contains("\"kind\":\"statement\"", "\"value\":\"Olga Brandt\"", "\"start\":");
    assertThat(call("alerts", "--unseen", "--mark").out()).hasLineCount(2);
    assertThat(call("alerts", "--unseen").out()).isEmpty();
    assertThat(call("alerts", "--since", "2999-01-01").out()).isEmpty();
  }

  @Test
  void whatIsEndedIsGone() throws IOException {
    String in = folder().toString();
    call("subscribe", in);
    call("watch", "words", "brewery");

    assertThat(call("unsubscribe", in).status()).isZero();
    assertThat(call("subscriptions").out()).isEmpty();
    assertThat(call("unsubscribe", in).err()).contains("there is no subscription");
    assertThat(call("unwatch", "1").status()).isZero();
    assertThat(call("watches").out()).isEmpty();
    assertThat(call("unwatch", "1").err()).contains("there is no watch 1");
  }

  @Test
  void whatIngestAddsWaitsForPoll() throws IOException {
    call("watch", "words", "brewery");
    call("ingest", folder().toString());

    assertThat(call("alerts").err())
        .contains("still to be read for what is new in them: 1 (readout poll reads them)");
    assertThat(call("poll").out()).contains("stories read: 1");
    assertThat(call("alerts").err()).isEmpty();
  }

  @Test
  void aWebhookOfNoWatchIsOneOfAll() {
    call("webhook", "add", "http://localhost:9/hook");

    assertThat(call("webhook", "list").out())
        .isEqualTo("1\thttp://localhost:9/hook\tall watches\tsent 0, waiting 0, given up 0\n");
  }

  @Test
  void webhooksAreAddedListedTestedAndRemoved() {
    call("watch", "words", "brewery");
    Call added = call("webhook", "add", "http://localhost:9/hook", "--watch", "1");
    assertThat(added.out()).matches("1\thttp://localhost:9/hook\tsecret [0-9a-f]{64}\n");
    assertThat(call("webhook", "list").out())
        .isEqualTo("1\thttp://localhost:9/hook\twatch 1\tsent 0, waiting 0, given up 0\n");
    Call test = call("webhook", "test", "1");
    assertThat(test.status()).isEqualTo(2);
    assertThat(test.out())
        .isEqualTo("did not arrive: localhost is in a private network (127.0.0.1)\n");
    assertThat(call("webhook", "remove", "1").status()).isZero();
    assertThat(call("webhook", "list").out()).isEmpty();
    assertThat(call("webhook", "remove", "1").err()).contains("there is no webhook 1");
  }

  @Test
  void whatCannotBeDoneIsRefused() {
    assertThat(call("subscribe", "/no/such/folder").err())
        .contains("neither an address (http, https) nor a folder that is there");
    assertThat(call("watch", "weather", "rain").err()).contains("story, person, words");
    assertThat(call("watch", "story", "s000000000000").err()).contains("there is no story");
    assertThat(call("webhook", "add", "ftp://norden.example/").err()).contains("no address");
    assertThat(call("webhook", "add").err()).contains("webhook takes add ADDRESS");
    assertThat(call("unwatch", "one").err()).contains("A number is wanted");
    assertThat(call("alerts", "--since", "yesterday").err()).contains("--since takes");
  }
}
