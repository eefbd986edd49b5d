package org.readout.bench.conflict;

import org.readout.conflict.Conflict;
import org.readout.text.Span;

/** What a person reads to judge plants and conflicts, row by row. */
final class ReadingAid {

  private ReadingAid() {}

  static String plant(Outcome outcome) {
    Plant plant = outcome.plant();
    Source changed = plant.changed();
    int longer = changed.text().length() - plant.original().text().length();
    Span sentence = plant.detail().sentence().span();
    Span now = new Span(sentence.start(), sentence.end() + longer);
    return String.format(
        "%s %s %s  %s -> %s  (likeness %.2f%s)%n  %s: %s%n  %s: %s%n%n",
        outcome.isFound() ? "found  " : "missed ",
        Scores.name(plant.sort()),
        Scores.name(plant.kind()),
        line(plant.detail().place().in(plant.original().text())),
        line(plant.replacement()),
        plant.likeness(),
        plant.once() ? ", once" : "",
        plant.original().id(),
        line(now.in(changed.text())),
        plant.other().id(),
        line(plant.counterparts().getFirst().in(plant.other().text())));
  }

  static String conflict(Conflict conflict, Compared compared, String event) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                "%s %s %.2f  event %s%n  about: %s%n  because: %s%n",
                Scores.name(conflict.kind()),
                Scores.name(conflict.judgement()),
                conflict.certainty(),
                event,
                line(conflict.about()),
                line(conflict.because())));
    for (Conflict.Position position : conflict.positions()) {
      position
          .passages()
          .forEach(
              p ->
                  text.append(
                      String.format(
                          "  [%s] %s: %s%n",
                          line(position.value()), compared.id(p), line(compared.words(p)))));
    }
    return text.append('\n').toString();
  }

  private static String line(String text) {
    return text.replace('\n', ' ');
  }
}
