package org.readout.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.ingest.Web;

class FetcherTest {

  private static final int MEGABYTE = 1 << 20;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Headers> heads = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Remembered.Stamp> stamps = new HashMap<>();
  private final Map<String, Instant> unstamped = new HashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server = start();

  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private static HttpServer start() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void serve() {
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          heads.add(exchange.getRequestHeaders());
          answer.to(exchange);
          exchange.close();
        });
  }

  private static Answer status(int status, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  private static Answer redirect(String to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  private String at(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private final Remembered remembered =
      new Remembered() {
        @Override
        public Optional<Stamp> of(String address) {
          return Optional.ofNullable(stamps.get(address));
        }

        @Override
        public Optional<Instant> unstamped(String asked) {
          return Optional.ofNullable(unstamped.get(asked));
        }

        @Override
        public void taken(Visit visit) {
          stamps.put(visit.address(), visit.stamp());
          if (visit.page() && visit.stamp().isEmpty()) {
            unstamped.put(visit.asked(), visit.at());
          }
        }

        @Override
        public void unchanged(String asked) {}
      };

  private Fetcher fetcher(Set<String> allowed, Duration pause) {
    return new Fetcher(
        new Fetcher.Settings(
            "Readout",
            "1.2",
            allowed,
            pause,
            Duration.ofSeconds(2),
            MEGABYTE,
            remembered,
            InstantSource.system()));
  }

  private Web.Fetched get(String address) {
    return fetcher(Set.of("localhost"), Duration.ZERO).get(address);
  }

  private String why(String address) {
    return switch (get(address)) {
      case Web.Refused refused -> refused.why();
      case Web.Body body -> throw new AssertionError(body.address());
      case Web.Unchanged unchanged -> throw new AssertionError("unchanged");
    };
  }

  @Test
  void aPageIsFetchedUnderAPlainNameAfterTheRobotsFileWasRead() {
    answer("/", status(404, ""));
    answer("/page", status(200, "words"));
    assertThat(((Web.Body) get(at("/page#part"))).bytes()).asString().isEqualTo("words");
    assertThat(asked).containsExactly("/robots.txt", "/page");
    assertThat(heads.getLast().getFirst("User-agent")).isEqualTo("Readout/1.2");
  }

  @Test
  void whatRobotsTxtForbidsIsNotAskedFor() {
    answer("/robots.txt", status(200, "User-agent: *\nDisallow: /private"));
    answer("/private", status(200, "words"));
    assertThat(why(at("/private/a"))).contains("robots.txt");
    assertThat(asked).containsExactly("/robots.txt");
  }

  @Test
  void aSiteWhoseRobotsFileFailsIsLeftAlone() {
    answer("/robots.txt", status(503, ""));
    assertThat(why(at("/a"))).contains("robots.txt");
  }

  @Test
  void anAddressOfAPrivateNetworkIsNotConnectedTo() {
    answer("/", status(200, "words"));
    Fetcher strict = fetcher(Set.of(), Duration.ZERO);
    assertThat(((Web.Refused) strict.get(at("/"))).why())
        .startsWith("localhost is in a private network");
    assertThat(((Web.Refused) strict.get("http://[::1]/")).why()).contains("private network");
    assertThat(((Web.Refused) strict.get("http://169.254.169.254/a")).why())
        .contains("private network");
    assertThat(asked).isEmpty();
  }

  @Test
  void aRedirectIntoAPrivateNetworkIsNotFollowed() {
    answer("/", status(404, ""));
    answer("/away", redirect("http://127.0.0.1:" + server.getAddress().getPort() + "/inner"));
    answer("/inner", status(200, "secret"));
    assertThat(why(at("/away"))).contains("127.0.0.1 is in a private network");
    assertThat(asked).doesNotContain("/inner");
  }

  @Test
  void redirectsAreFollowedButNotForEverAndNotToFiles() {
    answer("/", status(404, ""));
    answer("/a", redirect("/b"));
    answer("/b", status(200, "words"));
    answer("/round", redirect("/round"));
    answer("/file", redirect("file:///etc/passwd"));
    assertThat(((Web.Body) get(at("/a"))).address()).isEqualTo(at("/b"));
    assertThat(why(at("/round"))).contains("redirected more than 5 times");
    assertThat(why(at("/file"))).contains("only http and https");
  }

  @Test
  void whatIsNoAddressOfTheWebIsRefused() {
    assertThat(why("ftp://localhost/a")).contains("only http and https");
    assertThat(why("http://user:word@localhost/")).contains("not an address");
    assertThat(why("http://local host/")).contains("not an address");
    assertThat(why("http:///a")).contains("not an address");
  }

  @Test
  void anAnswerThatIsTooLongOrTooSlowIsBrokenOff() {
    answer("/robots.txt", status(404, ""));
    answer(
        "/long",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 64; i++) {
              out.write(new byte[MEGABYTE]);
            }
          }
        });
    answer(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('a');
          exchange.getResponseBody().flush();
          pause(6);
        });
    assertThat(why(at("/long"))).contains("longer than 1 MB");
    assertThat(why(at("/slow"))).contains("within 2 seconds");
  }

  private static void pause(int seconds) {
    try {
      Thread.sleep(Duration.ofSeconds(seconds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whatWasTakenIsAskedForChangesOnly() {
    answer("/robots.txt", status(404, ""));
    answer(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          status(known ? 304 : 200, known ? "" : "words").to(exchange);
        });
    Web.Body first = (Web.Body) get(at("/a"));
    assertThat(get(at("/a"))).isInstanceOf(Web.Body.class);
    first.taken().as(true);
    assertThat(get(at("/a"))).isInstanceOf(Web.Unchanged.class);
  }

  @Test
  void aPageThatCannotBeAskedForChangesRestsForADayUnlessItIsAskedForByItself() {
    answer("/robots.txt", status(404, ""));
    answer("/from", redirect("/a"));
    answer("/a", status(200, "words"));
    Fetcher fetcher = fetcher(Set.of("localhost"), Duration.ZERO);
    ((Web.Body) fetcher.follow(at("/from"))).taken().as(true);
    assertThat(fetcher.follow(at("/from"))).isInstanceOf(Web.Unchanged.class);
    assertThat(asked).containsExactly("/robots.txt", "/from", "/a");
    assertThat(fetcher.get(at("/from"))).isInstanceOf(Web.Body.class);
    unstamped.replaceAll((address, at) -> at.minus(Duration.ofHours(25)));
    assertThat(fetcher.follow(at("/from"))).isInstanceOf(Web.Body.class);
  }

  @Test
  void aHostRestsBetweenTwoRequests() {
    answer("/", status(200, "words"));
    Instant start = Instant.now();
    fetcher(Set.of("localhost"), Duration.ofMillis(200)).get(at("/a"));
    assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(190));
  }

  @Test
  void howLongAServerWantsToBeLeftAloneIsRememberedByTheAddressThatWasAskedFor() {
    answer("/robots.txt", status(404, ""));
    answer("/from", redirect("/busy"));
    answer(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7200");
          status(503, "").to(exchange);
        });
    Fetcher fetcher = fetcher(Set.of("localhost"), Duration.ZERO);
    fetcher.get(at("/from"));
    assertThat(fetcher.rest(at("/from"))).contains(Duration.ofHours(2));
    assertThat(fetcher.rest(at("/else"))).isEmpty();
  }

  @Test
  void robotsTxtIsBelievedForADayAndASiteThatWouldNotSayIsAskedAgainSoon() {
    List<Instant> now = new ArrayList<>(List.of(Instant.parse("2031-05-04T12:00:00Z")));
    List<Integer> statuses = new ArrayList<>(List.of(503, 404, 404));
    answer("/robots.txt", exchange -> status(statuses.removeFirst(), "").to(exchange));
    answer("/a", status(200, "words"));
    Fetcher fetcher =
        new Fetcher(
            new Fetcher.Settings(
                "Readout",
                "1.2",
                Set.of("localhost"),
                Duration.ZERO,
                Duration.ofSeconds(2),
                MEGABYTE,
                remembered,
                now::getLast));
    assertThat(fetcher.get(at("/a"))).isInstanceOf(Web.Refused.class);
    assertThat(fetcher.get(at("/a"))).isInstanceOf(Web.Refused.class);
    now.add(now.getLast().plus(Duration.ofMinutes(15)));
    assertThat(fetcher.get(at("/a"))).isInstanceOf(Web.Body.class);
    now.add(now.getLast().plus(Duration.ofHours(23)));
    assertThat(fetcher.get(at("/a"))).isInstanceOf(Web.Body.class);
    assertThat(statuses).hasSize(1);
    now.add(now.getLast().plus(Duration.ofHours(1)));
    assertThat(fetcher.get(at("/a"))).isInstanceOf(Web.Body.class);
    assertThat(statuses).isEmpty();
  }

  @Test
  void anErrorOfTheServerIsTheReason() {
    answer("/", status(404, ""));
    assertThat(why(at("/gone"))).isEqualTo("the server answers 404");
    server.stop(0);
    assertThat(why(at("/gone"))).isEqualTo("its robots.txt cannot be fetched: no connection");
  }
}
