package org.readout.language.english.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;
import org.readout.text.Span;

/** Sources that are no name, description or pronoun: "some of them", "who", "the savings". */
final class OtherSources {
  /** What counts people, where it is not followed by what it counts. */
  private static final Set<String> QUANTITIES =
      Set.of(
          "some",
          "others",
          "other",
          "many",
          "most",
          "both",
          "all",
          "few",
          "several",
          "none",
          "one",
          "those",
          "another",
          "each",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "nobody",
          "anyone",
          "majority",
          "half",
          "third",
          "quarter",
          "percent",
          "handful",
          "dozen",
          "dozens",
          "hundreds",
          "thousands",
          "number",
          "minority");

  private final Reading reading;
  private final Speech speech;

  OtherSources(Reading reading, Speech speech) {
    this.reading = reading;
    this.speech = speech;
  }

  /** What a source is that no phrase of the report is. */
  enum Sort {
    /** Somebody, by "who" or by how many there are. */
    SOMEBODY,
    /** A proper noun that was not taken for a name. */
    PROPER,
    /** A noun in the plural, of people for all that is known. */
    PLURAL,
    /** Nothing that could speak. */
    THING
  }

  /**
   * A source and what it is.
   *
   * @param words that describe it: for "who" those it refers to
   */
  record Other(Span words, Sort sort) {}

  Optional<Other> of(Span source) {
    int sentence = reading.sentenceAt(source.start());
    if (sentence >= reading.size()) {
      return Optional.empty();
    }
    int size = reading.tree(sentence).size();
    int first = reading.wordAt(sentence, source.start());
    int last = Math.min(reading.wordAt(sentence, source.end() - 1), size - 1);
    if (first > last) {
      return Optional.empty();
    }
    int head = reading.headOf(sentence, first, last);
    Word word = reading.word(sentence, head);
    if (word.tag().startsWith("W")) {
      return Optional.of(relative(source, sentence, head));
    }
    boolean people = QUANTITIES.contains(word.lemma()) || QUANTITIES.contains(lower(word));
    if (people || isNumeral(word)) {
      return Optional.of(new Other(source, Sort.SOMEBODY));
    }
    if (holdsClause(sentence, first, last)) {
      return Optional.empty();
    }
    boolean proper = PhraseFinder.isProper(word) && !Keys.isAcronym(word.text());
    Sort other = isPlural(word) ? Sort.PLURAL : Sort.THING;
    return Optional.of(new Other(source, proper ? Sort.PROPER : other));
  }

  /** Whether a source is a part of a group: "some Democrats", "63 Democrats". */
  boolean isPart(Span source, Phrase group) {
    Tree tree = reading.tree(group.sentence());
    for (int child : tree.children(group.head())) {
      Word word = tree.word(child);
      boolean counts = word.tag().equals("CD") || QUANTITIES.contains(lower(word));
      if (child < group.head() && counts && source.contains(word.span())) {
        return true;
      }
    }
    return false;
  }

  /** "Keller said of it", which a parser made a noun phrase. */
  private boolean holdsClause(int sentence, int first, int last) {
    for (int i = first; i <= last && !reading.word(sentence, i).text().equals(","); i++) {
      if (reading.word(sentence, i).tag().equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(Word head) {
    return head.tag().equals("NNS") && Character.isLowerCase(head.text().charAt(0));
  }

  /** "Two", but not "26": what figures count are seldom people. */
  private static boolean isNumeral(Word word) {
    return word.tag().equals("CD") && Character.isLetter(word.text().charAt(0));
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  /** "a slice of the crowd, who": the words before it, and that they are people. */
  private Other relative(Span source, int sentence, int relative) {
    boolean person = lower(reading.word(sentence, relative)).equals("who");
    Sort sort = person ? Sort.SOMEBODY : Sort.THING;
    int noun = speech.antecedent(sentence, relative);
    if (noun >= relative) {
      return new Other(source, person ? Sort.PROPER : Sort.THING);
    }
    Tree tree = reading.tree(sentence);
    while (noun > 0 && Reading.isMark(tree.word(noun))) {
      noun--;
    }
    int first = tree.first(noun);
    return new Other(reading.span(sentence, first, noun), sort);
  }
}
