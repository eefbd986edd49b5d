package org.readout.words;

import java.util.List;
import org.readout.words.ComparedWord.Force;

/**
 * Tells how far a text says that what it tells of is settled. The first word that tells it counts,
 * which is the outermost: "discussed what was agreed"; but who agrees to discuss has settled
 * nothing.
 */
public final class Settled {

  /** So many words behind "agreed" stands what was agreed. */
  private static final int NEXT = 2;

  private Settled() {}

  /** {@link Force#WEIGHS}, {@link Force#SETTLES}, or {@link Force#NONE} if nothing tells it. */
  public static Force of(List<ComparedWord> words) {
    for (int i = 0; i < words.size(); i++) {
      Force force = words.get(i).force();
      if (force == Force.WEIGHS) {
        return force;
      }
      if (force == Force.SETTLES) {
        return weighs(words.subList(i + 1, Math.min(words.size(), i + 1 + NEXT)))
            ? Force.WEIGHS
            : force;
      }
    }
    return Force.NONE;
  }

  private static boolean weighs(List<ComparedWord> words) {
    return words.stream().anyMatch(word -> word.force() == Force.WEIGHS);
  }

  /** Whether the one tells as settled what the other tells as only talked of. */
  public static boolean differ(Force one, Force other) {
    return (one == Force.WEIGHS && other == Force.SETTLES)
        || (one == Force.SETTLES && other == Force.WEIGHS);
  }
}
