package org.readout.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.readout.app.Sources;
import org.readout.app.accounts.Accounts;
import org.readout.app.web.access.Attempts;
import org.readout.app.web.access.Connections;
import org.readout.app.web.access.Limits;
import org.readout.app.web.access.PlainErrors;
import org.readout.app.web.access.Sessions;
import org.readout.app.web.access.SlowBodies;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.ingest.fetch.Remembered;

/** The service while it runs: an archive as pages, on one port. */
public final class WebServer implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(WebServer.class.getName());

  /** The longest body of a request that is no upload, in bytes. */
  private static final long MOST_BYTES = 9L << 20;

  private static final int MOST_UPLOAD_MB = 64;

  /** Of all files of one request. */
  static final long MOST_UPLOAD_BYTES = (2L * MOST_UPLOAD_MB) << 20;

  /** Texts and files of one request. */
  private static final int MOST_PARTS = 500;

  private static final int MOST_HEAD_BYTES = 16 << 10;
  private static final int IDLE_MILLIS = 30_000;

  /** Requests that are being answered have so long to come to their end. */
  private static final int STOP_MILLIS = 3_000;

  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final Duration PATIENCE_AFTER = Duration.ofSeconds(1);

  private final Shelf shelf;
  private final States states;
  private final Models models;
  private final Readings readings;
  private final Additions additions;
  private final Events events;
  private final Live live;
  private final Corroboration corroboration;
  private final Catalogue catalogue;
  private final Connections connections;
  private final Api api;
  private final Watching watching;
  private final Javalin server;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * Starts.
   *
   * @throws ArchiveException if the archive cannot be opened
   * @throws CannotServe if the port is taken, or others can reach it and there is no account
   */
  public WebServer(Settings settings, InstantSource clock) {
    Accounts accounts = new Accounts(settings.archive());
    checkAccounts(accounts, settings);
    shelf = Shelf.open(settings.archive(), clock);
    models = new Models();
    readings = new Readings(models);
    additions =
        new Additions(
            shelf, Sources.intake(Optional.of(settings.web().apply(Remembered.NOTHING))), models);
    watching = new Watching(shelf, settings, models, clock);
    FormTokens tokens = new FormTokens();
    Assets assets = new Assets();
    Layout layout = new Layout(assets, tokens);
    Collations collations = new Collations();
    Exports exports = new Exports(collations);
    states = new States(shelf);
    ReadingFiles files =
        new ReadingFiles(
            settings.archive().resolve(Archive.READINGS), ReadingFiles.MOST_BYTES, clock);
    StoryPage story = new StoryPage(shelf, states, readings, files, exports, collations, layout);
    PassagePage passages = new PassagePage(shelf, story, collations, layout);
    Deliberations deliberations = new Deliberations(shelf, readings, story);
    Work work = new Work(shelf, story, deliberations, tokens, layout);
    NoteWork notes = new NoteWork(shelf, story);
    DecidePage decide = new DecidePage(shelf, story, layout);
    ComparePage compare = new ComparePage(readings, layout);
    AlertsPage alerts = new AlertsPage(shelf, layout);
    WatchesPage watches = new WatchesPage(shelf, layout, clock);
    OutletsPage outlets = new OutletsPage(shelf, layout);
    AddPage add = new AddPage(clock, additions, layout, settings.examples());
    AddedPage added = new AddedPage(shelf, additions, layout);
    Guard guard = new Guard(names(settings), tokens);
    Logins logins = new Logins(accounts, new Sessions(clock), tokens, settings.beyondLoopback());
    Limits limits = settings.terms().limits();
    events = new Events(shelf, limits.followersOfOne(), logins::stands);
    catalogue = new Catalogue(shelf, () -> models.get().modelOfMeaning());
    live = new Live(shelf, this::changed, limits.followersOfOne(), logins::stands);
    corroboration = new Corroboration(shelf, models, live::tell);
    StoriesPage stories =
        new StoriesPage(shelf, corroboration, layout, settings.examples().isPresent());
    SearchPage search = new SearchPage(catalogue, shelf, layout);
    api =
        Api.of(
            shelf,
            catalogue,
            collations,
            exports,
            story,
            compare,
            readings,
            additions,
            events,
            settings.terms());
    connections = new Connections(limits, settings.terms().proxies());
    Gate gate = new Gate(settings.terms(), logins, tokens, guard, clock);
    LoginPage login =
        new LoginPage(accounts, logins, new Attempts(clock), settings.terms(), layout);
    server =
        Javalin.create(
            config -> {
              set(config, limits.patienceSeconds());
              config.jetty.addConnector(
                  (jetty, http) -> connector(jetty, http, settings, connections));
              RoutesConfig routes = config.routes;
              routes.before(guard::check);
              routes.before(gate::recognise);
              routes.beforeMatched(gate::admit);
              routes.get("/", stories::list, Needs.READER);
              routes.get("/stories/{id}", story::show, Needs.READER);
              routes.get("/stories/{id}/state", story::state, Needs.READER);
              routes.get("/stories/{id}/decide", decide::show, Needs.ANALYST);
              routes.post("/stories/{id}/decisions", work::decide, Needs.ANALYST, Needs.WORK);
              routes.post("/stories/{id}/merge", work::merge, Needs.ANALYST, Needs.WORK);
              routes.post("/stories/{id}/split", work::split, Needs.ANALYST, Needs.WORK);
              routes.post("/stories/{id}/move", work::move, Needs.ANALYST, Needs.WORK);
              routes.post("/stories/{id}/notes", notes::add, Needs.ANALYST, Needs.WORK);
              routes.post("/notes/{number}/remove", notes::remove, Needs.ANALYST, Needs.WORK);
              routes.post("/decisions/{id}/undo", work::undo, Needs.ANALYST, Needs.WORK);
              routes.get("/decided/{number}", work::show, Needs.ANALYST);
              routes.get(
                  "/form-token",
                  request -> {
                    guard.checkOrigin(request);
                    work.token(request);
                  },
                  Needs.ANALYST);
              routes.get("/stories/{id}/export", story::export, Needs.READER);
              routes.get("/search", search::search, Needs.READER);
              routes.get("/passages/{report}", passages::show, Needs.READER);
              routes.get("/compare", compare::ask, Needs.READER);
              routes.post("/compare", compare::compare, Needs.READER, Needs.WORK);
              routes.get("/compared/{key}", compare::show, Needs.READER);
              routes.get("/add", add::ask, Needs.ANALYST);
              routes.post("/add", add::add, Needs.ANALYST, Needs.WORK);
              routes.get("/added/{number}", added::show, Needs.ANALYST);
              routes.post("/added/{number}/remove", added::remove, Needs.ANALYST, Needs.WORK);
              routes.get(RoleStyle.PATH, RoleStyle::send, Needs.NOTHING);
              routes.get(OutletsPage.PATH, outlets::list, Needs.READER);
              routes.get(OutletsPage.PATH + ".csv", outlets::export, Needs.READER);
              routes.post(OutletsPage.PATH, outlets::put, Needs.ANALYST);
              routes.beforeMatched("/live", live::admit);
              routes.sse("/live", live::follow, Needs.READER);
              routes.get("/login", login::ask, Needs.NOTHING);
              routes.post("/login", login::login, Needs.NOTHING, Needs.WORK);
              routes.get("/account", login::show, Needs.READER);
              routes.post("/logout", login::logout, Needs.READER);
              routes.get("/assets/{tag}/{name}", asset(assets), Needs.NOTHING);
              routes.get(Problem.ROOT + "{name}", new ProblemPage(layout)::show, Needs.NOTHING);
              routes.get("/alerts", alerts::list, Needs.READER);
              routes.post("/alerts/seen", alerts::see, Needs.ANALYST);
              routes.get("/alerts/unseen", alerts::unseen, Needs.READER);
              routes.get(
                  "/alerts.atom", new AlertsFeed(shelf, settings.terms())::send, Needs.READER);
              routes.get("/watches", watches::list, Needs.READER);
              routes.post("/watches", watches::watch, Needs.ANALYST);
              routes.post("/watches/{number}/remove", watches::unwatch, Needs.ANALYST);
              routes.post("/subscriptions", watches::subscribe, Needs.ANALYST);
              routes.post("/subscriptions/{number}/remove", watches::unsubscribe, Needs.ANALYST);
              api.add(routes);
              new Failures(layout).handle(routes);
            });
    try {
      server.start();
    } catch (JavalinException e) {
      close();
      throw new CannotServe(
          "cannot listen on port " + settings.port() + ": another program does, perhaps", e);
    }
    watching.begin();
    models.warm();
  }

  private void changed() {
    events.changed();
    catalogue.changed();
  }

  private static Connector connector(
      Server jetty, HttpConfiguration http, Settings settings, Connections connections) {
    ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(settings.address());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.addBean(connections);
    return connector;
  }

  private static void set(JavalinConfig config, int patienceSeconds) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.generateEtags = false;
    config.jetty.modifyServer(
        jetty -> {
          jetty.setStopTimeout(STOP_MILLIS);
          jetty.insertHandler(new SlowBodies(patienceSeconds));
          jetty.setErrorHandler(new PlainErrors());
        });
    config.jetty.modifyServletContextHandler(context -> context.setMaxFormKeys(MOST_PARTS));
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(MOST_HEAD_BYTES);
          http.setIdleTimeout(IDLE_MILLIS);
        });
    config.jetty.multipartConfig.maxFileSize(MOST_UPLOAD_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(2 * MOST_UPLOAD_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
  }

  /** Beyond loopback nobody is let in without one, so that none at all is a mistake. */
  private static void checkAccounts(Accounts accounts, Settings settings) {
    if (accounts.all().isEmpty() && settings.beyondLoopback()) {
      throw new CannotServe(
          "others can reach this, and there is no account to log in with; make one first:\n"
              + "  readout account add NAME --role admin --archive "
              + settings.archive());
    }
  }

  private static List<String> names(Settings settings) {
    List<String> names = new ArrayList<>(settings.names());
    String address = settings.address();
    names.addAll(List.of("localhost", "127.0.0.1", "[::1]"));
    names.add(address.contains(":") ? "[" + address + "]" : address);
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
      sendZipped(body, request.header("Content-Encoding", "gzip"));
    } else {
      request.result(body.plain());
    }
  }

  /** At one go: handed on in small pieces a large page costs three times as much. */
  private static void sendZipped(Body body, Context request) {
    request.res().setContentLength(body.size());
    try {
      body.writeZipped(request.res().getOutputStream());
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> "the client is gone");
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

  /**
   * Ends: pages that follow are let go, requests answered, the batch that is being added is added.
   * What takes longer than some seconds is left as it is, which the archive survives.
   */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    additions.stop();
    readings.stop();
    live.close();
    events.close();
    stopServer();
    connections.close();
    corroboration.close();
    catalogue.close();
    watching.close();
    if (additions.isOver(PATIENCE) && readings.isOver(PATIENCE_AFTER)) {
      models.close();
    }
    states.close();
    shelf.close();
  }

  private void stopServer() {
    try {
      server.stop();
    } catch (JavalinException e) {
      LOG.log(Level.INFO, e, () -> "not all requests were answered before the end");
    }
  }
}
