package org.readout.independence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.report.Report;
import org.readout.text.Span;

/**
 * The words of a report that may prove copying, in order. Two words are the same where their keys
 * are: 64-bit hashes, so that two words fall together about never.
 */
final class Prose {

  /** What a word can prove. */
  enum Sort {
    /** Stands for a sentence that is left out: nothing runs across it. */
    BREAK,
    /** Somebody else's: inside quotation marks. */
    QUOTED,
    /** Its own, but any writer would have it. */
    PLAIN,
    /** Its own, and chosen. */
    TELLING
  }

  /** Words in a row that two writers do not choose alike by chance, if they are not all stock. */
  static final int GRAM = 6;

  /** So many places of one gram are kept. */
  private static final int MOST_PLACES = 8;

  private static final int[] NOWHERE = {};

  private final Report report;
  private final Map<Long, int[]> places = new HashMap<>();
  private long[] grams = {};
  private long[] keys = new long[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private @Nullable Sort[] sorts = new Sort[256];
  private int size;
  private int own;

  Prose(Report report) {
    this.report = report;
  }

  void add(long key, int start, int end, Sort sort) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      sorts = Arrays.copyOf(sorts, 2 * size);
    }
    keys[size] = key;
    starts[size] = start;
    ends[size] = end;
    sorts[size] = sort;
    own += sort == Sort.PLAIN || sort == Sort.TELLING ? 1 : 0;
    size++;
  }

  Report report() {
    return report;
  }

  int size() {
    return size;
  }

  /** The number of words in its own voice. */
  int own() {
    return own;
  }

  long key(int at) {
    return keys[at];
  }

  Sort sort(int at) {
    Sort sort = sorts[at];
    return sort == null ? Sort.BREAK : sort;
  }

  boolean isOwn(int at) {
    return sorts[at] == Sort.PLAIN || sorts[at] == Sort.TELLING;
  }

  boolean isBreak(int at) {
    return sorts[at] == Sort.BREAK;
  }

  /** The stretch of the text from a word to another. */
  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** A hash of the words of a gram from a place on; 0 where so many do not stand in a row. */
  long gram(int at) {
    return at + GRAM > size ? 0 : grams()[at];
  }

  private long[] grams() {
    if (grams.length == 0 && size >= GRAM) {
      grams = new long[size - GRAM + 1];
      for (int i = 0; i < grams.length; i++) {
        grams[i] = hash(i);
      }
    }
    return grams;
  }

  private long hash(int at) {
    long hash = GRAM;
    for (int i = at; i < at + GRAM; i++) {
      if (isBreak(i)) {
        return 0;
      }
      hash = mixed(hash * 31 + keys[i]);
    }
    return hash;
  }

  /** Spreads the bits (the finalizer of SplitMix64, Steele and others 2014). */
  static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** Where a gram stands, the first few places only. */
  int[] places(long gram) {
    if (places.isEmpty()) {
      for (int i = 0; i + GRAM <= size; i++) {
        if (gram(i) != 0) {
          int place = i;
          places.merge(gram(i), new int[] {i}, (old, one) -> appended(old, place));
        }
      }
    }
    return places.getOrDefault(gram, NOWHERE);
  }

  private static int[] appended(int[] places, int place) {
    if (places.length == MOST_PLACES) {
      return places;
    }
    int[] more = Arrays.copyOf(places, places.length + 1);
    more[places.length] = place;
    return more;
  }
}
