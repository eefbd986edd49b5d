package org.readout.app.web.door;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.http.HttpException;
import org.readout.app.accounts.AccountsException;
import org.readout.app.web.api.Api;
import org.readout.app.web.exchange.Problem;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.page.Layout;
import org.readout.archive.ArchiveException;
import org.readout.format.JsonLine;

/**
 * What went wrong, for people as a page and for programs as a problem (RFC 9457). Faults of ours
 * are told without their inside, which goes to the log.
 */
final class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  private static final int DEEPEST = 10;

  static final String TOO_LONG =
      "That is too long: a form takes up to 9 MB, a file 64 MB, all files together"
          + " 128 MB, and there may be 500 of them.";

  private static final String UNREADABLE = "The request cannot be read.";

  private static final Map<Integer, String> TOLD =
      Map.of(
          404, "There is nothing here.",
          408, "The request came too slowly.",
          413, TOO_LONG);

  private final Layout layout;

  Failures(Layout layout) {
    this.layout = layout;
  }

  void handle(RoutesConfig routes) {
    routes.exception(Refusal.class, this::refuse);
    routes.exception(
        AccountsException.class, (e, request) -> tell(503, "Nobody can log in now.", e, request));
    routes.exception(ArchiveException.class, this::refuse);
    routes.exception(
        HttpResponseException.class, (e, request) -> tell(e.getStatus(), told(e), request));
    routes.exception(
        Exception.class,
        (e, request) ->
            ofRequest(e)
                .ifPresentOrElse(
                    status -> tell(status, TOLD.getOrDefault(status, UNREADABLE), request),
                    () -> tell(500, "A fault of Readout; its log tells more.", e, request)));
  }

  /**
   * What is wrong with the request itself, as a status: the deepest cause is the nearest. A form of
   * parts that has too many, or too large ones, is told by the parser with a state that it should
   * not be in.
   */
  private static Optional<Integer> ofRequest(Exception e) {
    Optional<Integer> found = Optional.empty();
    int depth = 0;
    for (Throwable cause = e; cause != null && depth < DEEPEST; cause = cause.getCause()) {
      if (cause instanceof HttpException fault) {
        found = Optional.of(fault.getCode());
      } else if (found.isPresent() && cause instanceof IllegalStateException) {
        found = Optional.of(413);
      }
      depth++;
    }
    return found;
  }

  /** What was asked for is not there, or the database says in its own words that it cannot. */
  private void refuse(ArchiveException e, Context request) {
    if (e.getCause() == null) {
      tell(503, String.valueOf(e.getMessage()), request);
    } else {
      tell(503, "The archive cannot answer that; the log tells more.", e, request);
    }
  }

  private void refuse(Refusal e, Context request) {
    e.pause().ifPresent(seconds -> request.header("Retry-After", String.valueOf(seconds)));
    tell(e.status(), e.why(), e.parameter(), request);
  }

  private void tell(int status, String why, Exception e, Context request) {
    LOG.log(Level.SEVERE, e, () -> request.method() + " " + request.path());
    tell(status, why, request);
  }

  private static String told(HttpResponseException e) {
    return TOLD.getOrDefault(e.getStatus(), String.valueOf(e.getMessage()));
  }

  private void tell(int status, String why, Context request) {
    tell(status, why, Optional.empty(), request);
  }

  private void tell(int status, String why, Optional<String> parameter, Context request) {
    request.status(status);
    if (wantsPage(request)) {
      request.html(
          layout.page(
              "Not done",
              html -> {
                html.element("h1", "Not done").line();
                html.element("p", why, "role", "alert").line();
              }));
    } else {
      request
          .contentType("application/problem+json")
          .result(problem(status, why, parameter).getBytes(StandardCharsets.UTF_8));
    }
  }

  static boolean wantsPage(Context request) {
    String accepted = request.header("Accept");
    return !Api.isOfPrograms(request.path()) && accepted != null && accepted.contains("text/html");
  }

  private static String problem(int status, String why, Optional<String> parameter) {
    Problem problem = Problem.of(status, parameter.isPresent());
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", problem.type());
    members.put("title", problem.title());
    members.put("status", status);
    members.put("detail", why);
    parameter.ifPresent(name -> members.put("parameter", name));
    StringWriter out = new StringWriter();
    JsonLine.write(members, out);
    return out.toString();
  }
}
