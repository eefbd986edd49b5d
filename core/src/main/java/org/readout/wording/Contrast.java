package org.readout.wording;

/**
 * How often one report uses a word, and how often the others of its story do.
 *
 * <p>The probability is that of Fisher's exact test (1922), two-sided by the sum of what is no
 * likelier than what was seen. It takes the uses for independent, which those of one writer are not
 * quite; so a difference that is not notable is none, and one that is deserves a look.
 *
 * @param used in this report, at least 0
 * @param occasions of this report, at least {@code used}
 * @param usedElsewhere in the other reports together
 * @param occasionsElsewhere of the other reports together
 */
public record Contrast(int used, int occasions, int usedElsewhere, int occasionsElsewhere) {
  /** Probabilities that differ by less are equal, as in R. */
  private static final double EQUAL = 1 + 1e-7;

  public Contrast {
    boolean possible =
        used >= 0 && usedElsewhere >= 0 && used <= occasions && usedElsewhere <= occasionsElsewhere;
    if (!possible) {
      throw new IllegalArgumentException(
          used + " of " + occasions + ", " + usedElsewhere + " of " + occasionsElsewhere);
    }
  }

  /** The probability of a difference as great as this by chance, from 0 to 1. */
  public double probability() {
    return sumUpTo(probability(used) * EQUAL);
  }

  /** The least probability that could have come out, with as many uses and occasions. */
  double least() {
    return Math.min(
        sumUpTo(probability(fewest()) * EQUAL), sumUpTo(probability(greatest()) * EQUAL));
  }

  /** The same seen from the other reports. */
  Contrast mirrored() {
    return new Contrast(usedElsewhere, occasionsElsewhere, used, occasions);
  }

  private double sumUpTo(double limit) {
    double sum = 0;
    for (int here = fewest(); here <= greatest(); here++) {
      double probability = probability(here);
      sum += probability <= limit ? probability : 0;
    }
    return Math.min(1, sum);
  }

  private int uses() {
    return used + usedElsewhere;
  }

  private int fewest() {
    return Math.max(0, uses() - occasionsElsewhere);
  }

  private int greatest() {
    return Math.min(occasions, uses());
  }

  /** That so many of the uses fall to this report, by the hypergeometric distribution. */
  private double probability(int here) {
    return Math.exp(
        choose(occasions, here)
            + choose(occasionsElsewhere, uses() - here)
            - choose(occasions + occasionsElsewhere, uses()));
  }

  /** The logarithm of a binomial coefficient. */
  private static double choose(int all, int some) {
    double sum = 0;
    int few = Math.min(some, all - some);
    for (int i = 1; i <= few; i++) {
      sum += StrictMath.log((double) (all - few + i) / i);
    }
    return sum;
  }
}
