package org.readout.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.readout.ingest.Web;
import org.readout.ingest.fetch.Remembered.Stamp;
import org.readout.ingest.fetch.Remembered.Visit;

/**
 * Fetches documents with the client that comes with Java, one after the other.
 *
 * <p>The addresses of a host are looked up and checked before every connection, after redirects
 * too. The client looks them up again; Java keeps what it found, and who starts the program lets it
 * keep that for longer than a request takes ({@code networkaddress.cache.ttl}), so that what is
 * connected to is what was checked.
 */
public final class Fetcher implements Web {

  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_ROBOTS = 1_000;
  private static final int MOST_RESTS = 1_000;

  /** So long what a site's robots.txt says is believed. */
  private static final Duration OPEN = Duration.ofDays(1);

  /** So long a site is left alone that would not say. */
  private static final Duration CLOSED = Duration.ofMinutes(15);

  private static final int LONGEST_ADDRESS = 2_000;
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  /** A page that cannot be asked for changes is not fetched by way of a list again for so long. */
  private static final Duration REST = Duration.ofDays(1);

  private final Settings settings;
  private final Pace pace;
  private final Hosts hosts;
  private final Map<String, Rules> robots = new LinkedHashMap<>();
  private final Map<String, Duration> rests = new LinkedHashMap<>();
  private final HttpClient client;

  /**
   * How to fetch.
   *
   * @param product the product token, by which robots.txt may name us
   * @param version of the product
   * @param allowed hosts whose addresses may be private, in small letters
   * @param pause between two requests to a host, if it does not ask for a longer one
   * @param patience for one answer
   * @param mostBytes a longer answer is broken off
   * @param remembered what was fetched before
   * @param clock tells when the pause is over
   */
  public record Settings(
      String product,
      String version,
      Set<String> allowed,
      Duration pause,
      Duration patience,
      int mostBytes,
      Remembered remembered,
      InstantSource clock) {

    public Settings {
      allowed = Set.copyOf(allowed);
    }

    /** A second between requests, half a minute for an answer, 8 MB. */
    public static Settings standard(
        String version, Set<String> allowed, Remembered remembered, InstantSource clock) {
      return new Settings(
          "Readout",
          version,
          allowed,
          Duration.ofSeconds(1),
          Duration.ofSeconds(30),
          8 << 20,
          remembered,
          clock);
    }
  }

