package org.readout.language.english.entity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Speaker;
import org.readout.annotation.Tree;
import org.readout.report.Report;

/** Who says "I" or "we" outside quotations: the author of a report, where it tells who that is. */
final class Narrators {
  /** How many sentences from the end a note on the author may begin. */
  private static final int NOTE = 6;

  private static final Set<String> NOTES =
      Set.of("be", "write", "cover", "teach", "serve", "work", "live", "edit", "direct", "lead");

  private final Speaker author;

  private Narrators(Speaker author) {
    this.author = author;
  }

  static Narrators of(Report report, Reading reading, Coreference coreference, Naming naming) {
    if (report.kind() == Report.Kind.STATEMENT && report.side().isPresent()) {
      return new Narrators(new Speaker.Unnamed(report.side().get()));
    }
    Phrase noted = noted(reading, coreference);
    Optional<Speaker.Named> named = noted == null ? Optional.empty() : naming.of(noted);
    if (named.isPresent()) {
      return new Narrators(named.get());
    }
    return new Narrators(
        report.byline().<Speaker>map(Speaker.Unnamed::new).orElseGet(Speaker.Narrator::new));
  }

  /** Whom the first person outside quotations means. */
  Speaker author() {
    return author;
  }

  /** "Ana Lima is a professor of law": a person who begins a late paragraph, in the present. */
  private static @Nullable Phrase noted(Reading reading, Coreference coreference) {
    Phrase noted = null;
    int from = Math.max(1, reading.size() - NOTE);
    for (Phrase phrase : coreference.clusters().phrases()) {
      boolean begins =
          phrase.sentence() >= from
              && phrase.first() == 0
              && phrase.isName()
              && isNew(reading, phrase);
      if (begins
          && phrase.sort() == Phrase.Sort.PERSON
          && isNoted(reading, phrase)
          && isOnlyThere(phrase, coreference.clusters())) {
        noted = phrase;
      }
    }
    return noted;
  }

  /** Whom the report speaks of before is not who wrote it. */
  private static boolean isOnlyThere(Phrase phrase, Clusters clusters) {
    for (Phrase other : clusters.of(phrase).phrases) {
      if (other.sentence() < phrase.sentence()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNew(Reading reading, Phrase phrase) {
    return reading.sentence(phrase.sentence()).paragraph()
        != reading.sentence(phrase.sentence() - 1).paragraph();
  }

  private static boolean isNoted(Reading reading, Phrase phrase) {
    Tree tree = reading.tree(phrase.sentence());
    int verb = tree.head(phrase.head());
    return verb >= 0
        && verb == tree.root()
        && tree.is(phrase.head(), "nsubj")
        && tree.word(verb).tag().equals("VBZ")
        && NOTES.contains(tree.word(verb).lemma());
  }
}
