package org.readout.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.readout.text.Span;
import org.readout.words.ComparedWord;

/**
 * The words of an utterance's witnesses in rows: the base's words first, then witness by witness
 * aligned to the rows there are (progressive alignment). Every word of a witness stands in one row,
 * in the order of its text; words that another witness has elsewhere get rows of their own.
 */
final class AlignmentTable {

  private final List<List<ComparedWord>> rows = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final int[][] numbersOfWords;
  private final List<Witness> witnesses;
  private final WordAligner aligner;
  private int nextNumber;

  /**
   * The table of some witnesses.
   *
   * @param order the numbers of the witnesses in the order in which they are aligned
   */
  AlignmentTable(List<Witness> witnesses, List<Integer> order, WordAligner aligner) {
    this.witnesses = witnesses;
    this.aligner = aligner;
    numbersOfWords = new int[witnesses.size()][];
    for (int w : order) {
      numbersOfWords[w] = add(witnesses.get(w).words());
    }
  }

  /** The rows in order, a cell a witness. */
  List<List<Optional<Span>>> cells() {
    List<List<Optional<Span>>> cells = new ArrayList<>(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      cells.add(new ArrayList<>(Collections.nCopies(witnesses.size(), Optional.empty())));
    }
    for (int w = 0; w < witnesses.size(); w++) {
      int[] rowOf = rowsOf(w);
      for (int i = 0; i < rowOf.length; i++) {
        cells.get(rowOf[i]).set(w, Optional.of(witnesses.get(w).words().get(i).span()));
      }
    }
    return cells;
  }

  /** The row of every word of a witness, in the order of its words. */
  int[] rowsOf(int witness) {
    int[] places = places();
    return Arrays.stream(numbersOfWords[witness]).map(n -> places[n]).toArray();
  }

  private int[] places() {
    int[] places = new int[nextNumber];
    for (int row = 0; row < numbers.size(); row++) {
      places[numbers.get(row)] = row;
    }
    return places;
  }

  /** Puts words into the table; gives the numbers of their rows, which stay when rows move. */
  private int[] add(List<ComparedWord> words) {
    int[] rowOf = aligner.align(rows, words);
    int[] numberOf = new int[words.size()];
    List<List<ComparedWord>> grown = new ArrayList<>(rows.size() + words.size());
    List<Integer> grownNumbers = new ArrayList<>(rows.size() + words.size());
    int row = 0;
    for (int i = 0; i < words.size(); i++) {
      if (rowOf[i] < 0) {
        grown.add(List.of(words.get(i)));
        grownNumbers.add(nextNumber++);
      } else {
        while (row < rowOf[i]) {
          grown.add(rows.get(row));
          grownNumbers.add(numbers.get(row++));
        }
        grown.add(with(rows.get(row), words.get(i)));
        grownNumbers.add(numbers.get(row++));
      }
      numberOf[i] = grownNumbers.getLast();
    }
    while (row < rows.size()) {
      grown.add(rows.get(row));
      grownNumbers.add(numbers.get(row++));
    }
    rows.clear();
    rows.addAll(grown);
    numbers.clear();
    numbers.addAll(grownNumbers);
    return numberOf;
  }

  /** A row keeps each form once, so that comparing with it stays cheap. */
  private static List<ComparedWord> with(List<ComparedWord> row, ComparedWord word) {
    for (ComparedWord present : row) {
      if (present.stem().equals(word.stem())) {
        return row;
      }
    }
    List<ComparedWord> grown = new ArrayList<>(row);
    grown.add(word);
    return grown;
  }
}
