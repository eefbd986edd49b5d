package org.readout.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Word;

/** What it depends on, told by one side and not by another that tells the item, or by one alone. */
final class Conditions implements DivergenceFinder {

  private static final List<Cue> CUES =
      Cue.all(
          "if",
          "provide that",
          "provided that",
          ", provided",
          "once",
          "until",
          "unless",
          "subject to",
          "on condition",
          "on the condition",
          "as long as",
          "only after",
          "depend on",
          "conditional on",
          "contingent on",
          "require the",
          "require full",
          "require that",
          "precondition",
          "prerequisite",
          "before",
          "pending");

  private static final List<Cue> BASES =
      Cue.all("on the basis of", "in line with", "in accordance with", "within the framework of");

  /** Before "before": what must be first. */
  private static final Set<String> MUST = Set.of("must", "can", "should", "need");

  private static final String BEFORE = "before";

  private static final Set<String> NOT_AFTER = Set.of("even", "as", "what", "at");

  private static final Set<String> NOT_BEFORE = Set.of("more", "again", "possible", "any");

  private final Marked marked =
      new Marked(Divergence.Kind.CONDITION, CUES, Conditions::isCondition, 0.8);

  /** On what it rests; less than a condition, so that it is no difference from one. */
  private final Marked bases =
      new Marked(Divergence.Kind.CONDITION, BASES, (point, cue) -> true, 0.6);

  private final int sides;

  /**
   * @param sides how many there are
   */
  Conditions(int sides) {
    this.sides = sides;
  }

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    return marked
        .unlike(row, names, sides)
        .or(() -> row.isShared() ? bases.unlike(row, names, sides) : Optional.empty());
  }

  /** Not "even if", "once more" or "until Friday". */
  private static boolean isCondition(Point point, Cue.Found cue) {
    List<Word> words = point.words();
    boolean after = cue.first() > 0 && NOT_AFTER.contains(words.get(cue.first() - 1).lemma());
    boolean before = cue.end() < words.size() && NOT_BEFORE.contains(words.get(cue.end()).lemma());
    if (words.get(cue.first()).lemma().equals(BEFORE)) {
      return isFirst(words, cue) && !isTime(point, cue);
    }
    return !after && !before && !isTime(point, cue) && !isPlainlySubject(words, cue);
  }

  /** "Every ship is subject to inspection" tells what happens to it, not on what it depends. */
  private static boolean isPlainlySubject(List<Word> words, Cue.Found cue) {
    boolean subject =
        cue.first() > 0
            && words.get(cue.first()).lemma().equals("subject")
            && words.get(cue.first() - 1).lemma().equals("be");
    return subject && words.get(cue.end()).tag().equals("NN");
  }

  /** "Must be completed before any other talks", not "met before noon". */
  private static boolean isFirst(List<Word> words, Cue.Found cue) {
    return words.subList(0, cue.first()).stream().anyMatch(word -> MUST.contains(word.lemma()));
  }

  private static boolean isTime(Point point, Cue.Found cue) {
    if (cue.end() == point.words().size()) {
      return true;
    }
    Word next = point.words().get(cue.end());
    return point.report().times().stream().anyMatch(time -> time.span().overlaps(next.span()));
  }
}
