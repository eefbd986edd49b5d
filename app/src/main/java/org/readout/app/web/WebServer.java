package org.readout.app.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.Sources;
import org.readout.app.accounts.Accounts;
import org.readout.app.web.access.Connections;
import org.readout.app.web.access.FormTokens;
import org.readout.app.web.api.Api;
import org.readout.app.web.door.Door;
import org.readout.app.web.exchange.Conditions;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Layout;
import org.readout.app.web.read.Comparisons;
import org.readout.app.web.read.Corroboration;
import org.readout.app.web.read.Exports;
import org.readout.app.web.read.Live;
import org.readout.app.web.read.ReadStories;
import org.readout.app.web.read.ReaderPages;
import org.readout.app.web.shelf.Holdings;
import org.readout.app.web.watch.WatchPages;
import org.readout.app.web.work.AnalystPages;
import org.readout.archive.ArchiveException;
import org.readout.ingest.Intake;
import org.readout.ingest.fetch.Remembered;

/** The service while it runs: an archive as pages, on one port. */
public final class WebServer implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(WebServer.class.getName());

  private final Holdings holdings;
  private final ReadStories stories;
  private final Api api;
  private final Live live;
  private final Corroboration corroboration;
  private final Watching watching;
  private final Connections connections;
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
    Conditions conditions = settings.conditions();
    holdings = new Holdings(settings.archive(), intake(settings), clock);
    FormTokens tokens = new FormTokens();
    Layout layout = new Layout(tokens);
    Door door =
        new Door(
            names(settings),
            settings.beyondLoopback(),
            accounts,
            tokens,
            conditions,
            clock,
            layout);
    stories = new ReadStories(holdings, layout);
    Comparisons comparisons = new Comparisons(holdings.desk(), layout);
    Exports exports = new Exports(holdings.collations());
    api = new Api(holdings, stories, comparisons, exports, door::stands, conditions);
    int followers = conditions.limits().followersOfOne();
    live = new Live(holdings.shelf(), this::changed, followers, door::stands);
    corroboration = new Corroboration(holdings.shelf(), holdings.models(), live::tell);
    watching = new Watching(holdings.shelf(), settings, holdings.models(), clock);
    connections = new Connections(conditions.limits(), conditions.proxies());
    List<Route> routes = new ArrayList<>(layout.routes());
    routes.addAll(
        ReaderPages.routes(
            holdings,
            stories,
            comparisons,
            exports,
            corroboration,
            settings.examples().isPresent(),
            layout));
    routes.addAll(AnalystPages.routes(holdings, stories, settings.examples(), clock, layout));
    routes.addAll(WatchPages.routes(holdings.shelf(), conditions, clock, layout));
    server =
        Javalin.create(
            config -> {
              Jetty.set(config, settings, connections);
              door.add(config.routes);
              live.add(config.routes);
              api.add(config.routes);
              routes.forEach(route -> route.addTo(config.routes));
            });
    start(settings.port());
  }

  private void start(int port) {
    try {
      server.start();
    } catch (JavalinException e) {
      close();
      throw new CannotServe("cannot listen on port " + port + ": another program does, perhaps", e);
    }
    watching.begin();
    holdings.warm();
  }

  private static Intake intake(Settings settings) {
    return Sources.intake(Optional.of(settings.web().apply(Remembered.NOTHING)));
  }

  private void changed() {
    api.changed();
    holdings.catalogue().changed();
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
    holdings.stop();
    live.close();
    api.close();
    stopServer();
    connections.close();
    corroboration.close();
    watching.close();
    holdings.close();
    stories.close();
  }

  private void stopServer() {
    try {
      server.stop();
    } catch (JavalinException e) {
      LOG.log(Level.INFO, e, () -> "not all requests were answered before the end");
    }
  }
}
