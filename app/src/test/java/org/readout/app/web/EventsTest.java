package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.web.Served.header;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes, told as it comes. */
@Timeout(120)
class EventsTest {

  private static final String ONE =
      "{\"text\": \"Two trains collided near Quarles on Sunday night, the railway said.\"}";
  private static final String TWO =
      "{\"text\": \"The parliament of Marlow passed a budget after nine hours of debate.\"}";

  private final Served served = Served.empty();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    served.close();
  }

  private void add(String line) {
    served.settled(
        header("Location", served.post("/api/v1/reports", "application/x-ndjson", line)));
  }

  private InputStream follow(Served service, String last) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + "/api/v1/events"))
            .timeout(Duration.ofMinutes(1));
    if (!last.isEmpty()) {
      request.header("Last-Event-ID", last);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()).body();
  }

  private static Scanner blocks(InputStream in) {
    return new Scanner(in, StandardCharsets.UTF_8).useDelimiter("\n\n");
  }

  @Test
  void aReportThatArrivesIsToldToThoseWhoFollow() throws IOException, InterruptedException {
    try (Scanner events = blocks(follow(served, ""))) {
      assertThat(events.next()).isEqualTo("id: 0-0-");
      add(ONE);

      assertThat(events.next()).startsWith("event: report\ndata: {\"report\":\"r");
      assertThat(events.next())
          .startsWith("id: 1-0-\nevent: story\ndata: {\"story\":\"s")
          .contains("\"change\":\"opened\"");
    }
  }

  @Test
  void whoComesBackIsToldWhatCameMeanwhile() throws IOException, InterruptedException {
    add(ONE);
    add(TWO);
    try (Scanner events = blocks(follow(served, "1-0-"))) {
      assertThat(events.next()).isEqualTo("id: 1-0-");
      assertThat(events.next()).startsWith("event: report");
      assertThat(events.next()).startsWith("id: 2-0-\nevent: story");
    }
  }

  @Test
  void followersDoNotKeepTheServiceFromStopping() throws IOException, InterruptedException {
    Served own = Served.empty();
    try (Scanner events = blocks(follow(own, ""))) {
      assertThat(events.next()).startsWith("id: ");
      long start = System.nanoTime();
      own.close();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
  }
}
