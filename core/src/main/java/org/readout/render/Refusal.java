package org.readout.render;

import java.util.List;
import java.util.Locale;

/** Tells what is turned down from what is said not to be so. */
public final class Refusal {
  private static final List<String> VERBS =
      List.of("reject", "dismiss", "refus", "rebuff", "spurn", "turned down");

  private Refusal() {}

  /** Whether words that deny something turn it down, as "rejected a demand" does. */
  public static boolean isOne(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return VERBS.stream().anyMatch(lower::contains);
  }
}
