package org.readout.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  /** What is served under a name, if it is there with this content. */
  Optional<Body> of(String tag, String name) {
    return Optional.ofNullable(bodies.get(name)).filter(body -> body.tag().equals(tag));
  }
}
