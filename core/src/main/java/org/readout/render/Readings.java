package org.readout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;

/** The readings of one utterance: variants of the same words are one reading. */
final class Readings {

  /** Share of a variant's words that stand in the base too, below which a table says nothing. */
  private static final double WORTH_ALIGNING = 0.34;

  private final Sigla sigla;
  private final Utterance utterance;
  private final List<Reading> readings = new ArrayList<>();

  private Readings(Sigla sigla, Utterance utterance) {
    this.sigla = sigla;
    this.utterance = utterance;
  }

  static List<Reading> of(Sigla sigla, Utterance utterance) {
    Readings readings = new Readings(sigla, utterance);
    for (int i = 0; i < utterance.variants().size(); i++) {
      readings.add(i);
    }
    return withoutEmptyPositions(readings.readings);
  }

  private void add(int index) {
    Variant variant = utterance.variants().get(index);
    Place place = Place.of(sigla, variant.report(), variant.attribution(), utterance.speaker());
    String text = sigla.report(variant.report()).report().text();
    List<Cell> cells = isWorthAligning(index) ? cells(index, text) : List.of();
    String phrase = Phrase.ofSpeaker(text, variant.attribution());
    for (int i = 0; i < readings.size(); i++) {
      boolean decided = readings.get(i).place().decided().equals(place.decided());
      if (decided && sameWords(readings.get(i), cells, phrase)) {
        readings.set(i, withPlace(readings.get(i), place));
        return;
      }
    }
    readings.add(new Reading(List.of(place), phrase, cells, variant.changes(), variant.meaning()));
  }

  private static boolean sameWords(Reading reading, List<Cell> cells, String phrase) {
    if (cells.isEmpty() || reading.cells().isEmpty()) {
      return cells.isEmpty() && reading.cells().isEmpty() && reading.phrase().equals(phrase);
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).sameWords(reading.cells().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Reading withPlace(Reading reading, Place place) {
    List<Place> places = new ArrayList<>(reading.places());
    places.add(place);
    return new Reading(
        places, reading.phrase(), reading.cells(), reading.changes(), reading.meaning());
  }

  private List<Cell> cells(int index, String text) {
    Variant variant = utterance.variants().get(index);
    List<Cell> cells = new ArrayList<>();
    QuotedWords marks = QuotedWords.of(variant, utterance.alignment(), index);
    int end = -1;
    for (int row = 0; row < utterance.alignment().size(); row++) {
      Optional<Span> span = utterance.alignment().get(row).get(index);
      String words = span.map(s -> Legible.line(s.in(text))).orElse("");
      if (words.isEmpty()) {
        cells.add(Cell.GAP);
      } else {
        boolean glued = span.get().start() == end;
        cells.add(new Cell(marks.around(row, words), differs(row, index), glued));
        end = span.get().end();
      }
    }
    return cells;
  }

  private boolean differs(int row, int index) {
    return index > 0 && !key(row, index).equals(key(row, 0));
  }

  private boolean isWorthAligning(int index) {
    int words = 0;
    int shared = 0;
    for (int row = 0; row < utterance.alignment().size(); row++) {
      if (utterance.alignment().get(row).get(index).isPresent()) {
        words++;
        shared += differs(row, index) ? 0 : 1;
      }
    }
    return words > 0 && shared >= words * WORTH_ALIGNING && isTelling();
  }

  /** Whether some variant has more than a word or two, which tell nothing in a table. */
  private boolean isTelling() {
    for (int i = 0; i < utterance.variants().size(); i++) {
      int variant = i;
      long words =
          utterance.alignment().stream().filter(row -> row.get(variant).isPresent()).count();
      if (words >= Phrase.TELLING) {
        return true;
      }
    }
    return false;
  }

  /** The words of a cell without case and marks; empty for a gap. */
  private String key(int row, int index) {
    Optional<Span> span = utterance.alignment().get(row).get(index);
    return span.map(s -> Cell.key(sigla.words(utterance.variants().get(index).report(), s)))
        .orElse("");
  }

  /** Drops the positions that no aligned reading has words at. */
  private static List<Reading> withoutEmptyPositions(List<Reading> readings) {
    List<List<Cell>> aligned =
        readings.stream().filter(Reading::isAligned).map(Reading::cells).toList();
    if (aligned.isEmpty()) {
      return readings;
    }
    List<Integer> kept = new ArrayList<>();
    for (int row = 0; row < aligned.getFirst().size(); row++) {
      int at = row;
      if (aligned.stream().anyMatch(cells -> !cells.get(at).isGap())) {
        kept.add(row);
      }
    }
    return readings.stream().map(reading -> withPositions(reading, kept)).toList();
  }

  private static Reading withPositions(Reading reading, List<Integer> kept) {
    List<Cell> cells =
        reading.isAligned() ? kept.stream().map(reading.cells()::get).toList() : List.of();
    return new Reading(
        reading.places(), reading.phrase(), cells, reading.changes(), reading.meaning());
  }
}
