package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.accounts.Account;
import org.readout.app.accounts.Accounts;
import org.readout.app.accounts.Password;
import org.readout.app.accounts.Role;
import org.readout.app.web.access.Limits;
import org.readout.app.web.access.Proxies;
import org.readout.app.web.exchange.Conditions;
import org.readout.archive.Archive;
import org.readout.archive.Watch;
import org.readout.ingest.Web;

/** Who may do what. */
class AccessTest {

  private static final Web NOWHERE = address -> new Web.Refused("nothing is fetched in tests");
  private static final String PASSWORD = "heron on the weir";
  private static final Account READER = account("rosa", Role.READER);
  private static final Account ANALYST = account("ines", Role.ANALYST);

  @TempDir private Path folder;

  private Instant now = Instant.parse("2026-03-14T09:00:00Z");
  private Accounts accounts;
  private Optional<WebServer> started = Optional.empty();

  /** Checked faster than a real one, so that the tests are. */
  private static Account account(String name, Role role) {
    return new Account(name, role, Password.of(PASSWORD, 1000), Optional.empty());
  }

  @BeforeEach
  void accounts() {
    accounts = new Accounts(folder);
  }

  @AfterEach
  void stop() {
    started.ifPresent(WebServer::close);
  }

  private WebServer serve(String address, List<String> names, List<String> proxies) {
    Conditions conditions = new Conditions("olga", new Proxies(proxies), Limits.LOOPBACK);
    Settings settings = Setting.of(folder, address, names, Optional.empty(), NOWHERE, conditions);
    WebServer server = new WebServer(settings, () -> now);
    started = Optional.of(server);
    return server;
  }

  private WebServer serve() {
    return serve(Settings.LOOPBACK, List.of(), List.of());
  }

  private Client loggedIn(WebServer server, String name) {
    Client client = new Client(server);
    assertThat(client.login(name, PASSWORD).statusCode()).isEqualTo(303);
    return client;
  }

