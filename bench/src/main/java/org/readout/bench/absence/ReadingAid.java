package org.readout.bench.absence;

import java.util.List;
import org.readout.bench.conflict.Source;
import org.readout.text.Span;

/** Sets a deletion before a person's eyes. */
final class ReadingAid {

  private ReadingAid() {}

  static String of(Outcome outcome) {
    Planted planted = outcome.planted();
    Source original = planted.deletion().original();
    StringBuilder text = new StringBuilder();
    text.append(outcome.verdict()).append(planted.fact().minor() ? ", in passing" : "");
    text.append(", ").append(planted.fact().event()).append('\n');
    planted.deletion().deleted().forEach(gone -> add(text, "deleted", gone, original));
    for (Source other : planted.others()) {
      planted
          .fact()
          .passages()
          .getOrDefault(other.id(), List.of())
          .forEach(told -> add(text, "told", told, other));
    }
    return text.append('\n').toString();
  }

  private static void add(StringBuilder text, String name, Span span, Source source) {
    String words = span.in(source.text()).replace('\n', ' ').strip();
    text.append("  ").append(name).append(": ").append(words).append('\n');
  }
}
