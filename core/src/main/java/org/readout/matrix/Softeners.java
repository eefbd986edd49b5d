package org.readout.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Word;

/**
 * Words right behind one that binds by which it binds to less: "agreed to consider", "agreed in
 * principle", "will continue to discuss".
 */
final class Softeners {

  /** So many words after the one that binds. */
  private static final int NEAR = 7;

  /** These may stand between; any other noun or verb is what it binds to. */
  private static final Set<String> BETWEEN =
      Set.of("continue", "begin", "start", "side", "party", "minister", "leader", "be", "jointly");

  /** To talk of it, and no more. */
  private static final List<Cue> TALK =
      Cue.all(
          "consider",
          "explore",
          "examine",
          "study",
          "assess",
          "review",
          "look into",
          "look at",
          "discuss",
          "hold talk",
          "continue talk",
          "continue discussion",
          "continue consultation",
          "possibility",
          "feasibility",
          "possible");

  /** To mean it. */
  private static final List<Cue> AIM =
      Cue.all(
          "in principle",
          "work towards",
          "work toward",
          "work on",
          "work for",
          "seek to",
          "strive",
          "aim to",
          "aim at",
          "make effort",
          "do their utmost",
          "endeavour",
          "endeavor");

  private Softeners() {}

  /** To how much it binds. */
  enum Effect {
    TALK,
    AIM
  }

  /**
   * A softener.
   *
   * @param end one past its last word
   */
  record Soft(Effect effect, int end) {}

  /**
   * The nearest behind a cue, before its clause ends.
   *
   * @param words of the point that has the cue
   */
  static Optional<Soft> after(Cue.Found cue, List<Word> words) {
    int last = Math.min(words.size(), cue.end() + NEAR);
    for (int i = cue.end(); i < last; i++) {
      List<Word> rest = words.subList(i, words.size());
      for (Effect effect : Effect.values()) {
        Optional<Integer> length = begins(effect == Effect.TALK ? TALK : AIM, rest);
        if (length.isPresent()) {
          return Optional.of(new Soft(effect, i + length.get()));
        }
      }
      if (!isBetween(words.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isBetween(Word word) {
    String tag = word.tag();
    boolean content =
        tag.startsWith("NN") || tag.startsWith("VB") || !Character.isLetter(tag.charAt(0));
    return (!content && !word.lemma().equals("and")) || BETWEEN.contains(word.lemma());
  }

  /** How many words the longest of the cues has with which some words begin. */
  private static Optional<Integer> begins(List<Cue> cues, List<Word> words) {
    return Cue.find(cues, words.subList(0, Math.min(words.size(), NEAR))).stream()
        .filter(found -> found.first() == 0)
        .findFirst()
        .map(Cue.Found::end);
  }
}
