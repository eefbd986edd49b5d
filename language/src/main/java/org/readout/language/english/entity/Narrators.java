package org.readout.language.english.entity;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Speaker;
import org.readout.annotation.Tree;
import org.readout.report.Report;

/** Who says "I" or "we" outside quotations: the author of a report, where it tells who that is. */
final class Narrators {
  /** How many sentences from the end a note on the author may begin. */
  private static final int NOTE = 6;

  /** The most words and marks of a line that says where who signs a letter lives. */
  private static final int PLACE = 8;

  private static final Set<String> NOTES =
      Set.of(
          "be",
          "write",
          "cover",
          "teach",
          "serve",
          "work",
          "live",
          "edit",
          "direct",
          "lead",
          "chair",
          "head",
          "run",
          "represent",
          "host",
          "own");

  private final Speaker author;

  /** Those who sign letters, by the sentence that is their name. */
  private final NavigableMap<Integer, Speaker> signatures;

  private Narrators(Speaker author, NavigableMap<Integer, Speaker> signatures) {
    this.author = author;
    this.signatures = signatures;
  }

  static Narrators of(Report report, Reading reading, Coreference coreference, Naming naming) {
    if (report.kind() == Report.Kind.STATEMENT && report.side().isPresent()) {
      return new Narrators(new Speaker.Unnamed(report.side().get()), new TreeMap<>());
    }
    Phrase noted = noted(reading, coreference);
    Optional<Speaker.Named> named = noted == null ? Optional.empty() : naming.of(noted);
    Speaker author =
        named
            .<Speaker>map(name -> name)
            .or(() -> report.byline().map(Speaker.Unnamed::new))
            .orElseGet(Speaker.Narrator::new);
    return new Narrators(author, signatures(reading, coreference, naming));
  }

  /**
   * Whom the first person in a sentence means outside quotations: who signs the letter, else the
   * author of the report.
   */
  Speaker author(int sentence) {
    Map.Entry<Integer, Speaker> signed = signatures.higherEntry(sentence);
    return signed == null ? author : signed.getValue();
  }

  /** "Ana Lima." and "Bergen, Norway.", each a paragraph: a name over a place. */
  private static NavigableMap<Integer, Speaker> signatures(
      Reading reading, Coreference coreference, Naming naming) {
    NavigableMap<Integer, Speaker> signatures = new TreeMap<>();
    for (Phrase phrase : coreference.clusters().phrases()) {
      boolean signs =
          phrase.isName()
              && phrase.sort() == Phrase.Sort.PERSON
              && phrase.first() == 0
              && phrase.sentence() > 0
              && isAlone(reading, phrase.sentence(), phrase.last())
              && isPlace(reading, phrase.sentence() + 1);
      if (signs) {
        naming.of(phrase).ifPresent(name -> signatures.put(phrase.sentence(), name));
      }
    }
    return signatures;
  }

  /** Whether a sentence is a paragraph and ends with a word, a stop left out. */
  private static boolean isAlone(Reading reading, int sentence, int last) {
    int next = sentence + 1;
    return next < reading.size()
        && last + 2 >= reading.tree(sentence).size()
        && reading.sentence(sentence).paragraph() != reading.sentence(sentence - 1).paragraph()
        && reading.sentence(sentence).paragraph() != reading.sentence(next).paragraph();
  }

  /** "Bergen, Norway": a short line without a verb and with a comma. */
  private static boolean isPlace(Reading reading, int sentence) {
    Tree tree = reading.tree(sentence);
    boolean comma = false;
    for (int i = 0; i < tree.size(); i++) {
      String tag = tree.word(i).tag();
      comma |= tag.equals(",");
      if (tag.startsWith("V") || tag.equals("MD")) {
        return false;
      }
    }
    return comma && tree.size() <= PLACE;
  }

  /** "Ana Lima is a professor of law": a person who begins a late paragraph, in the present. */
  private static @Nullable Phrase noted(Reading reading, Coreference coreference) {
    Phrase noted = null;
    int from = Math.max(1, reading.size() - NOTE);
    for (Phrase phrase : coreference.clusters().phrases()) {
      boolean begins =
          phrase.sentence() >= from
              && reading.tree(phrase.sentence()).first(phrase.head()) == 0
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
      if (other.isName() && other.sentence() < phrase.sentence()) {
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
