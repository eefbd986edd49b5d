package org.readout.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.collation.Collation;
import org.readout.format.CollationJson;
import org.readout.render.HtmlRenderer;
import org.readout.render.MarkdownRenderer;
import org.readout.render.TextRenderer;

/** A form of output. */
enum Form {
  TEXT(".txt"),
  HTML(".html"),
  MARKDOWN(".md"),
  JSON(".json");

  private final String ending;

  Form(String ending) {
    this.ending = ending;
  }

  /** The form with this name in small letters. */
  static Form named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The form that a call asks for, by itself or by the name of the file to write. */
  static Form asked(Arguments arguments, Optional<String> file) throws UsageException {
    return arguments
        .oneOf("--format", List.of("text", "html", "markdown", "json"))
        .map(Form::named)
        .or(() -> file.flatMap(Form::ofFile))
        .orElse(TEXT);
  }

  /** The form that the name of a file asks for. */
  static Optional<Form> ofFile(String file) {
    for (Form form : values()) {
      if (file.toLowerCase(Locale.ROOT).endsWith(form.ending)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** What writes a collation in this form. */
  Output<Collation> writer(Terminal terminal) {
    return writer(terminal, false);
  }

  /**
   * The same.
   *
   * @param ids whether text tells the ids that decisions are taken on
   */
  Output<Collation> writer(Terminal terminal, boolean ids) {
    return switch (this) {
      case TEXT ->
          new TextRenderer(new TextRenderer.Options(terminal.width(), terminal.colour(), ids))
              ::render;
      case HTML -> new HtmlRenderer()::render;
      case MARKDOWN -> new MarkdownRenderer()::render;
      case JSON ->
          (collation, out) -> {
            CollationJson.write(collation, out);
            out.write('\n');
          };
    };
  }
}
