package org.readout.app.web.access;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map that forgets what was asked for longest ago once it is full, so that nobody can fill it.
 */
final class Remembering<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1L;

  private final int most;

  Remembering(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
