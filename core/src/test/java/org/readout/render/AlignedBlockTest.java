package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlignedBlockTest {

  private static Cell same(String words) {
    return new Cell(words, false, false);
  }

  private static Cell other(String words) {
    return new Cell(words, true, false);
  }

  private static Cell glued(String words) {
    return new Cell(words, false, true);
  }

  private static Reading reading(Cell... cells) {
    return new Reading(List.of(), "", List.of(cells), Set.of(), Set.of());
  }

  private static List<String> lines(int width, Reading... readings) {
    AlignedBlock block = new AlignedBlock(List.of(readings));
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to : block.blocks(width)) {
      for (int i = 0; i < readings.length; i++) {
        if (block.reaches(i, from, to)) {
          Line line = new Line(false);
          block.write(i, from, to, line);
          lines.add(line.toString());
        }
      }
      from = to;
    }
    return lines;
  }

  @Test
  void aGapInsideAReadingIsDotsAndOneAtItsEndsIsBlank() {
    assertThat(
            lines(
                40,
                reading(same("We"), same("all"), same("go"), same("now")),
                reading(same("We"), Cell.GAP, Cell.GAP, same("now")),
                reading(Cell.GAP, same("all"), Cell.GAP, Cell.GAP)))
        .containsExactly("We all go now", "We ······ now", "   all");
  }

  @Test
  void neighboursThatDifferStandBetweenOnePairOfMarks() {
    assertThat(
            lines(
                40,
                reading(same("on"), same("key"), same("issues”")),
                reading(same("on"), other("crucial"), other("subjects”"))))
        .containsExactly("on key      issues”", "on ‹crucial subjects›”");
  }

  @Test
  void wordsThatAreGluedInEveryReadingStayTogether() {
    assertThat(
            lines(
                40,
                reading(same("Finnish-"), glued("Chilean"), same("ties")),
                reading(same("Finnish-"), glued("Chilean"), other("bonds"))))
        .containsExactly("Finnish-Chilean ties", "Finnish-Chilean ‹bonds›");
  }

  @Test
  void muchBeforeTheBaseHasLinesOfItsOwn() {
    assertThat(
            lines(
                60,
                reading(Cell.GAP, Cell.GAP, same("Go")),
                reading(other("Twenty characters"), other("and more"), same("go"))))
        .containsExactly("‹Twenty characters and more›", "Go", "go");
  }

  @Test
  void columnsThatDoNotFitGoOnInTheNextBlock() {
    assertThat(
            lines(
                9,
                reading(same("one"), same("two"), same("three")),
                reading(same("one"), Cell.GAP, same("three"))))
        .containsExactly("one two", "one ···", "three", "three");
  }

  @Test
  void neighbouringPositionsThatAgreeAlikeAreOneSegment() {
    List<Segment> segments =
        Segment.of(
            List.of(
                reading(same("We"), same("will"), same("go"), same("soon")),
                reading(same("We"), other("may"), same("go"), same("soon"))));
    assertThat(segments)
        .extracting(segment -> segment.cells().getLast())
        .containsExactly(same("We"), other("may"), same("go soon"));
  }
}
