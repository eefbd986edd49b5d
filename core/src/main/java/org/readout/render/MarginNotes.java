package org.readout.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in the margin of a report's paragraphs: who else has its facts, who has not. */
final class MarginNotes {

  /**
   * A note.
   *
   * @param words "B and C too"
   * @param facts the numbers of the facts that it is about; of a difference the one it is about
   * @param difference its number; 0 if the note is of no difference
   */
  record Note(String words, List<Integer> facts, int difference) {}

  private final Map<String, List<Note>> notes = new HashMap<>();

  private MarginNotes() {}

  static MarginNotes of(FactGrid grid, List<Difference> differences) {
    MarginNotes margin = new MarginNotes();
    Map<String, Map<String, Set<Integer>>> facts = new HashMap<>();
    for (FactRow row : grid.rows()) {
      for (FactCell cell : row.cells()) {
        if (cell.isTold()) {
          String words = words(row, cell.letter());
          cell.cites().stream()
              .map(cite -> facts.computeIfAbsent(cite.label(), l -> new LinkedHashMap<>()))
              .forEach(
                  here ->
                      here.computeIfAbsent(words, w -> new LinkedHashSet<>()).add(row.number()));
        }
      }
    }
    differences.forEach(margin::add);
    facts.forEach(
        (label, here) ->
            here.forEach(
                (words, numbers) ->
                    margin.at(label).add(new Note(words, List.copyOf(numbers), 0))));
    return margin;
  }

  /** Those of a paragraph, by "A1"; differences first. */
  List<Note> of(String label) {
    return notes.getOrDefault(label, List.of());
  }

  private List<Note> at(String label) {
    return notes.computeIfAbsent(label, l -> new ArrayList<>());
  }

  private void add(Difference difference) {
    for (int i = 0; i < difference.positions().size(); i++) {
      Difference.Position position = difference.positions().get(i);
      Set<String> others = new LinkedHashSet<>();
      for (int j = 0; j < difference.positions().size(); j++) {
        Difference.Position other = difference.positions().get(j);
        if (j != i) {
          others.add(Findings.and(letters(other)) + ": " + other.value());
        }
      }
      Note note = new Note(String.join("; ", others), List.of(), difference.number());
      position.cites().stream().map(Cite::label).distinct().forEach(label -> at(label).add(note));
    }
  }

  private static List<String> letters(Difference.Position position) {
    return position.cites().stream().map(Cite::letter).distinct().toList();
  }

  /** Who else has a fact, or who has not, whichever is shorter to say. */
  private static String words(FactRow row, String letter) {
    List<String> others = row.letters().stream().filter(other -> !other.equals(letter)).toList();
    List<String> absent =
        row.cells().stream().filter(FactCell::isAbsent).map(FactCell::letter).toList();
    if (others.isEmpty()) {
      return row.alone() ? "only here" : "perhaps only here";
    }
    if (row.cells().size() == others.size() + 1) {
      return others.size() == 1 ? others.getFirst() + " too" : "in all";
    }
    boolean allJudged = row.cells().size() == others.size() + 1 + absent.size();
    return allJudged && absent.size() < others.size()
        ? "not in " + Findings.and(absent)
        : Findings.and(others) + " too";
  }
}
