package org.readout.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.annotation.Attribution;
import org.readout.text.Span;

/**
 * A report's text cut at every border of a span of an attribution, by one sweep from left to right.
 */
final class Stretches {

  private enum Part {
    CONTENT,
    CUE,
    SOURCE
  }

  /** A span of the attribution at a position; {@code opens} and {@code closes} its content. */
  private record Piece(Span span, Part part, int position, boolean opens, boolean closes) {}

  private static final Comparator<Piece> INNERMOST =
      Comparator.<Piece>comparingInt(piece -> -piece.span().start())
          .thenComparingInt(piece -> piece.span().end())
          .thenComparingInt(Piece::position);

  private final TreeMap<Integer, List<Piece>> starts = new TreeMap<>();
  private final TreeMap<Integer, List<Piece>> ends = new TreeMap<>();
  private final TreeSet<Piece> contents = new TreeSet<>(INNERMOST);
  private int cues;
  private int sources;

  private Stretches(List<Attribution> attributions) {
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      put(attribution.content(), Part.CONTENT, i);
      put(attribution.cue(), Part.CUE, i);
      put(attribution.source(), Part.SOURCE, i);
    }
  }

  private void put(List<Span> spans, Part part, int position) {
    for (int i = 0; i < spans.size(); i++) {
      Piece piece = new Piece(spans.get(i), part, position, i == 0, i == spans.size() - 1);
      starts.computeIfAbsent(piece.span().start(), at -> new ArrayList<>()).add(piece);
      ends.computeIfAbsent(piece.span().end(), at -> new ArrayList<>()).add(piece);
    }
  }

  /**
   * All of a text from 0 to a length, cut also at given places.
   *
   * @param cuts offsets in the text
   */
  static List<Stretch> of(List<Attribution> attributions, int length, List<Integer> cuts) {
    Stretches sweep = new Stretches(attributions);
    TreeSet<Integer> borders = new TreeSet<>(cuts);
    borders.addAll(sweep.starts.keySet());
    borders.addAll(sweep.ends.keySet());
    borders.add(0);
    borders.add(length);
    List<Stretch> stretches = new ArrayList<>();
    Integer from = borders.first();
    for (Integer to = borders.higher(from); to != null; to = borders.higher(from)) {
      stretches.add(sweep.next(from, to));
      from = to;
    }
    return stretches;
  }

  private Stretch next(int from, int to) {
    List<Integer> begin = new ArrayList<>();
    for (Piece piece : starts.getOrDefault(from, List.of())) {
      enter(piece);
      if (piece.part() == Part.CONTENT && piece.opens()) {
        begin.add(piece.position());
      }
    }
    int content = contents.isEmpty() ? -1 : contents.first().position();
    boolean cue = cues > 0;
    boolean source = sources > 0;
    return new Stretch(from, to, content, cue, source, begin, leave(to));
  }

  private void enter(Piece piece) {
    switch (piece.part()) {
      case CONTENT -> contents.add(piece);
      case CUE -> cues++;
      case SOURCE -> sources++;
    }
  }

  private List<Integer> leave(int at) {
    List<Piece> left = new ArrayList<>(ends.getOrDefault(at, List.of()));
    left.sort(INNERMOST);
    List<Integer> closed = new ArrayList<>();
    for (Piece piece : left) {
      switch (piece.part()) {
        case CONTENT -> contents.remove(piece);
        case CUE -> cues--;
        case SOURCE -> sources--;
      }
      if (piece.part() == Part.CONTENT && piece.closes()) {
        closed.add(piece.position());
      }
    }
    return closed;
  }
}
