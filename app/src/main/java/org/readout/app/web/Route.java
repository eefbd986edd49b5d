package org.readout.app.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * What a program can ask for.
 *
 * @param path as Javalin has it: {@code /stories/{id}}
 */
record Route(HandlerType method, String path, Handler handler) {

  static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }

  static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, handler);
  }
}
