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
public final class WordClusters {

  private final int[] hashes;

  /** The path to each cluster, a bit a step after a leading 1; none to cluster 0. */
  private final int[] paths;

  private final short[] clusters;
  private final int mask;

  private WordClusters(ByteBuffer in) {
    paths = new int[in.getInt() + 1];
    for (int i = 1; i < paths.length; i++) {
      int length = in.get();
      paths[i] = 1 << length | in.getInt();
    }
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
  public static WordClusters standard() {
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

  /**
   * The path to a cluster in the tree: a bit a step after a leading 1; 0 if there is none.
   *
   * @param cluster as {@link #of} says
   */
  int path(int cluster) {
    return paths[cluster];
  }

  /** The path to the cluster of a word, a bit a step after a leading 1; 0 if it is in none. */
  public int pathOf(String word) {
    return paths[of(WordTraits.simplified(word).hashCode())];
  }

  private int slotOf(int hash) {
    int slot = ((hash * 0x9E3779B9) >>> 7) & mask;
    while (clusters[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
