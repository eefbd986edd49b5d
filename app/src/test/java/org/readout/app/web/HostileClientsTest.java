package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.web.access.Limits;
import org.readout.app.web.access.Proxies;
import org.readout.app.web.exchange.Conditions;
import org.readout.ingest.Web;

/** Clients that take too much, or too long, stop no other. */
class HostileClientsTest {

  private static final Web NOWHERE = address -> new Web.Refused("nothing is fetched in tests");
  private static final int PATIENCE_MILLIS = 20_000;
  private static final Limits IMPATIENT = new Limits(5000, 100, 100, 60, 200, 100, 5, 3);

  @TempDir private Path folder;

  private Instant now = Instant.parse("2026-03-14T09:00:00Z");
  private Optional<WebServer> started = Optional.empty();
  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    started.ifPresent(WebServer::close);
  }

  private WebServer serve(Limits limits) {
    Conditions conditions = new Conditions("olga", new Proxies(List.of()), limits);
    Settings settings =
        Setting.of(folder, Settings.LOOPBACK, List.of(), Optional.empty(), NOWHERE, conditions);
    WebServer server = new WebServer(settings, () -> now);
    started = Optional.of(server);
    return server;
  }

  private Socket connect(WebServer server, String from) throws IOException {
    Socket socket = new Socket();
    sockets.add(socket);
    socket.setReceiveBufferSize(2048);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    return socket;
  }

  private static void send(Socket socket, String words) throws IOException {
    socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Sends a byte now and then until the other side has had enough, and tells what it said. */
  private static String dribble(Socket socket, int millis) throws IOException {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    try {
      while (System.nanoTime() < end && socket.getInputStream().available() == 0) {
        send(socket, "a");
        Thread.sleep(millis);
      }
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "closed";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private static String problem(HttpResponse<String> answer) {
    return answer.statusCode() + " " + answer.body();
  }

  private static HttpRequest.Builder program(Client client, String path) {
    return client.request(path).setHeader("Accept", "application/json");
  }

  @Test
  void whoAsksTooOftenIsToldWhenToAskAgain() {
    Client client = new Client(serve(new Limits(5, 1, 5, 60, 100, 100, 5, 10)));
    for (int i = 0; i < 5; i++) {
      assertThat(client.get("/").statusCode()).isEqualTo(200);
    }
    HttpResponse<String> answer = client.send(program(client, "/"));

    assertThat(problem(answer))
        .startsWith("429 {")
        .contains("\"status\":429", "/problems/too-many-requests", "Try again in 1");
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    now = now.plusSeconds(1);
    assertThat(client.get("/").statusCode()).isEqualTo(200);
    assertThat(client.get("/").statusCode()).isEqualTo(429);
  }

  @Test
  void muchWorkHasAnAllowanceOfItsOwn() {
    Client client = new Client(serve(new Limits(1000, 1, 2, 60, 100, 100, 5, 10)));
    String token = client.token();
    Map<String, String> form = Map.of("text", "“It opens on Monday,” said Olga Brandt.");
    assertThat(client.post("/compare", form, token).statusCode()).isEqualTo(303);
    assertThat(client.post("/compare", form, token).statusCode()).isEqualTo(303);

    assertThat(client.post("/compare", form, token).statusCode()).isEqualTo(429);
    assertThat(client.get("/").statusCode()).isEqualTo(200);
    now = now.plusSeconds(1);
    assertThat(client.post("/compare", form, token).statusCode()).isEqualTo(303);
  }

  @Test
  void programsHaveNoMoreWorkThanPages() throws IOException {
    Client client = new Client(serve(new Limits(5000, 100, 1, 60, 100, 100, 5, 10)));
    client.submit("/add", Map.of("text", "Title: Bridge\n\nThe bridge opened on Monday at noon."));
    Matcher story = Pattern.compile("/stories/(s[0-9a-f]+)").matcher(client.get("/").body());
    assertThat(story.find()).isTrue();

    assertThat(
            client
                .send(program(client, "/api/v1/stories/" + story.group(1) + "/facts"))
                .statusCode())
        .isEqualTo(429);
    now = now.plusSeconds(1);
    assertThat(
            client
                .send(program(client, "/api/v1/stories/" + story.group(1) + "/facts"))
                .statusCode())
        .isIn(200, 202);
  }

  @Test
  void aHeadThatComesByteByByteIsNotWaitedFor() throws IOException {
    WebServer server = serve(IMPATIENT);
    Socket slow = connect(server, "127.0.0.1");
    send(slow, "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ");
    long start = System.nanoTime();

    assertThat(dribble(slow, 250)).isIn("closed", "");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    assertThat(new Client(server).get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void aBodyThatComesByteByByteIsNotWaitedFor() throws IOException {
    WebServer server = serve(IMPATIENT);
    for (String type :
        List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=b")) {
      Socket slow = connect(server, "127.0.0.1");
      send(
          slow,
          "POST /compare HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\nContent-Type: "
              + type
              + "\r\n\r\n--b\r\n");

      assertThat(dribble(slow, 250)).isEqualTo("HTTP/1.1 408");
    }
  }

  @Test
  void aBodyThatIsLateByASecondIsTaken() throws IOException, InterruptedException {
    WebServer server = serve(Limits.LOOPBACK);
    Socket late = connect(server, "127.0.0.1");
    String body = "token=x&" + "a".repeat(20_000);
    send(
        late,
        "POST /compare HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + body.length()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n");
    Thread.sleep(2000);
    send(late, body.substring(0, 3));
    Thread.sleep(500);
    send(late, body.substring(3));

    assertThat(new String(late.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1))
        .isEqualTo("HTTP/1.1 403");
  }

  @Test
  void fiveHundredConnectionsOfOneAddressStopNoOther() throws IOException {
    WebServer server = serve(new Limits(5000, 100, 5, 60, 200, 50, 5, 10));
    for (int i = 0; i < 500; i++) {
      send(connect(server, "127.0.0.2"), "G");
    }
    Client other = new Client(server);

    assertThat(other.get("/").statusCode()).isEqualTo(200);
    int open = 0;
    for (Socket socket : sockets) {
      open += isOpen(socket) ? 1 : 0;
    }
    assertThat(open).isLessThanOrEqualTo(50);
  }

  private static boolean isOpen(Socket socket) {
    try {
      socket.setSoTimeout(1);
      return socket.getInputStream().read() >= 0;
    } catch (java.net.SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void whoAsksAndNeverReadsStopsNoOther() throws IOException {
    WebServer server = serve(Limits.LOOPBACK);
    String asset = assetOf(new Client(server));
    for (int i = 0; i < 20; i++) {
      Socket deaf = connect(server, "127.0.0.1");
      send(deaf, ("GET " + asset + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(100));
    }
    Client other = new Client(server);
    long start = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      assertThat(other.get("/").statusCode()).isEqualTo(200);
    }

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  /** While the address has one connection, a second of it is not answered. */
  @Test
  void anAnswerThatIsTakenByteByByteIsEnded() throws IOException, InterruptedException {
    WebServer server = serve(new Limits(5000, 100, 100, 60, 200, 1, 5, 2));
    String asset = assetOf(new Client(server));
    Socket slow = connect(server, "127.0.0.2");
    send(slow, ("GET " + asset + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(200));
    // Once it is answered it is the one connection that the address may have.
    assertThat(slow.getInputStream().read()).isNotNegative();
    assertThat(isAnswered(server)).isFalse();
    boolean answered = false;
    for (int i = 0; i < 20 && !answered; i++) {
      assertThat(slow.getInputStream().read()).isNotNegative();
      Thread.sleep(1000);
      answered = isAnswered(server);
    }

    assertThat(answered).isTrue();
  }

  private boolean isAnswered(WebServer server) throws IOException {
    Socket socket = connect(server, "127.0.0.2");
    try {
      send(socket, "GET /login HTTP/1.1\r\nHost: localhost\r\n\r\n");
      return socket.getInputStream().read() >= 0;
    } catch (IOException e) {
      return false;
    } finally {
      socket.close();
    }
  }

  private static String assetOf(Client client) {
    String page = client.get("/").body();
    int start = page.indexOf("/assets/");
    return page.substring(start, page.indexOf('"', start));
  }

  @Test
  void oneClientFollowsWithSoManyPagesAndADeafOneKeepsNoNewsFromOthers() throws IOException {
    WebServer server = serve(new Limits(5000, 100, 100, 60, 200, 100, 3, 10));
    String follow = "GET /live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
    Socket hears = connect(server, "127.0.0.1");
    send(hears, follow);
    assertThat(read(hears, "\r\n\r\n")).startsWith("HTTP/1.1 200");
    for (int i = 0; i < 2; i++) {
      send(connect(server, "127.0.0.1"), follow);
      assertThat(read(sockets.getLast(), "\r\n\r\n")).startsWith("HTTP/1.1 200");
    }
    Socket tooMany = connect(server, "127.0.0.1");
    send(tooMany, follow);
    assertThat(read(tooMany, "\r\n\r\n")).startsWith("HTTP/1.1 429");

    Client client = new Client(server);
    client.submit("/add", Map.of("text", "Title: Bridge\n\nThe bridge opened on Monday at noon."));

    assertThat(read(hears, "changed")).contains("event: archive");
  }

  @Test
  void oneClientFollowsEventsSoManyTimes() throws IOException {
    WebServer server = serve(new Limits(5000, 100, 100, 60, 200, 100, 2, 10));
    String follow = "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for (String status : List.of("200", "200", "429")) {
      send(connect(server, "127.0.0.1"), follow);
      assertThat(read(sockets.getLast(), "\r\n\r\n")).startsWith("HTTP/1.1 " + status);
    }
  }

  private static String read(Socket socket, String end) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(end) < 0) {
      int c = socket.getInputStream().read();
      if (c < 0) {
        throw new IOException("ended after " + read);
      }
      read.append((char) c);
    }
    return read.toString();
  }

  @Test
  void whoFollowsIsLetGoWhenTheServiceEnds() throws IOException {
    WebServer server = serve(Limits.LOOPBACK);
    Socket follows = connect(server, "127.0.0.1");
    send(follows, "GET /live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n");
    read(follows, "\r\n\r\n");
    long start = System.nanoTime();

    server.close();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    while (follows.getInputStream().read() >= 0) {
      // What was sent before the end.
    }
  }
}
