package org.readout.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which of many contrasts are more than chance. Those that could not have come out at all, with so
 * few uses, are left aside (Tarone 1990); the others are corrected together by Holm's method
 * (1979), so that with probability 0.95 nothing is called notable that is chance.
 */
public final class Verdicts {
  private static final double LEVEL = 0.05;

  private final Map<Contrast, Double> corrected = new HashMap<>();
  private final int tests;

  /**
   * @param contrasts all that are looked at in one story, equal ones as often as they come
   */
  public Verdicts(List<Contrast> contrasts) {
    List<Rated> able = able(contrasts);
    tests = able.size();
    able.sort(Comparator.comparingDouble(Rated::probability));
    double greatest = 0;
    for (int i = 0; i < tests; i++) {
      double probability = able.get(i).probability * (tests - i);
      greatest = Math.max(greatest, Math.min(1, probability));
      corrected.putIfAbsent(able.get(i).contrast, greatest);
      corrected.putIfAbsent(able.get(i).contrast.mirrored(), greatest);
    }
  }

  /** A contrast with what it takes some time to reckon. */
  private record Rated(Contrast contrast, double probability, double least) {
    Rated(Contrast contrast) {
      this(contrast, contrast.probability(), contrast.least());
    }
  }

  /** As many as can reach the level when it is divided by their number. */
  private static List<Rated> able(List<Contrast> contrasts) {
    List<Rated> byLeast = new ArrayList<>();
    contrasts.forEach(contrast -> byLeast.add(new Rated(contrast)));
    byLeast.sort(Comparator.comparingDouble(Rated::least));
    int reach = byLeast.size();
    for (int divisor = 1; divisor <= byLeast.size(); divisor++) {
      while (reach > 0 && byLeast.get(reach - 1).least > LEVEL / divisor) {
        reach--;
      }
      if (reach <= divisor) {
        break;
      }
    }
    return new ArrayList<>(byLeast.subList(0, reach));
  }

  /** The probability after the correction; empty if there are too few uses for a test. */
  public Optional<Double> corrected(Contrast contrast) {
    return Optional.ofNullable(corrected.get(contrast));
  }

  /** Whether a contrast is more than chance. */
  public boolean isNotable(Contrast contrast) {
    return corrected(contrast).filter(probability -> probability < LEVEL).isPresent();
  }

  /** The test and its outcome in words. */
  public String inWords(Contrast contrast) {
    String outcome =
        String.format(
            Locale.ROOT,
            "Fisher's exact test, two-sided: %d of %d against %d of %d, p %s",
            contrast.used(),
            contrast.occasions(),
            contrast.usedElsewhere(),
            contrast.occasionsElsewhere(),
            figure(contrast.probability()));
    return outcome
        + corrected(contrast)
            .map(p -> "; p " + figure(p) + " after Holm's correction for " + counted())
            .orElse("; too few to be told from chance");
  }

  private String counted() {
    return tests == 1 ? "1 test" : tests + " tests";
  }

  private static String figure(double probability) {
    return probability < 0.0001 ? "< 0.0001" : String.format(Locale.ROOT, "= %.4f", probability);
  }
}
