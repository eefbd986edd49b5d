package org.readout.conflict;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.conflict.Happening.Sort;

/** The words by which news says that something happened to people. */
final class HappeningWords {

  /** In characters: "late on", "evening". */
  static final int NEAR = 12;

  private static final Map<String, Sort> NOUNS =
      sorts(
          Map.of(
              Sort.FIRE, "fire blaze inferno explosion blast detonation wildfire arson",
              Sort.CRASH, "crash collision derailment wreck sinking capsizing pileup",
              Sort.ASSAULT, "shooting attack stabbing gunfire rampage massacre bombing shootout",
              Sort.NATURE, "earthquake quake flood storm tornado landslide avalanche tsunami",
              Sort.COLLAPSE, "collapse",
              Sort.ANY, "accident incident disaster tragedy catastrophe"));

  private static final Map<String, Sort> VERBS =
      sorts(
          Map.of(
              Sort.FIRE, "explode detonate ignite",
              Sort.CRASH, "crash collide derail capsize sink",
              Sort.ASSAULT, "shoot stab",
              Sort.COLLAPSE, "collapse",
              Sort.ANY, "kill injure wound"));

  /** What is told of a thing that happens when it begins, or as a whole. */
  private static final Set<String> BEGINNING =
      words(
          "break start begin erupt occur happen take strike hit tear rip rock shake destroy leave"
              + " claim sweep engulf go flatten level damage be hear report feel see");

  /** Of whom a thing that happens is told as an object. */
  private static final Set<String> MEETING =
      words("catch open hear report see feel witness fight battle cause trigger spark suffer");

  /** Who does this does it on the day. */
  private static final Set<String> ON_THE_DAY =
      words("respond call rush summon die perish lose be catch open");

  /** Before a thing that is another than the one the report is about. */
  private static final Set<String> OTHER =
      words("second third fourth another new previous earlier similar last other next anniversary");

  /** What leads to a day that something did not happen on, but up to or from which it lasts. */
  private static final Set<String> BOUNDS =
      words("since until till through by before after from for between");

  private static final Set<String> LATE = words("night nights late evening overnight midnight");

  private HappeningWords() {}

  private static Map<String, Sort> sorts(Map<Sort, String> words) {
    Map<String, Sort> sorts = new HashMap<>();
    words.forEach((sort, of) -> words(of).forEach(word -> sorts.put(word, sort)));
    return Map.copyOf(sorts);
  }

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }

  static Optional<Sort> noun(String lemma) {
    return Optional.ofNullable(NOUNS.get(lemma));
  }

  static Optional<Sort> verb(String lemma) {
    return Optional.ofNullable(VERBS.get(lemma));
  }

  static boolean isBeginning(String lemma) {
    return BEGINNING.contains(lemma);
  }

  static boolean isMeeting(String lemma) {
    return MEETING.contains(lemma);
  }

  static boolean isOnTheDay(String lemma) {
    return ON_THE_DAY.contains(lemma);
  }

  static boolean isOther(String lemma) {
    return OTHER.contains(lemma);
  }

  static boolean isBound(String lemma) {
    return BOUNDS.contains(lemma);
  }

  static boolean isLate(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W", -1)).anyMatch(LATE::contains);
  }
}
