package org.readout.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.app.Sources;
import org.readout.archive.ArchiveException;

/** The service while it runs: an archive as pages, on one port. */
public final class WebServer implements AutoCloseable {

  private static final int TOKEN_BYTES = 16;

  /** The longest body of a request that is no upload, in bytes. */
  private static final long MOST_BYTES = 9L << 20;

  private static final int MOST_UPLOAD_MB = 64;
  private static final int IDLE_MILLIS = 30_000;

  private final Shelf shelf;
  private final Models models;
  private final Readings readings;
  private final Additions additions;
  private final Events events;
  private final Live live;
  private final Api api;
  private final Javalin server;

  /**
   * Starts.
   *
   * @throws ArchiveException if the archive cannot be opened
   * @throws CannotServe if the port is taken
   */
  public WebServer(Settings settings, InstantSource clock) {
    String token = token();
    shelf = Shelf.open(settings.archive(), clock);
    models = new Models();
    readings = new Readings(models);
    additions = new Additions(shelf, Sources.intake(Optional.of(settings.web())), models);
    events = new Events(shelf);
    live = new Live(shelf, events::changed);
    Layout layout = new Layout(new Assets(), token);
    StoriesPage stories = new StoriesPage(shelf, layout, settings.examples().isPresent());
    StoryPage story = new StoryPage(shelf, readings, layout);
    ComparePage compare = new ComparePage(readings, layout);
    AddPage add = new AddPage(additions, layout, settings.examples());
    api = Api.of(shelf, story, compare, readings, additions, events);
    Guard guard = new Guard(names(settings), token);
    server =
        Javalin.create(
            config -> {
              set(config);
              RoutesConfig routes = config.routes;
              routes.before(guard::check);
              routes.get("/", stories::list);
              routes.get("/stories/{id}", story::show);
              routes.get("/compare", compare::ask);
              routes.post("/compare", compare::compare);
              routes.get("/compared/{key}", compare::show);
              routes.get("/add", add::ask);
              routes.post("/add", add::add);
              routes.get("/added/{number}", add::show);
              routes.sse("/live", live::follow);
              routes.get("/assets/{tag}/{name}", asset(new Assets()));
              routes.get(Problem.ROOT + "{name}", new ProblemPage(layout)::show);
              api.add(routes);
              new Failures(layout).handle(routes);
            });
    try {
      server.start(settings.address(), settings.port());
    } catch (JavalinException e) {
      close();
      throw new CannotServe(
          "cannot listen on port " + settings.port() + ": another program does, perhaps", e);
    }
    models.warm();
  }

  private static void set(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.generateEtags = false;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setIdleTimeout(IDLE_MILLIS);
        });
    config.jetty.multipartConfig.maxFileSize(MOST_UPLOAD_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(2 * MOST_UPLOAD_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
  }

  private static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static List<String> names(Settings settings) {
    List<String> names = new ArrayList<>(settings.names());
    names.addAll(List.of("localhost", "127.0.0.1", "[::1]", settings.address()));
    return names;
  }

  private static Handler asset(Assets assets) {
    return request -> {
      Body body =
          assets
              .of(request.pathParam("tag"), request.pathParam("name"))
              .orElseThrow(() -> new Refusal(404, "There is no such file."));
      send(body, request);
      request.header("Cache-Control", "public, max-age=31536000, immutable");
    };
  }

  /** Sends what the client does not have. */
  static void send(Body body, Context request) {
    String tag = "\"" + body.tag() + "\"";
    request.header("ETag", tag).header("Vary", "Accept-Encoding");
    if (isKnown(tag, request.header("If-None-Match"))) {
      request.status(304);
      return;
    }
    request.contentType(body.type()).disableCompression();
    String accepted = request.header("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      request.header("Content-Encoding", "gzip").result(body.zipped());
    } else {
      request.result(body.plain());
    }
  }

  /** Whether a header names a tag; by a weak comparison, as for what is read (RFC 9110, 13.1.2). */
  private static boolean isKnown(String tag, @Nullable String header) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
  }

  /** What programs can ask for. */
  List<Route> routes() {
    return api.routes();
  }

  /** The port on which it listens. */
  public int port() {
    return server.port();
  }

  /** Waits for requests that are being answered, then for what is being added. */
  @Override
  public void close() {
    live.close();
    events.close();
    server.stop();
    additions.close();
    readings.close();
    models.close();
    shelf.close();
  }
}
