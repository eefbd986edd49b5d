package org.readout.language.english.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Tree;

/**
 * Finds where a sentence tells a count of people as a number that something has: "the death toll
 * rose to nine", "the number of people killed stands at 14", "a toll of five".
 */
final class DeathTolls {

  /** Verbs by which a count comes to stand in place of a smaller one. */
  private static final Set<String> RISING =
      Set.of(
          "rise",
          "climb",
          "increase",
          "jump",
          "grow",
          "soar",
          "mount",
          "raise",
          "bring",
          "reach",
          "pass",
          "exceed");

  /** Verbs by which a count is told. */
  private static final Set<String> STANDING = Set.of("stand", "be", "put", "total", "remain");

  /** What stands between the verb and the number. */
  private static final Set<String> LEADING = Set.of("to", "at", "now", "already", "of");

  /** What qualifies a number. */
  private static final Set<String> QUALIFYING =
      Set.of(
          "least", "about", "around", "nearly", "almost", "some", "more", "over", "than", "up",
          "at");

  /** Behind a number that counts no people. */
  private static final Set<String> UNITS =
      Set.of("%", "percent", "per", "million", "billion", "p.m.", "a.m.", "pm", "am", "o'clock");

  private static final Set<String> COUNTS = Set.of("number", "count", "tally");

  private static final Set<String> DEAD =
      Set.of("dead", "death", "fatality", "kill", "die", "perish", "lose");

  private static final Set<String> HURT = Set.of("injure", "injured", "wound", "wounded", "hurt");

  /** The verb comes within so many words of the count, and the number of the verb. */
  private static final int NEAR = 14;

  private final Tree tree;

  /**
   * A count that a sentence tells.
   *
   * @param harm with the number as those whom it came to
   * @param last the last word of the phrase that says what is counted
   */
  record Told(Harm harm, int last) {

    /** Whether a harm is only what is counted: "the number of people killed". */
    boolean counts(Harm other) {
      return other.word() > harm.word() && other.word() <= last;
    }
  }

  private DeathTolls(Tree tree) {
    this.tree = tree;
  }

  static List<Told> in(Tree tree) {
    DeathTolls tolls = new DeathTolls(tree);
    List<Told> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      tolls.at(word).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Told> at(int noun) {
    String lemma = lemma(noun);
    if (!tree.word(noun).tag().startsWith("N")) {
      return Optional.empty();
    }
    if (lemma.equals("toll")) {
      boolean death = noun > 0 && DEAD.contains(lemma(noun - 1));
      boolean injury = noun > 0 && lemma(noun - 1).equals("injury");
      Kind kind = injury ? Kind.INJURED : Kind.KILLED;
      return told(noun, noun, kind).filter(one -> death || injury || one.harm.risen());
    }
    boolean single = tree.word(noun).tag().equals("NN");
    return single
            && COUNTS.contains(lemma)
            && noun + 1 < tree.size()
            && lemma(noun + 1).equals("of")
        ? counted(noun)
        : Optional.empty();
  }

  /** "The number of people killed in the fire": what is counted is told before the next verb. */
  private Optional<Told> counted(int noun) {
    Optional<Kind> kind = Optional.empty();
    int word = noun + 2;
    while (word < tree.size() && !isVerb(word) && !tree.word(word).text().equals(",")) {
      String lemma = lemma(word);
      boolean participle = tree.word(word).tag().equals("VBN");
      if (kind.isEmpty() && DEAD.contains(lemma)) {
        kind = Optional.of(Kind.KILLED);
      } else if (kind.isEmpty() && HURT.contains(lemma)) {
        kind = Optional.of(Kind.INJURED);
      } else if (participle && RISING.contains(lemma)) {
        break;
      }
      word++;
    }
    int last = word - 1;
    return kind.flatMap(one -> told(noun, last, one));
  }

  private boolean isVerb(int word) {
    String tag = tree.word(word).tag();
    return tag.equals("MD")
        || (tag.startsWith("V")
            && (isTelling(word) || tag.equals("VBZ") || tag.equals("VBP"))
            && !(DEAD.contains(lemma(word)) || HURT.contains(lemma(word))));
  }

  private boolean isTelling(int word) {
    return RISING.contains(lemma(word)) || STANDING.contains(lemma(word));
  }

  /** The number that a count with its words is said to have. */
  private Optional<Told> told(int noun, int last, Kind kind) {
    if (last + 1 < tree.size() && lemma(last + 1).equals("of")) {
      return number(last + 2).map(number -> new Told(Harm.toll(kind, noun, number, false), last));
    }
    OptionalInt verb = verb(noun, last);
    boolean rising = verb.isPresent() && RISING.contains(lemma(verb.getAsInt()));
    int from = verb.isPresent() ? Math.max(verb.getAsInt(), last) + 1 : tree.size();
    int end = Math.min(tree.size(), from + NEAR);
    for (int word = from; word < end && !tree.word(word).text().equals(","); word++) {
      boolean leads = LEADING.contains(lemma(word)) && !lemma(word).equals("of");
      boolean direct = word == from;
      Optional<Integer> number = number(leads ? word + 1 : word);
      if (number.isPresent() && (leads || direct)) {
        return number.map(one -> new Told(Harm.toll(kind, noun, one, rising), last));
      }
    }
    return Optional.empty();
  }

  /** The verb behind the count, or before it: "brought the death toll to nine". */
  private OptionalInt verb(int noun, int last) {
    int end = Math.min(tree.size(), last + NEAR);
    OptionalInt standing = OptionalInt.empty();
    for (int word = last + 1; word < end && !tree.word(word).text().equals(","); word++) {
      if (RISING.contains(lemma(word))) {
        return OptionalInt.of(word);
      }
      if (standing.isEmpty() && STANDING.contains(lemma(word))) {
        standing = OptionalInt.of(word);
      }
    }
    if (standing.isPresent()) {
      return standing;
    }
    int head = tree.head(noun);
    return head >= 0 && head < noun && isTelling(head) ? OptionalInt.of(head) : OptionalInt.empty();
  }

  /** The number that begins at a word, with what qualifies it before. */
  private Optional<Integer> number(int from) {
    int word = from;
    while (word < tree.size() && QUALIFYING.contains(lemma(word))) {
      word++;
    }
    while (word + 2 < tree.size()
        && tree.word(word + 1).tag().equals("HYPH")
        && Numerals.first(tree, word + 2) == word) {
      word += 2;
    }
    boolean number =
        word < tree.size()
            && tree.word(word).tag().equals("CD")
            && Numerals.value(tree, word).isPresent()
            && (word + 1 == tree.size() || !counts(word + 1));
    return number ? Optional.of(word) : Optional.empty();
  }

  /** Whether a word behind a number says that it counts no people: "30 %", "five-month". */
  private boolean counts(int word) {
    return UNITS.contains(text(word)) || tree.word(word).tag().equals("HYPH");
  }

  private String lemma(int word) {
    return HarmWords.lemma(tree.word(word));
  }

  private String text(int word) {
    return tree.word(word).text().toLowerCase(Locale.ROOT);
  }
}
