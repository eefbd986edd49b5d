package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.Sources;
import org.readout.ingest.fetch.Remembered;

/** What an attacker would try. */
class AttackTest {

  private static final String BOUNDARY = "boundary";

  private static final String HOSTILE =
      """
      Title: <img src=x onerror=alert(1)>
      Outlet: <b>Norden</b>
      URL: javascript:alert(1)
      Byline: <script>alert(1)</script>

      “It opens <i>on</i> Monday,” said Olga Brandt. See data:text/html,x.
      """;

  @TempDir private static Path folder;

  private static WebServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    Settings settings =
        Setting.of(folder, Optional.empty(), Sources.web("test", List.of(), Remembered.NOTHING));
    server = new WebServer(settings, InstantSource.system());
    client = new Client(server);
    assertThat(client.submit("/add", Map.of("text", HOSTILE)).body()).contains("1 report added");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String raw(String head) {
    try {
      return RawRequest.of(server.port(), head);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String get(String path) {
    return raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n");
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/..%2f..%2fetc%2fpasswd",
        "/assets/../../etc/passwd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/assets/x/..%5c..%5cetc",
        "/assets/x/service.css",
        "/stories/..%2f..%2fx",
        "/stories/%00",
        "/stories/%25",
        "/stories/s_",
        "/stories/s'%20or%201=1--",
        "/added/99999999999",
        "/compared/..%2f..%2fx"
      })
  void noPathLeadsOutside(String path) {
    assertThat(status(get(path))).isIn(400, 404);
    assertThat(get(path)).doesNotContain("root:", "BadMessage", "org.eclipse", "SQL");
  }

  @ParameterizedTest
  @CsvSource({
    "user@localhost, 400",
    "localhost:80@evil.example, 400",
    "evil.example, 421",
    "localhost.evil.example, 421",
    "'', 400",
    "[::1]:7878, 200",
    "[::ffff:127.0.0.1], 421",
    "LOCALHOST:1, 200"
  })
  void onlyOurNamesAreAnswered(String host, int status) {
    assertThat(status(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n"))).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n",
        "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n",
        "GET / HTTP/1.1\r\nHost : localhost\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b\r\n",
        "POST /add HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nContent-Length: 5\r\n",
        "POST /add HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        "POST /add HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n"
      })
  void whatTwoReadersWouldReadInTwoWaysIsRefused(String head) {
    assertThat(status(raw(head))).isEqualTo(400);
  }

  @Test
  void longHeadsAndQuestionsAreRefused() {
    String head = "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n";
    assertThat(status(raw(head))).isEqualTo(431);
    assertThat(status(get("/search?q=" + "a".repeat(70_000)))).isEqualTo(414);
    String words = get("/search?q=" + "a+".repeat(2000));
    assertThat(status(words)).isEqualTo(400);
    assertThat(words).contains("takes up to 200 characters");
  }

  @Test
  void ofAParameterThatComesTwiceTheFirstCounts() {
    assertThat(get("/search?q=heron&q=weir")).contains("value=\"heron\"").doesNotContain("weir");
    assertThat(status(get("/search?q=%ff%zz&from=&kind=&speaker=%0d%0a"))).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "http://evil.example", "http://localhost.evil.example", "x"})
  void aFormOfAnotherOriginIsRefused(String origin) {
    HttpRequest.Builder request =
        client
            .request("/add")
            .header("Origin", origin)
            .header("X-Readout-Token", client.token())
            .POST(HttpRequest.BodyPublishers.noBody());
    assertThat(client.send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void whatIsWrongIsSaidWithoutMarkup() {
    String markup = "<script>alert(1)</script>";
    assertThat(client.submit("/add", Map.of("addresses", "javascript:" + markup)).body())
        .contains("&lt;script&gt;")
        .doesNotContain(markup);
    assertThat(get("/stories/%3Cscript%3Ealert(1)%3C%2Fscript%3E"))
        .contains("&lt;script&gt;")
        .doesNotContain(markup);
    assertThat(get("/search?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")).doesNotContain(markup);
    assertThat(upload("file", markup + ".txt", new byte[] {0, 1, 2}).body())
        .contains("Not all can be read", "script&gt;.txt")
        .doesNotContain("<script>");
  }

  @Test
  void markupAndAddressesInReportsStayWords() {
    List<String> pages =
        List.of(
            client.submit("/compare", Map.of("text", HOSTILE)).body(),
            client.settled(story()).body(),
            client.get("/").body());

    assertThat(pages.getFirst()).contains("Olga Brandt", "&lt;i&gt;");
    assertThat(pages)
        .allSatisfy(
            page ->
                assertThat(page)
                    .contains("&lt;img src=x")
                    .doesNotContain("<img", "<b>Norden", "<script>")
                    .doesNotContain("href=\"javascript", "href=\"data:t"));
  }

  private static String story() {
    Matcher matcher = Pattern.compile("/stories/s[0-9a-f]{12}").matcher(client.get("/").body());
    assertThat(matcher.find()).isTrue();
    return matcher.group();
  }

  private static HttpResponse<String> upload(String field, String name, byte[] bytes) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part("token", "", client.token().getBytes(StandardCharsets.UTF_8), body);
    part(field, "; filename=\"" + name + "\"", bytes, body);
    return upload(body);
  }

  private static void part(String name, String more, byte[] bytes, ByteArrayOutputStream body) {
    String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
    body.writeBytes((head + more + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> upload(ByteArrayOutputStream body) {
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return client.send(
        client
            .request("/compare")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  @Test
  void tenThousandPartsAreTooMany() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part("token", "", client.token().getBytes(StandardCharsets.UTF_8), body);
    for (int i = 0; i < 10_000; i++) {
      part("text", "", new byte[] {'a'}, body);
    }
    HttpResponse<String> answer = upload(body);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("there may be 500 of them");
    assertThat(client.post("/compare", Map.of("x", "y"), client.token() + "&text=a".repeat(600)))
        .satisfies(fields -> assertThat(fields.statusCode()).isEqualTo(413));
  }

  @Test
  void whatIsTooLongIsSaidSo() {
    assertThat(client.post("/compare", Map.of("text", "a".repeat(10 << 20)), client.token()))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(413))
        .satisfies(answer -> assertThat(answer.body()).contains("a form takes up to 9 MB"));
    assertThat(upload("file", "a.txt", new byte[65 << 20]).statusCode()).isEqualTo(413);
    String huge = "POST /compare HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n";
    assertThat(status(raw(huge))).isEqualTo(413);
  }

  @Test
  void aFormIsNotUnpackedAndAFileOnlySoFar() {
    HttpRequest.Builder packed =
        client
            .request("/compare")
            .header("Content-Encoding", "gzip")
            .POST(HttpRequest.BodyPublishers.ofString("x"));
    assertThat(client.send(packed).statusCode()).isEqualTo(415);
    assertThat(upload("file", "bomb.jsonl.gz", lines(20_000, "word ".repeat(2000))).body())
        .contains("grows to more than 200 times its size");
    assertThat(upload("file", "many.jsonl.gz", lines(20_000, "")).statusCode()).isEqualTo(413);
  }

  /**
   * Reports in JSON, compressed; numbers keep short ones from being too small for what they are.
   */
  private static byte[] lines(int count, String words) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < count; i++) {
        String line = "{\"text\":\"The bridge opened. " + i * 7919L + words + "\"}\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://127.0.0.1/",
        "gopher://127.0.0.1/",
        "/etc/passwd",
        "-",
        "jar:http://127.0.0.1/a!/b"
      })
  void onlyAddressesOfTheWebAreAdded(String address) {
    assertThat(client.submit("/add", Map.of("addresses", address)).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://127.0.0.1/",
        "HTTP://127.1/",
        "http://2130706433/",
        "http://0x7f.0.0.1/",
        "http://0x7f000001/",
        "http://017700000001/",
        "http://0.0.0.0/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[fe80::1%25lo]/",
        "http://169.254.169.254/latest/meta-data/",
        "https://10.0.0.1/",
        "http://192.168.0.1/",
        "http://127.0.0.1@127.0.0.1/",
        "http://①②⑦.⓪.⓪.①/"
      })
  void nothingIsFetchedFromInside(String address) {
    assertThat(client.submit("/add", Map.of("addresses", address)).body())
        .contains("not fetched: ", "0 reports added")
        .containsAnyOf("private network", "not an address", "there is no host");
  }
}
