package org.readout.app.web;

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
import org.readout.archive.ArchiveException;
import org.readout.format.JsonLine;

/**
 * What went wrong, for people as a page and for programs as a problem (RFC 9457). Faults of ours
 * are told without their inside, which goes to the log.
 */
final class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  private final Layout layout;

  Failures(Layout layout) {
    this.layout = layout;
  }

  void handle(RoutesConfig routes) {
    routes.exception(
        Refusal.class, (e, request) -> tell(e.status(), e.why(), e.parameter(), request));
    routes.exception(
        ArchiveException.class, (e, request) -> tell(503, String.valueOf(e.getMessage()), request));
    routes.exception(
        HttpResponseException.class, (e, request) -> tell(e.getStatus(), told(e), request));
    routes.exception(
        Exception.class,
        (e, request) -> {
          LOG.log(Level.SEVERE, e, () -> request.method() + " " + request.path());
          tell(500, "A fault of Readout; its log tells more.", request);
        });
  }

  private static String told(HttpResponseException e) {
    return e.getStatus() == 404 ? "There is nothing here." : String.valueOf(e.getMessage());
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

  private static boolean wantsPage(Context request) {
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
