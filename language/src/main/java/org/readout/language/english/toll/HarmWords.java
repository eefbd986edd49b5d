package org.readout.language.english.toll;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** The English words of harm, by lemma. */
final class HarmWords {
  private static final Set<String> KILL =
      Set.of(
          "kill",
          "slay",
          "murder",
          "execute",
          "assassinate",
          "massacre",
          "slaughter",
          "strangle",
          "suffocate",
          "behead",
          "electrocute",
          "slain");

  private static final Set<String> INJURE =
      Set.of("wound", "injure", "hurt", "maim", "graze", "hospitalize", "hospitalise");

  private static final Set<String> STRIKE =
      Set.of("shoot", "hit", "strike", "stab", "pistol-whip", "wing", "shot");

  private static final Set<String> DIE = Set.of("die", "perish", "succumb");

  private static final Set<String> DEATHS =
      Set.of("death", "killing", "murder", "slaying", "homicide", "assassination", "execution");

  private static final Set<String> COUNTED = Set.of("death", "fatality");

  private static final Set<String> TAKING = Set.of("lose", "cost", "loss");

  private static final Set<String> WOUNDS =
      Set.of("wound", "injury", "gunshot", "bullet", "burn", "graze");

  private static final Set<String> HOSPITALS =
      Set.of("hospital", "medical", "center", "centre", "clinic", "surgery", "hospitals");

  private static final Set<String> CARRY =
      Set.of(
          "take",
          "transport",
          "rush",
          "airlift",
          "fly",
          "carry",
          "bring",
          "send",
          "drive",
          "treat",
          "admit",
          "life-flight",
          "hospitalize",
          "transfer");

  private static final Set<String> CONDITIONS =
      Set.of(
          "critical",
          "serious",
          "stable",
          "fair",
          "good",
          "grave",
          "guarded",
          "satisfactory",
          "stabilized",
          "extremely");

  private HarmWords() {}

  /** What a verb does to its object; empty if it is not one of harm. */
  static Optional<Kind> verb(Tree tree, int verb) {
    String lemma = lemma(tree.word(verb));
    if (KILL.contains(lemma)) {
      return Optional.of(Kind.KILLED);
    }
    if (lemma.equals("gun") && tree.child(verb, "prt").isPresent()) {
      return Optional.of(Kind.KILLED);
    }
    if (INJURE.contains(lemma)) {
      return Optional.of(fatally(tree, verb) ? Kind.KILLED : Kind.INJURED);
    }
    if (STRIKE.contains(lemma)) {
      boolean dies = fatally(tree, verb) || toDeath(tree, verb);
      return Optional.of(dies ? Kind.KILLED : Kind.STRUCK);
    }
    return Optional.empty();
  }

  /** "Fatally shot", "mortally wounded", and not "four were shot, one fatally". */
  private static boolean fatally(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (isFatally(lemma(tree.word(child))) && !isOfSome(tree, child)) {
        return true;
      }
    }
    return false;
  }

  static boolean isFatally(String lemma) {
    return lemma.equals("fatally") || lemma.equals("mortally");
  }

  /** Whether an adverb speaks of the number before it alone. */
  static boolean isOfSome(Tree tree, int adverb) {
    return adverb > 0
        && tree.word(adverb - 1).tag().equals("CD")
        && (adverb + 1 == tree.size() || !tree.word(adverb + 1).tag().startsWith("V"));
  }

  /** "Shot to death", "shot dead". */
  private static boolean toDeath(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      String lemma = lemma(tree.word(child));
      boolean after = child > verb && child - verb <= 3;
      if (after
          && (lemma.equals("dead") || (lemma.equals("to") && objectIs(tree, child, "death")))) {
        return true;
      }
    }
    return verb + 1 < tree.size() && lemma(tree.word(verb + 1)).equals("dead");
  }

  static boolean objectIs(Tree tree, int preposition, String lemma) {
    var object = tree.child(preposition, "pobj");
    return object.isPresent() && lemma(tree.word(object.getAsInt())).equals(lemma);
  }

  /** "Murder-suicide", in one word or three. */
  static boolean isMurderSuicide(Tree tree, int noun) {
    String lemma = lemma(tree.word(noun));
    boolean three =
        lemma.equals("suicide") && noun > 1 && lemma(tree.word(noun - 2)).equals("murder");
    return three || lemma.equals("murder-suicide") || lemma.equals("murder/suicide");
  }

  static boolean isDying(String lemma) {
    return DIE.contains(lemma);
  }

  static boolean isDeath(String lemma) {
    return DEATHS.contains(lemma);
  }

  /** What is counted itself: "three deaths". */
  static boolean isCountedDeath(String lemma) {
    return COUNTED.contains(lemma);
  }

  /** "Nine lives were lost", "at the cost of nine lives". */
  static boolean isTakingLives(String lemma) {
    return TAKING.contains(lemma);
  }

  static boolean isWound(String lemma) {
    return WOUNDS.contains(lemma);
  }

  static boolean isHospital(String lemma) {
    return HOSPITALS.contains(lemma);
  }

  static boolean isCarrying(String lemma) {
    return CARRY.contains(lemma);
  }

  static boolean isCondition(String lemma) {
    return CONDITIONS.contains(lemma);
  }

  static String lemma(Word word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }
}
