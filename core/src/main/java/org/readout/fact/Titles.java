package org.readout.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim;
import org.readout.annotation.TimeExpression;
import org.readout.report.Report;
import org.readout.text.Span;
import org.readout.words.ComparedWord;
import org.readout.words.Languages;
import org.readout.words.WordReader;

/**
 * What the titles of reports tell: no clauses are read from them, but of what stands in a title it
 * may not be said that the report does not tell it.
 */
final class Titles {

  /** Where so much of what a clause tells stands in a title, the title may tell it. */
  private static final double COVERED = 0.6;

  /** So much is enough if its numbers stand there too: "talk for two hours". */
  private static final double COUNTED = 0.3;

  private final List<Set<String>> words = new ArrayList<>();
  private final Languages languages;

  Titles(List<AnnotatedReport> reports, Languages languages) {
    this.languages = languages;
    for (AnnotatedReport report : reports) {
      words.add(words(report.report(), report.report().title().orElse("")));
    }
  }

  /** Whether the title of a report may tell what a telling tells. */
  boolean mayTell(Telling telling, int place) {
    Set<String> title = words.get(place);
    double told = 0;
    for (var word : telling.words().entrySet()) {
      told += title.contains(word.getKey()) ? word.getValue() : 0;
    }
    double share = telling.weight() > 0 ? told / telling.weight() : 0;
    return share >= COVERED || (share >= COUNTED && counts(telling, title));
  }

  private boolean counts(Telling telling, Set<String> title) {
    Report report = telling.report().report();
    List<String> counted = counted(telling.claim(), report.text());
    return !counted.isEmpty()
        && counted.stream().allMatch(phrase -> title.containsAll(words(report, phrase)));
  }

  /** The numbers of a clause with what they count, and for how long. */
  private static List<String> counted(Claim claim, String text) {
    List<String> counted = new ArrayList<>();
    for (Claim.Amount amount : claim.amounts()) {
      counted.add(amount.span().in(text) + " " + amount.unit());
    }
    claim.times().stream()
        .filter(time -> time.type() == TimeExpression.Type.DURATION)
        .forEach(time -> counted.add(time.span().in(text)));
    return counted;
  }

  private Set<String> words(Report report, String text) {
    Set<String> senses = new HashSet<>();
    if (!text.isBlank()) {
      List<ComparedWord> read =
          new WordReader(languages.of(report)).read(text, new Span(0, text.length()));
      read.forEach(word -> senses.add(word.sense()));
    }
    return senses;
  }
}
