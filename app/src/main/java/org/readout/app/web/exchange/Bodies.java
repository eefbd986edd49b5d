package org.readout.app.web.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers that took work, kept for those who ask the same again or whether they changed. */
public final class Bodies {

  /** In bytes, compressed. */
  private static final long MOST_BYTES = 16L << 20;

  private static final int MOST = 256;

  private final Map<String, Body> held = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * The answer to what a key stands for. Two who ask at once may both make it: neither waits for
   * the other.
   */
  public Body of(String key, Supplier<Body> making) {
    return there(key)
        .orElseGet(
            () -> {
              Body body = making.get();
              hold(key, body);
              return body;
            });
  }

  private synchronized Optional<Body> there(String key) {
    return Optional.ofNullable(held.get(key));
  }

  private synchronized void hold(String key, Body body) {
    release(key);
    held.put(key, body);
    bytes += body.size();
    List<String> oldest = new ArrayList<>(held.keySet());
    for (int i = 0; bytes > MOST_BYTES || held.size() > MOST; i++) {
      release(oldest.get(i));
    }
  }

  private void release(String key) {
    Optional.ofNullable(held.remove(key)).ifPresent(body -> bytes -= body.size());
  }
}
