package org.readout.app.web.read;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.accounts.AccountsException;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.ArchiveException;

/** Tells pages that are open when the archive has changed, whoever changed it. */
public final class Live implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Live.class.getName());

  private static final String PATH = "/live";
  private static final int PAUSE_MILLIS = 1000;

  /** Pages that may follow. */
  private static final int MOST = 1000;

  /** Rounds without news after which a comment shows who is gone. */
  private static final int QUIET_ROUNDS = 15;

  private final int mostOfOne;
  private final Predicate<Caller> stands;
  private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
  private final Thread watcher;
  private volatile boolean ended;

  /**
   * A page that follows, and what it is told next. It has a thread of its own: one that does not
   * read makes no other wait.
   */
  private record Follower(SseClient client, Caller caller, BlockingQueue<News> next) {

    void tell(News news) {
      if (news == News.CHANGED) {
        next.clear();
      }
      next.offer(news);
    }
  }

  private enum News {
    CHANGED,
    NONE
  }

  /**
   * @param changed is run after each change
   * @param mostOfOne pages of one client that may follow
   * @param stands whether somebody may still do what he might when he came
   */
  public Live(Shelf shelf, Runnable changed, int mostOfOne, Predicate<Caller> stands) {
    this.mostOfOne = mostOfOne;
    this.stands = stands;
    this.watcher = Thread.ofPlatform().daemon().name("live").start(() -> watch(shelf, changed));
  }

  /** From now on pages can follow. */
  public void add(RoutesConfig routes) {
    routes.beforeMatched(PATH, this::admit);
    routes.sse(PATH, this::follow, Needs.READER);
  }

  /** Before one follows. */
  private void admit(Context request) {
    String client = Caller.of(request).client();
    long own = followers.stream().filter(one -> one.caller.client().equals(client)).count();
    if (own >= mostOfOne || followers.size() >= MOST) {
      throw new Refusal(429, "Too many pages follow the archive; close some.");
    }
  }

  private void follow(SseClient client) {
    Follower follower = new Follower(client, Caller.of(client.ctx()), new ArrayBlockingQueue<>(1));
    client.keepAlive();
    Thread teller = Thread.ofVirtual().name("follower").unstarted(() -> tell(follower));
    client.onClose(
        () -> {
          followers.remove(follower);
          teller.interrupt();
        });
    followers.add(follower);
    teller.start();
    if (ended) {
      client.close();
    }
  }

  private static void tell(Follower follower) {
    try {
      while (!follower.client.terminated()) {
        switch (follower.next.take()) {
          case CHANGED -> follower.client.sendEvent("archive", "changed");
          case NONE -> follower.client.sendComment("still here");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells pages to look again. */
  public void tell() {
    followers.forEach(follower -> follower.tell(News.CHANGED));
  }

  private void watch(Shelf shelf, Runnable changed) {
    try (Shelf.Watch watch = shelf.watch()) {
      for (int round = 1; true; round++) {
        Thread.sleep(PAUSE_MILLIS);
        look(watch, changed, round);
      }
    } catch (InterruptedException e) {
      followers.forEach(follower -> follower.client.close());
    }
  }

  /** What cannot be read now may be in the next round. */
  private void look(Shelf.Watch watch, Runnable changed, int round) {
    try {
      if (watch.changed()) {
        changed.run();
        tell();
      } else if (round % QUIET_ROUNDS == 0) {
        followers.forEach(follower -> follower.tell(News.NONE));
      }
      followers.stream()
          .filter(follower -> !stands.test(follower.caller))
          .forEach(follower -> follower.client.close());
    } catch (ArchiveException | AccountsException e) {
      LOG.log(Level.WARNING, e, () -> "whether there is news cannot be told");
    }
  }

  /** Ends all that follow. */
  @Override
  public void close() {
    ended = true;
    watcher.interrupt();
    try {
      watcher.join(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
