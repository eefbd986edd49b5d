package org.readout.app.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.app.web.exchange.Body;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.render.HtmlRenderer;

/** Styles and scripts. Their addresses change with their content, so that clients may keep them. */
final class Assets {

  static final List<String> STYLES = List.of("page.css", "service.css");
  static final List<String> SCRIPTS =
      List.of(
          "page.js", "service.js", "story.js", "network.js", "variants.js", "work.js", "cite.js");

  private static final String CSS = "text/css; charset=utf-8";
  private static final String JAVASCRIPT = "text/javascript; charset=utf-8";

  private final Map<String, Body> bodies = new HashMap<>();

  Assets() {
    bodies.put("page.css", Body.of(CSS, out -> out.write(HtmlRenderer.style())));
    bodies.put("page.js", Body.of(JAVASCRIPT, out -> out.write(HtmlRenderer.script())));
    add("service.css", CSS);
    SCRIPTS.subList(1, SCRIPTS.size()).forEach(script -> add(script, JAVASCRIPT));
  }

  private void add(String name, String type) {
    bodies.put(name, Body.of(type, out -> out.write(resource(name))));
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is served. */
  String path(String name) {
    return "/assets/" + Objects.requireNonNull(bodies.get(name), name).tag() + "/" + name;
  }

  Route route() {
    return Route.get("/assets/{tag}/{name}", this::send, Needs.NOTHING);
  }

  private void send(Context request) {
    Body body = of(request.pathParam("tag"), request.pathParam("name"));
    body.sendTo(request);
    request.header("Cache-Control", "public, max-age=31536000, immutable");
  }

  private Body of(String tag, String name) {
    return Optional.ofNullable(bodies.get(name))
        .filter(body -> body.tag().equals(tag))
        .orElseThrow(() -> new Refusal(404, "There is no such file."));
  }
}