  /** Nothing is fetched, and the message says why. */
  private static final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    Refusal(String why) {
      super(why);
    }
  }

  public Fetcher(Settings settings) {
    this.settings = settings;
    this.pace = new Pace(settings.clock);
    this.hosts = new Hosts(settings.allowed);
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.patience)
            .build();
  }

  @Override
  public synchronized Fetched follow(String address) {
    Instant rested = settings.clock.instant().minus(REST);
    boolean resting = settings.remembered.unstamped(address).filter(rested::isBefore).isPresent();
    return resting ? unchanged(address) : get(address);
  }

  private Fetched unchanged(String asked) {
    settings.remembered.unchanged(asked);
    return new Unchanged();
  }

  @Override
  public synchronized Fetched get(String address) {
    try {
      return fetched(uri(address));
    } catch (Refusal e) {
      return new Refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Refused(why(e));
    } catch (IllegalArgumentException e) {
      return new Refused("not an address that is fetched: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Refused("interrupted");
    }
  }

  /** A connection that is refused comes without a word. */
  private static String why(IOException e) {
    return Optional.ofNullable(e.getMessage()).orElse("no connection");
  }

  @Override
  public synchronized Optional<Duration> rest(String address) {
    return Optional.ofNullable(rests.get(address));
  }

  private void noteRest(String asked, HttpResponse<byte[]> answer) {
    rests.remove(asked);
    Rest.of(answer.statusCode(), answer.headers(), settings.clock.instant())
        .ifPresent(rest -> rests.put(asked, rest));
    if (rests.size() > MOST_RESTS) {
      rests.remove(rests.keySet().iterator().next());
    }
  }

  private Fetched fetched(URI start) throws Refusal, IOException, InterruptedException {
    URI uri = start;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Robots rules = robots(uri);
      if (!rules.allows(path(uri))) {
        throw new Refusal("the site's robots.txt forbids it");
      }
      HttpResponse<byte[]> answer = ask(uri, rules.pause());
      noteRest(start.toString(), answer);
      Optional<URI> next = redirect(uri, answer);
      if (next.isEmpty()) {
        return fetched(start, uri, answer);
      }
      uri = next.get();
    }
    throw new Refusal("redirected more than " + MOST_REDIRECTS + " times");
  }

  private Fetched fetched(URI asked, URI uri, HttpResponse<byte[]> answer) throws Refusal {
    return switch (answer.statusCode()) {
      case OK -> body(asked.toString(), uri.toString(), answer);
      case NOT_MODIFIED -> unchanged(asked.toString());
      default -> throw new Refusal("the server answers " + answer.statusCode());
    };
  }

  /** A list of which nothing can be asked is of no use to remember. */
  private Body body(String asked, String address, HttpResponse<byte[]> answer) {
    Stamp stamp = stamp(answer);
    Instant at = settings.clock.instant();
    return new Body(
        address,
        answer.body(),
        page -> {
          if (page || !stamp.isEmpty()) {
            settings.remembered.taken(new Visit(asked, address, page, stamp, at));
          }
        });
  }

  private static Stamp stamp(HttpResponse<byte[]> answer) {
    return new Stamp(
        answer.headers().firstValue("ETag"), answer.headers().firstValue("Last-Modified"));
  }

  private static Optional<URI> redirect(URI from, HttpResponse<byte[]> answer) throws Refusal {
    return switch (answer.statusCode()) {
      case 301, 302, 303, 307, 308 -> {
        String to =
            answer
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new Refusal("redirected to nowhere"));
        yield Optional.of(uri(resolved(from, to)));
      }
      default -> Optional.empty();
    };
  }

  private static String resolved(URI from, String to) throws Refusal {
    try {
      return from.resolve(new URI(to.strip())).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new Refusal("redirected to what is no address");
    }
  }

  /** Without its fragment; of HTTP, with a host, without a name and a password. */
  private static URI uri(String address) throws Refusal {
    try {
      URI uri = new URI(address.strip().split("#", 2)[0]);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        throw new Refusal("only http and https are fetched");
      }
      if (uri.getHost() == null
          || uri.getRawUserInfo() != null
          || address.length() > LONGEST_ADDRESS) {
        throw new Refusal("not an address that is fetched");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new Refusal("not an address: " + e.getReason());
    }
  }

  private static String path(URI uri) {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  /** What a site lets us fetch, as long as that may be believed (RFC 9309: a day). */
  private record Rules(Robots robots, Instant until) {}

  private Robots robots(URI uri) throws Refusal, InterruptedException {
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    Rules known = robots.remove(site);
    Instant now = settings.clock.instant();
    if (known == null || !now.isBefore(known.until)) {
      Robots rules = fetchedRobots(URI.create(site + "/robots.txt"));
      known = new Rules(rules, now.plus(rules == Robots.NOTHING ? CLOSED : OPEN));
    }
    robots.put(site, known);
    if (robots.size() > MOST_ROBOTS) {
      robots.remove(robots.keySet().iterator().next());
    }
    return known.robots;
  }

  /** A site that has none forbids nothing; one that does not answer is left alone. */
  private Robots fetchedRobots(URI start) throws Refusal, InterruptedException {
    URI uri = start;
    try {
      for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
        HttpResponse<byte[]> answer = ask(uri, Optional.empty());
        Optional<URI> next = redirect(uri, answer);
        if (next.isEmpty()) {
          return robots(answer);
        }
        uri = next.get();
      }
      return Robots.ALL;
    } catch (IOException e) {
      throw new Refusal("its robots.txt cannot be fetched: " + why(e));
    }
  }

  private Robots robots(HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    if (status == OK) {
      return Robots.of(new String(answer.body(), StandardCharsets.UTF_8), settings.product);
    }
    return status >= 500 || status == 429 ? Robots.NOTHING : Robots.ALL;
  }

  private HttpResponse<byte[]> ask(URI uri, Optional<Duration> wanted)
      throws Refusal, IOException, InterruptedException {
    checkHost(uri);
    Duration pause =
        wanted.filter(longer -> longer.compareTo(settings.pause) > 0).orElse(settings.pause);
    pace.await(uri.getRawAuthority(), pause);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request(uri), head -> new LimitedBody(settings.mostBytes));
    try {
      return answer.get(settings.patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new Refusal("no whole answer within " + settings.patience.toSeconds() + " seconds");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    }
  }

  private HttpRequest request(URI uri) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .GET()
            .header("User-Agent", settings.product + "/" + settings.version)
            .header("Accept", "text/html, application/xml, application/json, */*;q=0.5");
    Optional<Stamp> stamp = settings.remembered.of(uri.toString());
    stamp.flatMap(Stamp::tag).ifPresent(tag -> request.header("If-None-Match", tag));
    stamp
        .flatMap(Stamp::modified)
        .ifPresent(modified -> request.header("If-Modified-Since", modified));
    return request.build();
  }

  private void checkHost(URI uri) throws Refusal {
    try {
      hosts.open(uri.getHost());
    } catch (Hosts.Closed e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }
}
