package org.readout.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Word;

/** Who is blamed, accused or condemned, by one side and not by another. */
final class Blame implements DivergenceFinder {

  private static final List<Cue> CUES =
      Cue.all(
          "condemn",
          "denounce",
          "blame",
          "accuse",
          "responsible for",
          "responsibility for",
          "provoke",
          "be the cause",
          "be cause by",
          "have cause",
          "true cause",
          "a consequence of",
          "the cause of",
          "violate",
          "deplore",
          "regret that",
          "serious concern",
          "grave concern",
          "deep concern",
          "strong protest",
          "protest against",
          "strongly reject",
          "categorically reject",
          "baseless",
          "unfounded",
          "provocative",
          "undermine",
          "refrain from",
          "at fault",
          "negligence",
          "put in danger",
          "endanger",
          "fail to",
          "negligent");

  /** So many words after "concern". */
  private static final int NEAR = 6;

  private static final Set<String> DEEDS =
      Set.of(
          "violation",
          "violate",
          "breach",
          "attack",
          "incursion",
          "intrusion",
          "provocation",
          "conduct",
          "action",
          "behaviour",
          "behavior",
          "refusal",
          "detention",
          "arrest",
          "shelling",
          "strike",
          "interference",
          "build-up",
          "harassment");

  private final Marked marked;
  private final int sides;

  /**
   * @param sides how many there are
   */
  Blame(int sides) {
    this.sides = sides;
    marked = new Marked(Divergence.Kind.BLAME, CUES, Blame::isOfSomebody, 0.7);
  }

  /** Concern is blame only where it is of what somebody did. */
  private static boolean isOfSomebody(Point point, Cue.Found cue) {
    List<Word> words = point.words();
    boolean concern = words.get(cue.end() - 1).lemma().equals("concern");
    return !concern
        || words.subList(cue.end(), Math.min(words.size(), cue.end() + NEAR)).stream()
            .anyMatch(word -> DEEDS.contains(word.lemma()));
  }

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    return marked.unlike(row, names, sides);
  }
}
