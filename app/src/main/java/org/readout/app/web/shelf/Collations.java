package org.readout.app.web.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readout.app.web.exchange.Body;
import org.readout.collation.Collation;
import org.readout.format.CollationJson;
import org.readout.format.MalformedJson;

/** The collations that programs ask parts of: read from what is kept of them, a few held. */
public final class Collations {

  private static final int MOST = 4;

  private final Map<String, Collation> held = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * The collation that a body says.
   *
   * @param json as {@link CollationJson} writes it
   */
  public synchronized Collation of(Body json) {
    Collation collation = held.computeIfAbsent(json.tag(), tag -> read(json));
    if (held.size() > MOST) {
      held.remove(held.keySet().iterator().next());
    }
    return collation;
  }

  private static Collation read(Body json) {
    try (InputStream in = json.plain()) {
      return CollationJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MalformedJson e) {
      throw new IllegalStateException("not as it was written", e);
    }
  }
}
