package org.readout.language.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The Brown cluster of a word: words used alike share a path in a binary tree (Brown et al. 1992).
 *
 * <p>Cut from the clusters that come with NLP4J. Words are kept by their hash alone.
 */
final class WordClusters {

  private final int[] hashes;
  private final short[] clusters;
  private final int mask;

  private WordClusters(ByteBuffer in) {
    in.position(in.getInt() * 5 + 4);
    int words = in.getInt();
    int size = Integer.highestOneBit(words * 2) << 1;
    mask = size - 1;
    hashes = new int[size];
    clusters = new short[size];
    int ids = in.position() + 4 * words;
    for (int i = 0; i < words; i++) {
      int hash = in.getInt();
      int slot = slotOf(hash);
      hashes[slot] = hash;
      clusters[slot] = (short) (in.getShort(ids + 2 * i) + 1);
    }
  }

  /** The clusters that come with the program. */
  static WordClusters standard() {
    try (InputStream in = WordClusters.class.getResourceAsStream("clusters.bin")) {
      if (in == null) {
        throw new IllegalStateException("clusters.bin is missing from the program");
      }
      return new WordClusters(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The cluster of a word, 0 if it is in none.
   *
   * @param hash of the word, {@link WordTraits#simplified simplified}
   */
  int of(int hash) {
    return clusters[slotOf(hash)];
  }

  private int slotOf(int hash) {
    int slot = ((hash * 0x9E3779B9) >>> 7) & mask;
    while (clusters[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
