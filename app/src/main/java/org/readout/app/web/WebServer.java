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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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
  private final Live live;
  private final Watching watching;
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
    live = new Live(shelf);
    watching = new Watching(shelf, settings, models, clock);
    Layout layout = new Layout(new Assets(), token);
    StoriesPage stories = new StoriesPage(shelf, layout, settings.examples().isPresent());
    StoryPage story = new StoryPage(shelf, readings, layout);
    ComparePage compare = new ComparePage(readings, layout);
    AlertsPage alerts = new AlertsPage(shelf, layout);
    WatchesPage watches = new WatchesPage(shelf, layout, clock);
    AddPage add = new AddPage(additions, layout, settings.examples());
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
              routes.get("/alerts", alerts::list);
              routes.post("/alerts/seen", alerts::see);
              routes.get("/alerts/unseen", alerts::unseen);
              routes.get("/alerts.atom", new AlertsFeed(shelf)::send);
              routes.get("/watches", watches::list);
              routes.post("/watches", watches::watch);
              routes.post("/watches/{number}/remove", watches::unwatch);
              routes.post("/subscriptions", watches::subscribe);
              routes.post("/subscriptions/{number}/remove", watches::unsubscribe);
              routes.sse("/live", live::follow);
              routes.get("/assets/{tag}/{name}", asset(new Assets()));
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
    if (tag.equals(request.header("If-None-Match"))) {
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

  /** The port on which it listens. */
  public int port() {
    return server.port();
  }

  /** Waits for requests that are being answered, then for what is being added. */
  @Override
  public void close() {
    live.close();
    server.stop();
    watching.close();
    additions.close();
    readings.close();
    models.close();
    shelf.close();
  }
}
