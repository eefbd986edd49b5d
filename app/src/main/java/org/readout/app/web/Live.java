package org.readout.app.web;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells pages that are open when the archive has changed, whoever changed it. */
final class Live implements AutoCloseable {

  private static final int PAUSE_MILLIS = 1000;

  /** Pages that may follow. */
  private static final int MOST = 1000;

  /** Rounds without news after which a comment shows who is gone. */
  private static final int QUIET_ROUNDS = 15;

  private final Set<SseClient> followers = ConcurrentHashMap.newKeySet();
  private final Thread watcher;

  /**
   * @param changed is run after each change
   */
  Live(Shelf shelf, Runnable changed) {
    watcher = Thread.ofPlatform().daemon().name("live").start(() -> watch(shelf, changed));
  }

  void follow(SseClient client) {
    if (followers.size() >= MOST) {
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> followers.remove(client));
    followers.add(client);
  }

  private void watch(Shelf shelf, Runnable changed) {
    try (Shelf.Watch watch = shelf.watch()) {
      for (int round = 1; true; round++) {
        Thread.sleep(PAUSE_MILLIS);
        if (watch.changed()) {
          changed.run();
          followers.forEach(client -> client.sendEvent("archive", "changed"));
        } else if (round % QUIET_ROUNDS == 0) {
          followers.forEach(client -> client.sendComment("still here"));
        }
      }
    } catch (InterruptedException e) {
      followers.forEach(SseClient::close);
    }
  }

  @Override
  public void close() {
    watcher.interrupt();
  }
}
