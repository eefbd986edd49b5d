package org.readout.app.web.exchange;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * What can be asked for.
 *
 * @param path as Javalin has it: {@code /stories/{id}}
 * @param needs of who asks; at least one
 */
public record Route(HandlerType method, String path, Handler handler, List<Needs> needs) {

  public Route {
    needs = List.copyOf(needs);
    if (needs.isEmpty()) {
      throw new IllegalArgumentException("nobody is told who may ask for " + path);
    }
  }

  /** For readers. */
  public static Route get(String path, Handler handler) {
    return get(path, handler, Needs.READER);
  }

  public static Route get(String path, Handler handler, Needs role) {
    return new Route(HandlerType.GET, path, handler, List.of(role));
  }

  /** For a role, and {@link Needs#WORK} if it is much work. */
  public static Route post(String path, Handler handler, Needs... needs) {
    return new Route(HandlerType.POST, path, handler, List.of(needs));
  }

  /** From now on it is answered. */
  public void addTo(RoutesConfig config) {
    config.addHttpHandler(method, path, handler, needs.toArray(Needs[]::new));
  }
}