  private static String raw(WebServer server, String path, String... head) throws IOException {
    String lines = head.length == 0 ? "" : String.join("\r\n", head) + "\r\n";
    return RawRequest.of(server.port(), "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines);
  }

  @Test
  void beyondLoopbackThereHasToBeAnAccount() {
    assertThatThrownBy(() -> serve("0.0.0.0", List.of(), List.of()))
        .isInstanceOf(CannotServe.class)
        .hasMessageContaining("readout account add NAME --role admin --archive " + folder);
    assertThatThrownBy(() -> serve(Settings.LOOPBACK, List.of("news.example"), List.of()))
        .isInstanceOf(CannotServe.class);
    assertThatThrownBy(() -> serve(Settings.LOOPBACK, List.of(), List.of("127.0.0.1")))
        .isInstanceOf(CannotServe.class);

    accounts.add(ANALYST);

    assertThat(new Client(serve("0.0.0.0", List.of(), List.of())).get("/").statusCode())
        .isEqualTo(303);
  }

  @Test
  void onLoopbackNobodyLogsInUntilThereIsAnAccount() {
    WebServer server = serve();
    Client client = new Client(server);
    assertThat(client.get("/").statusCode()).isEqualTo(200);
    assertThat(client.get("/account").body()).contains("There are no accounts", "olga");

    accounts.add(ANALYST);
    assertThat(client.get("/").statusCode()).isEqualTo(303);

    accounts.remove("ines");
    assertThat(client.get("/").statusCode()).isEqualTo(303);
  }

  @Test
  void whoHasNotLoggedInIsSentToDoSoAndComesBack() {
    accounts.add(ANALYST);
    Client client = new Client(serve());

    HttpResponse<String> sent = client.get("/add?a=b&c=%0d%0ad");

    String login = sent.headers().firstValue("Location").orElseThrow();
    assertThat(sent.body()).doesNotContain("<");
    assertThat(login).isEqualTo("/login?to=%2Fadd%3Fa%3Db%26c%3D%250d%250ad");
    assertThat(client.get(login).body()).contains("value=\"/add?a=b&amp;c=%0d%0ad\"");
    HttpResponse<String> in =
        client.post(
            "/login",
            Map.of("name", " INES ", "password", PASSWORD, "to", "/add?a=b"),
            client.token("/login"));
    assertThat(in.headers().firstValue("Location")).contains("/add?a=b");
    assertThat(client.get("/account").body()).contains("You are ines", "role analyst");
  }

  @Test
  void afterLoggingInNobodyIsLedElsewhere() {
    accounts.add(READER);
    Client client = new Client(serve());
    for (String to :
        List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nX: y", "")) {
      HttpResponse<String> in =
          client.post(
              "/login",
              Map.of("name", "rosa", "password", PASSWORD, "to", to),
              client.token("/login"));
      assertThat(in.headers().firstValue("Location")).contains("/");
    }
  }

  @Test
  void nothingButTheLoginIsOpen() throws IOException {
    accounts.add(READER);
    WebServer server = serve();
    Client client = new Client(server);
    for (String path :
        List.of("/", "/stories/s0", "/compare", "/compared/x", "/add", "/added/1", "/account")) {
      assertThat(client.get(path).statusCode()).as(path).isEqualTo(303);
      assertThat(RawRequest.of(server.port(), "HEAD " + path + " HTTP/1.1\r\nHost: localhost\r\n"))
          .doesNotContain("ETag", "Readout");
    }
    for (String path : List.of("/compare", "/add", "/logout")) {
      assertThat(client.post(path, Map.of(), client.token("/login")).statusCode())
          .as(path)
          .isEqualTo(401);
    }
    assertThat(
            client
                .send(
                    client
                        .request("/login")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(HttpRequest.BodyPublishers.ofString("--b--")))
                .statusCode())
        .isEqualTo(415);
  }

  @Test
  void whoLogsOutFollowsNoMore() throws IOException {
    accounts.add(READER);
    WebServer server = serve();
    Client client = loggedIn(server, "rosa");
    HttpRequest follow = client.request("/live").build();
    HttpResponse<InputStream> follows = client.open(follow);
    assertThat(follows.statusCode()).isEqualTo(200);

    client.post("/logout", Map.of(), client.token("/account"));

    assertThat(follows.body().readAllBytes()).isNotNull();
  }

  @Test
  void whoLogsOutIsToldOfNoMoreEvents() throws IOException {
    accounts.add(READER);
    WebServer server = serve();
    Client client = loggedIn(server, "rosa");
    HttpResponse<InputStream> follows = client.open(client.request("/api/v1/events").build());
    assertThat(follows.statusCode()).isEqualTo(200);

    client.post("/logout", Map.of(), client.token("/account"));
    try (Archive archive = Archive.toWrite(folder, () -> now, () -> {})) {
      archive.watches().add(Watch.What.WORDS, "bridge", "ines");
    }

    assertThat(follows.body().readAllBytes()).asString().startsWith("id: ").hasLineCount(2);
  }

  @Test
  void programsAreAskedForAToken() {
    accounts.add(READER);
    Client client = new Client(serve());

    HttpResponse<String> answer =
        client.send(client.request("/").setHeader("Accept", "application/json"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("/problems/unauthorized");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(client.send(client.request("/live")).statusCode()).isNotEqualTo(200);
  }

  @Test
  void aTokenNeedsNoFormAndEndsWithTheNext() {
    accounts.add(ANALYST.withToken("first"));
    Client client = new Client(serve());
    HttpRequest.Builder add =
        client
            .request("/add")
            .header("Authorization", "bearer first")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("addresses=http%3A%2F%2Fnews.example"));
    assertThat(client.send(add).statusCode()).isEqualTo(303);

    accounts.change("ines", account -> account.withToken("second"));

    assertThat(client.send(add).statusCode()).isIn(303, 401);
    assertThat(client.send(add).headers().firstValue("Location")).isNotEqualTo("/added/2");
    assertThat(
            client
                .send(client.request("/").setHeader("Authorization", "Bearer second"))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aReaderReadsAndComparesAndAddsNothing() {
    accounts.add(READER);
    Client client = loggedIn(serve(), "rosa");
    assertThat(client.get("/").statusCode()).isEqualTo(200);
    String token = client.token("/compare");

    HttpResponse<String> compared =
        client.post("/compare", Map.of("text", "“It opens on Monday,” said Olga Brandt."), token);
    HttpResponse<String> added = client.post("/add", Map.of("text", "words"), token);

    assertThat(compared.statusCode()).isEqualTo(303);
    assertThat(added.statusCode()).isEqualTo(403);
    assertThat(added.body()).contains("needs the role analyst");
    assertThat(client.get("/add").statusCode()).isEqualTo(403);
  }

  @Test
  void theRoleThatAnAccountHasNowCounts() {
    accounts.add(ANALYST);
    WebServer server = serve();
    Client client = loggedIn(server, "ines");
    assertThat(client.get("/add").statusCode()).isEqualTo(200);

    accounts.change(
        "ines", one -> new Account(one.name(), Role.READER, one.password(), one.token()));
    assertThat(client.get("/add").statusCode()).isEqualTo(403);
    assertThat(client.get("/").statusCode()).isEqualTo(200);

    accounts.change(
        "ines",
        one -> new Account(one.name(), one.role(), Password.of("another one", 1000), one.token()));
    assertThat(client.get("/").statusCode()).isEqualTo(303);
  }

  @Test
  void theSessionIsNewWithEveryLoginAndEndsWithTheLogout() throws IOException {
    accounts.add(READER);
    WebServer server = serve();
    Client client = new Client(server);
    client.get("/login");
    String before = client.session();
    HttpResponse<String> in = client.login("rosa", PASSWORD);
    String session = client.session();

    assertThat(session).isNotEqualTo(before).matches("[0-9a-f]{64}");
    assertThat(in.headers().allValues("Set-Cookie").getLast())
        .contains("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=604800")
        .doesNotContain("Secure", "Domain");
    assertThat(raw(server, "/", "Cookie: readout-session=" + session)).startsWith("HTTP/1.1 200");
    assertThat(raw(server, "/", "Cookie: readout-session=" + before))
        .doesNotStartWith("HTTP/1.1 200");

    client.login("rosa", PASSWORD);
    assertThat(client.session()).isNotEqualTo(session);
    assertThat(raw(server, "/", "Cookie: readout-session=" + session))
        .doesNotStartWith("HTTP/1.1 200");

    String last = client.session();
    assertThat(client.post("/logout", Map.of(), client.token("/account")).statusCode())
        .isEqualTo(303);
    assertThat(raw(server, "/", "Cookie: readout-session=" + last))
        .doesNotStartWith("HTTP/1.1 200");
  }

  @Test
  void aSessionIsOverAfterTwelveIdleHoursAndAfterAWeek() {
    accounts.add(READER);
    WebServer server = serve();
    Client client = loggedIn(server, "rosa");
    now = now.plus(Duration.ofHours(11));
    assertThat(client.get("/").statusCode()).isEqualTo(200);
    now = now.plus(Duration.ofHours(11));
    assertThat(client.get("/").statusCode()).isEqualTo(200);
    now = now.plus(Duration.ofHours(13));
    assertThat(client.get("/").statusCode()).isEqualTo(303);

    Client busy = loggedIn(server, "rosa");
    for (int i = 0; i < 16; i++) {
      now = now.plus(Duration.ofHours(10));
      assertThat(busy.get("/").statusCode()).isEqualTo(200);
    }
    now = now.plus(Duration.ofHours(10));
    assertThat(busy.get("/").statusCode()).isEqualTo(303);
  }

  @Test
  void theTokenOfAFormIsOfItsSessionAlone() {
    accounts.add(ANALYST);
    accounts.add(READER);
    WebServer server = serve();
    Client ines = loggedIn(server, "ines");
    Client rosa = loggedIn(server, "rosa");
    String stranger = new Client(server).token("/login");
    Map<String, String> fields = Map.of("addresses", "http://news.example");

    assertThat(ines.post("/add", fields, rosa.token("/compare")).statusCode()).isEqualTo(403);
    assertThat(ines.post("/add", fields, stranger).statusCode()).isEqualTo(403);
    assertThat(ines.post("/add", fields, ines.token()).statusCode()).isEqualTo(303);
    assertThat(
            new Client(server)
                .post("/login", Map.of("name", "rosa", "password", PASSWORD), stranger)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void afterFiveWrongPasswordsAPauseGrowsForTheNameAndTheAddress() {
    accounts.add(READER);
    Client client = new Client(serve());
    for (int i = 0; i < 5; i++) {
      assertThat(client.login("rosa", "wrong").statusCode()).isEqualTo(401);
    }
    HttpResponse<String> paused = client.login("rosa", PASSWORD);
    assertThat(paused.statusCode()).isEqualTo(429);
    assertThat(paused.headers().firstValue("Retry-After")).contains("1");
    assertThat(client.login("somebody", "else").statusCode()).isEqualTo(429);

    now = now.plusSeconds(1);
    assertThat(client.login("rosa", "wrong").statusCode()).isEqualTo(401);
    assertThat(client.login("rosa", PASSWORD).headers().firstValue("Retry-After")).contains("2");

    now = now.plusSeconds(2);
    assertThat(client.login("rosa", PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void nothingTellsWhetherANameIsThere() {
    accounts.add(Account.of("rosa", Role.READER, PASSWORD));
    Client client = new Client(serve());
    client.login("nobody", "warmed up already");
    long start = System.nanoTime();
    HttpResponse<String> wrong = client.login("rosa", "not this password");
    long there = System.nanoTime() - start;
    start = System.nanoTime();
    HttpResponse<String> missing = client.login("nobody", "not this password");
    long absent = System.nanoTime() - start;

    assertThat(withoutToken(wrong.body())).isEqualTo(withoutToken(missing.body()));
    assertThat(wrong.statusCode()).isEqualTo(missing.statusCode());
    assertThat(absent).isGreaterThan(there / 4);
  }

  private static String withoutToken(String page) {
    return page.replaceAll("[0-9a-f]{64}", "");
  }

  @Test
  void behindAProxyTheCookieIsSecureAndTheClientIsTheOneItNames() throws IOException {
    accounts.add(READER);
    WebServer server = serve(Settings.LOOPBACK, List.of("news.example"), List.of("127.0.0.1"));

    String page = raw(server, "/login", "X-Forwarded-For: 1.2.3.4", "X-Forwarded-Proto: https");
    String plain = raw(server, "/login", "X-Forwarded-For: 1.2.3.4", "X-Forwarded-Proto: http");
    String named = RawRequest.of(server.port(), "GET /login HTTP/1.1\r\nHost: news.example\r\n");

    assertThat(page).contains("Set-Cookie: __Host-readout-session=", "Secure");
    assertThat(plain).contains("Set-Cookie: readout-session=").doesNotContain("Secure");
    assertThat(named).startsWith("HTTP/1.1 200");
  }

  @Test
  void behindAProxyThatTalksTlsLinksDoSoToo() throws IOException {
    accounts.add(READER.withToken("first"));
    WebServer server = serve(Settings.LOOPBACK, List.of("news.example"), List.of("127.0.0.1"));

    for (String feed : List.of("/feed.atom", "/alerts.atom")) {
      assertThat(
              raw(
                  server,
                  feed,
                  "Authorization: Bearer first",
                  "X-Forwarded-For: 1.2.3.4",
                  "X-Forwarded-Proto: https"))
          .contains("\"https://localhost" + feed)
          .doesNotContain("http://localhost");
    }
  }

  @Test
  void whatIsNoProxyIsNotBelieved() throws IOException {
    accounts.add(READER);
    WebServer server = serve(Settings.LOOPBACK, List.of(), List.of("10.0.0.1"));

    assertThat(raw(server, "/login", "X-Forwarded-Proto: https")).doesNotContain("Secure");
  }

  /** Else a proxy put before the service in good faith would open it to everybody. */
  @Test
  void aProxyThatNobodyToldOfOpensNothing() throws IOException {
    WebServer server = serve();

    assertThat(raw(server, "/", "X-Forwarded-For: 1.2.3.4")).startsWith("HTTP/1.1 403");
    assertThat(raw(server, "/")).startsWith("HTTP/1.1 200");
  }

  @Test
  void accountsThatCannotBeReadLetNobodyIn() throws IOException {
    accounts.add(READER);
    WebServer server = serve();
    Client client = loggedIn(server, "rosa");

    Files.writeString(folder.resolve("accounts.json"), "{");

    assertThat(client.get("/").statusCode()).isEqualTo(503);
    assertThat(client.get("/").body()).doesNotContain("accounts.json");
  }

  @Test
  void aReaderDecidesNothing() {
    accounts.add(READER);
    Client rosa = loggedIn(serve(), "rosa");
    String token = rosa.token("/compare");

    for (String path :
        List.of(
            "/stories/s000000000000/decisions",
            "/stories/s000000000000/merge",
            "/stories/s000000000000/split",
            "/stories/s000000000000/move",
            "/stories/s000000000000/notes",
            "/notes/1/remove",
            "/decisions/d000000000000/undo")) {
      assertThat(rosa.post(path, Map.of(), token).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(rosa.get("/stories/s000000000000/decide").statusCode()).isEqualTo(403);
    assertThat(rosa.get("/decided/1").statusCode()).isEqualTo(403);
    assertThat(rosa.get("/form-token").statusCode()).isEqualTo(403);
  }

  @Test
  void aNoteIsRemovedByWhoWroteItOrByAnAdmin() {
    accounts.add(ANALYST);
    accounts.add(account("otto", Role.ANALYST));
    accounts.add(account("ada", Role.ADMIN));
    WebServer server = serve();
    Client ines = loggedIn(server, "ines");
    Client otto = loggedIn(server, "otto");
    Client ada = loggedIn(server, "ada");
    ines.submit("/add", Map.of("text", "“It is done,” said Olga Brandt, the mayor of Tolland."));
    String list = ines.get("/").body();
    int at = list.indexOf("/stories/s");
    String notes = list.substring(at, at + "/stories/s000000000000".length()) + "/notes";

    assertThat(ines.post(notes, Map.of("text", "One."), ines.token()).statusCode()).isEqualTo(303);
    assertThat(ines.post(notes, Map.of("text", "Two."), ines.token()).statusCode()).isEqualTo(303);

    assertThat(otto.post("/notes/1/remove", Map.of(), otto.token()).statusCode()).isEqualTo(403);
    assertThat(ines.post("/notes/1/remove", Map.of(), ines.token()).statusCode()).isEqualTo(303);
    assertThat(ada.post("/notes/2/remove", Map.of(), ada.token()).statusCode()).isEqualTo(303);
  }

  @Test
  void whatARoleCannotDoIsHidden() {
    accounts.add(READER);
    accounts.add(ANALYST);
    WebServer server = serve();

    Client reader = loggedIn(server, "rosa");
    assertThat(reader.get("/role.css").body()).contains(".analyst", "display: none");
    assertThat(new Client(server).get("/role.css").body()).contains(".analyst");
    assertThat(loggedIn(server, "ines").get("/role.css").body()).isEmpty();
    assertThat(reader.get("/").body())
        .contains("<a class=\"analyst\" href=\"/add\">", "href=\"/role.css\"")
        .containsPattern("<li class=\"analyst\"><form method=\"post\" action=\"/subscriptions\"");
    assertThat(reader.post("/outlets", Map.of("table", "outlet\nPost\n"), "").statusCode())
        .isEqualTo(403);
  }
}
