package org.readout.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.accounts.AccountsException;
import org.readout.app.answer.Members;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Query;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.ArchiveException;
import org.readout.archive.News;
import org.readout.archive.News.Position;
import org.readout.format.JsonLine;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;

/**
 * What comes to the archive, as server-sent events. Every follower has a thread of its own, which
 * is a virtual one and waits for nobody but its client. A client that comes back names the last
 * event it had and is told all that came since.
 */
final class Events implements AutoCloseable {

  private static final String LAST = "Last-Event-ID";

  /** Clients that may follow. */
  private static final int MOST = 1000;

  /** So many items of each sort are read at once. */
  private static final int BATCH = 500;

  private static final int QUIET_SECONDS = 15;

  private static final Logger LOG = Logger.getLogger(Events.class.getName());

  private final Shelf shelf;
  private final int mostOfOne;
  private final Predicate<Caller> stands;
  private final List<Caller> followers = new ArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition turn = lock.newCondition();
  private long changes;
  private boolean closed;

  /**
   * @param mostOfOne followers of one client
   * @param stands whether somebody may still do what he might when he came
   */
  Events(Shelf shelf, int mostOfOne, Predicate<Caller> stands) {
    this.shelf = shelf;
    this.mostOfOne = mostOfOne;
    this.stands = stands;
  }

  List<Route> routes() {
    return List.of(Route.get(Api.ROOT + "/events", this::follow));
  }

  /** The archive was written to. */
  void changed() {
    lock.lock();
    try {
      changes++;
      turn.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void follow(Context request) throws IOException {
    Query.of(request);
    Position start = start(request);
    request
        .contentType("text/event-stream")
        .header("Cache-Control", "no-store")
        .header("X-Accel-Buffering", "no")
        .disableCompression();
    if (request.method().equals(HandlerType.HEAD)) {
      return;
    }
    Caller caller = Caller.of(request);
    admit(caller);
    try {
      follow(start, caller, request.res().getOutputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      leave(caller);
    }
  }

  private void admit(Caller caller) {
    lock.lock();
    try {
      if (followers.size() >= MOST) {
        throw new Refusal(503, "Too many follow already.");
      }
      if (followers.stream().filter(one -> one.client().equals(caller.client())).count()
          >= mostOfOne) {
        throw new Refusal(429, "You follow the archive too often already; end one of these.");
      }
      followers.add(caller);
    } finally {
      lock.unlock();
    }
  }

  private void leave(Caller caller) {
    lock.lock();
    try {
      followers.remove(caller);
    } finally {
      lock.unlock();
    }
  }

  private Position start(Context request) {
    return Optional.ofNullable(request.header(LAST))
        .filter(id -> !id.isEmpty())
        .map(
            id ->
                Position.of(id)
                    .orElseThrow(
                        () ->
                            Refusal.ofParameter(
                                LAST, "“" + LAST + "” takes the id of an event of ours.")))
        .orElseGet(() -> shelf.read(archive -> archive.news().now()));
  }

  private void follow(Position start, Caller caller, OutputStream out) throws InterruptedException {
    Position at = start;
    try {
      send("id: " + at + "\n\n", out);
      for (long seen = changes(); !isClosed() && stands.test(caller); ) {
        Position from = at;
        List<News.Item> items = shelf.read(archive -> archive.news().since(from, BATCH));
        for (News.Item item : items) {
          at = item.position();
          send(told(item), out);
        }
        if (items.isEmpty()) {
          long now = next(seen);
          if (now == seen) {
            send(": still here\n\n", out);
          }
          seen = now;
        }
      }
    } catch (IOException e) {
      // The client is gone.
    } catch (ArchiveException | AccountsException e) {
      // The answer has begun; the client comes back and names where it was.
      LOG.log(Level.WARNING, e, () -> "a follower is let go");
    }
  }

  private static void send(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private long changes() {
    lock.lock();
    try {
      return changes;
    } finally {
      lock.unlock();
    }
  }

  private boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** The number of changes once it is another, or after a while. */
  private long next(long seen) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(QUIET_SECONDS);
      while (changes == seen && !closed && left > 0) {
        left = turn.awaitNanos(left);
      }
      return changes;
    } finally {
      lock.unlock();
    }
  }

  /** The id comes with the last event of an item, so that none is lost between two. */
  private static String told(News.Item item) {
    return switch (item) {
      case News.Added added ->
          event(
                  "report",
                  Members.of("report", added.report().value())
                      .and("story", added.story().value())
                      .and("links", links(added.report(), added.story()))
                      .map())
              + last(item, story(added.story(), added.opened() ? "opened" : "changed", "report"));
      case News.Revised revised ->
          last(
              item,
              story(revised.story(), "changed", "version")
                  .and("report", revised.report().value())
                  .and("version", revised.version()));
      case News.Rearranged moved ->
          event("story", story(moved.from(), "changed", "rearrangement").map())
              + last(item, story(moved.into(), "changed", "rearrangement"));
    };
  }

  private static Object links(ReportId report, StoryId story) {
    return Members.of("report", ReportsApi.path(report))
        .and("story", Api.ROOT + "/stories/" + story.value())
        .map();
  }

  private static Members story(StoryId story, String change, String because) {
    return Members.of("story", story.value()).and("change", change).and("because", because);
  }

  private static String last(News.Item item, Members data) {
    return "id: " + item.position() + "\n" + event("story", data.map());
  }

  private static String event(String name, Map<String, Object> data) {
    StringWriter json = new StringWriter();
    JsonLine.write(data, json);
    return "event: " + name + "\ndata: " + json + "\n\n";
  }

  /** Lets all followers go. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      turn.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
