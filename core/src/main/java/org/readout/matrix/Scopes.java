package org.readout.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Word;
import org.readout.text.Span;

/**
 * Of how much of a thing the sides tell: of all, of some, or without a word about it. What is the
 * same noun in two accounts is looked at with the words before it that say how many; two numbers
 * are for the ledger of differences.
 */
final class Scopes implements DivergenceFinder {

  /** So many words before a noun may belong to it. */
  private static final int BEFORE = 6;

  private static final double SURE = 0.8;
  private static final double PLAIN = 0.65;

  private static final Set<String> ALL =
      Set.of("all", "every", "each", "whole", "entire", "full", "unrestricted", "any");

  private static final Set<String> SOME =
      Set.of(
          "some",
          "most",
          "several",
          "part",
          "partly",
          "only",
          "many",
          "half",
          "certain",
          "few",
          "majority",
          "limited");

  /** How much of a thing, by the words before it. */
  private enum Extent {
    ALL,
    SOME,
    NUMBER,
    PLAIN,
    /** "The silos" are all of them, or those that were spoken of. */
    DEFINITE
  }

  private record Told(Point point, Extent extent, Span words) {}

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    Map<String, List<Told>> nouns = new HashMap<>();
    for (Point point : row.points()) {
      nouns(point)
          .forEach((noun, told) -> nouns.computeIfAbsent(noun, n -> new ArrayList<>()).add(told));
    }
    return nouns.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(noun -> divergence(noun.getValue(), names).stream())
        .max(Comparator.comparingDouble(Divergence::certainty));
  }

  private static Optional<Divergence> divergence(List<Told> told, Names names) {
    for (Told one : told) {
      for (Told other : told) {
        if (one.point.side() < other.point.side() && differ(one.extent, other.extent)) {
          boolean plain = one.extent == Extent.PLAIN || other.extent == Extent.PLAIN;
          return Optional.of(
              new Divergence(
                  Divergence.Kind.SCOPE,
                  names.quoting(one.point, one.words)
                      + "; "
                      + names.quoting(other.point, other.words),
                  List.of(one.point.passage(one.words), other.point.passage(other.words)),
                  plain ? PLAIN : SURE));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean differ(Extent one, Extent other) {
    boolean all = one == Extent.ALL || other == Extent.ALL;
    boolean some = one == Extent.SOME || other == Extent.SOME;
    boolean definite = one == Extent.DEFINITE || other == Extent.DEFINITE;
    return one != other && (some || (all && !definite));
  }

  private static Map<String, Told> nouns(Point point) {
    Map<String, Told> nouns = new HashMap<>();
    List<Word> words = point.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean noun = word.tag().equals("NNS") || word.tag().equals("NN");
      boolean part = i + 1 < words.size() && words.get(i + 1).tag().startsWith("NN");
      if (noun && !part) {
        nouns.putIfAbsent(word.lemma().toLowerCase(Locale.ROOT), told(point, words, i));
      }
    }
    return nouns;
  }

  private static Told told(Point point, List<Word> words, int noun) {
    int first = noun;
    Extent extent = Extent.PLAIN;
    for (int i = noun - 1; i >= Math.max(0, noun - BEFORE) && isBefore(words.get(i)); i--) {
      Extent own = extent(words.get(i));
      if (own != Extent.PLAIN) {
        extent = outer(own, extent);
      }
      first = own != Extent.PLAIN || narrows(words.get(i)) ? i : first;
    }
    return new Told(point, extent, words.get(first).span().cover(words.get(noun).span()));
  }

  /** By two words before one noun: the one farther off, unless it tells less. */
  private static Extent outer(Extent own, Extent inner) {
    boolean known = inner != Extent.PLAIN && inner != Extent.DEFINITE;
    return known && (own == Extent.NUMBER || own == Extent.DEFINITE) ? inner : own;
  }

  private static boolean isBefore(Word word) {
    String tag = word.tag();
    return tag.startsWith("JJ")
        || tag.startsWith("NN")
        || tag.equals("CD")
        || tag.endsWith("DT")
        || tag.startsWith("RB")
        || tag.startsWith("VBN")
        || word.lemma().equals("of");
  }

  /** "Seriously wounded" of the prisoners. */
  private static boolean narrows(Word word) {
    String tag = word.tag();
    return tag.startsWith("JJ")
        || tag.startsWith("NN")
        || tag.startsWith("VBN")
        || tag.equals("RB");
  }

  private static Extent extent(Word word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    if (ALL.contains(lemma)) {
      return Extent.ALL;
    }
    if (SOME.contains(lemma)) {
      return Extent.SOME;
    }
    if (lemma.equals("the")) {
      return Extent.DEFINITE;
    }
    return word.tag().equals("CD") ? Extent.NUMBER : Extent.PLAIN;
  }
}
