package org.readout.app.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.Pipeline;
import org.readout.app.Pipeline.Annotated;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.text.Span;

/** Reads files of texts whose attributions were marked by hand, and scores those that we find. */
public final class AttributionFiles {

  private AttributionFiles() {}

  /**
   * The scores over all files together.
   *
   * @throws IOException if a file cannot be read
   * @throws MalformedJson if a line is not what it should be
   */
  public static List<Table> tables(Pipeline pipeline, List<String> files)
      throws IOException, MalformedJson {
    Map<String, List<AttributedSpans>> found = found(pipeline, files);
    AttributionScorer scorer = new AttributionScorer();
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file))) {
        JsonObject document = JsonObject.parse(line);
        scorer.add(
            document.string("text"),
            marked(document),
            found.getOrDefault(document.string("id"), List.of()));
      }
    }
    return scorer.scores().tables();
  }

  private static Map<String, List<AttributedSpans>> found(Pipeline pipeline, List<String> files) {
    Map<String, List<AttributedSpans>> found = new HashMap<>();
    pipeline.annotate(
        files,
        InputStream.nullInputStream(),
        Optional.empty(),
        outcome -> {
          if (outcome instanceof Annotated one) {
            found.put(
                one.report().report().sourceId().orElse(""),
                one.report().attributions().stream().map(AttributedSpans::of).toList());
          }
        });
    return found;
  }

  private static List<AttributedSpans> marked(JsonObject document) throws MalformedJson {
    List<AttributedSpans> marked = new ArrayList<>();
    for (JsonObject attribution : document.objects("attributions")) {
      marked.add(
          new AttributedSpans(
              spans(attribution, "source"),
              spans(attribution, "cue"),
              spans(attribution, "content")));
    }
    return marked;
  }

  private static List<Span> spans(JsonObject attribution, String role) throws MalformedJson {
    List<Span> spans = new ArrayList<>();
    for (JsonObject span : attribution.objects(role)) {
      spans.add(new Span(span.integer("start"), span.integer("end")));
    }
    return spans;
  }
}
