package org.readout.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Word;

/** What it depends on, told by one side of an item that another tells without. */
final class Conditions implements DivergenceFinder {

  private static final List<Cue> CUES =
      Cue.all(
          "if",
          "provided",
          "provide that",
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
          "pending");

  private static final Set<String> NOT_AFTER = Set.of("even", "as", "what", "at");

  private static final Set<String> NOT_BEFORE = Set.of("more", "again", "possible", "any");

  private final Marked marked =
      new Marked(Divergence.Kind.CONDITION, CUES, Conditions::isCondition, 0.8);

  private final int sides;

  /**
   * @param sides how many there are
   */
  Conditions(int sides) {
    this.sides = sides;
  }

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    return row.isShared() ? marked.unlike(row, names, sides) : Optional.empty();
  }

  /** Not "even if", "once more" or "until Friday". */
  private static boolean isCondition(Point point, Cue.Found cue) {
    List<Word> words = point.words();
    boolean after = cue.first() > 0 && NOT_AFTER.contains(words.get(cue.first() - 1).lemma());
    boolean before = cue.end() < words.size() && NOT_BEFORE.contains(words.get(cue.end()).lemma());
    return !after && !before && !isTime(point, cue);
  }

  private static boolean isTime(Point point, Cue.Found cue) {
    if (cue.end() == point.words().size()) {
      return true;
    }
    Word next = point.words().get(cue.end());
    return point.report().times().stream().anyMatch(time -> time.span().overlaps(next.span()));
  }
}
