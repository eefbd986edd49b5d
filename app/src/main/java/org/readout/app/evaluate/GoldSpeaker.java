package org.readout.app.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Speaker;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.text.Span;

/**
 * Who speaks, as a reader labelled it.
 *
 * @param span the quoted stretch; the source, where {@code source} is empty
 * @param names the speaker's full name and what else is right; empty if nobody speaks
 * @param source how the report names the speaker, where the label tells it
 */
record GoldSpeaker(String report, Span span, List<String> names, Optional<String> source) {
  private static final Set<String> TITLES =
      Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "president");

  GoldSpeaker {
    names = List.copyOf(names);
  }

  static GoldSpeaker of(JsonObject label) throws MalformedJson {
    List<String> names = new java.util.ArrayList<>(label.strings("alternatives"));
    Optional<String> speaker = label.optionalString("speaker");
    speaker.ifPresent(name -> names.add(0, name));
    return new GoldSpeaker(
        label.string("report"),
        new Span(label.integer("start"), label.integer("end")),
        names,
        label.optionalString("source"));
  }

  boolean isSpeaker(Optional<String> answer) {
    return answer.isPresent() ? bears(answer.get()) : names.isEmpty();
  }

  private boolean bears(String answer) {
    String folded = folded(answer);
    return names.stream().anyMatch(name -> folded(name).equals(folded));
  }

  /** The name that an answer gives; empty for an answer that names nobody. */
  static Optional<String> name(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Optional.of(named.name());
      case Speaker.Unnamed unnamed -> Optional.of(unnamed.description());
      case Speaker.Narrator narrator -> Optional.empty();
      case Speaker.Unknown unknown -> Optional.empty();
    };
  }

  /** In lower case, without punctuation and without articles and titles before it. */
  static String folded(String name) {
    StringBuilder plain = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && !(plain.isEmpty() && TITLES.contains(word))) {
        plain.append(plain.isEmpty() ? "" : " ").append(word);
      }
    }
    return plain.toString();
  }
}
