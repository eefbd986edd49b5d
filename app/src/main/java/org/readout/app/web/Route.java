package org.readout.app.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * What a program can ask for.
 *
 * @param path as Javalin has it: {@code /stories/{id}}
 * @param needs of who asks
 */
record Route(HandlerType method, String path, Handler handler, List<Needs> needs) {

  Route {
    needs = List.copyOf(needs);
  }

  static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler, List.of(Needs.READER));
  }

  static Route post(String path, Handler handler, Needs... needs) {
    return new Route(HandlerType.POST, path, handler, List.of(needs));
  }
}
