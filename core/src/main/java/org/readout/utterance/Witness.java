package org.readout.utterance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.Attribution;
import org.readout.annotation.Attribution.Kind;
import org.readout.annotation.Entity;
import org.readout.annotation.TimeExpression;
import org.readout.report.Report;
import org.readout.text.Span;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Force;
import org.readout.words.Lexicon;

/** An attribution as a witness of what was said: the words it is compared by. */
final class Witness {

  /** In the order of the story: by report, then by place in it; never equal for two witnesses. */
  static final Comparator<Witness> IN_ORDER =
      Comparator.comparingInt(Witness::place)
          .thenComparing(w -> w.stretches().getFirst())
          .thenComparing(w -> w.stretches().getLast())
          .thenComparing(w -> w.attribution().id());

  private final int place;
  private final Report report;
  private final Attribution attribution;
  private final Optional<Entity> voice;
  private final List<Span> stretches;
  private final List<ComparedWord> words;
  private final List<TimeExpression> times;
  private final Force settled;

  /** What the words before each tell, then what all tell. */
  private final double[] weightBefore;

  /**
   * A witness.
   *
   * @param place the number of its report in the order of the story
   * @param voice the entity that speaks, if one is known
   * @param stretches what is compared: what is quoted, else the content without complementizer and
   *     marks
   * @param words of all stretches, in order
   * @param times the time expressions that stand between the first and the last of them
   * @param settled how far it is settled by its words and, where they are not quoted, by those that
   *     report them
   * @param lexicon tells what the words tell
   */
  Witness(
      int place,
      Report report,
      Attribution attribution,
      Optional<Entity> voice,
      List<Span> stretches,
      List<ComparedWord> words,
      List<TimeExpression> times,
      Force settled,
      Lexicon lexicon) {
    this.place = place;
    this.report = report;
    this.attribution = attribution;
    this.voice = voice;
    this.stretches = List.copyOf(stretches);
    this.words = List.copyOf(words);
    this.times = List.copyOf(times);
    this.settled = settled;
    weightBefore = new double[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      weightBefore[i + 1] = weightBefore[i] + lexicon.weight(words.get(i));
    }
  }

  int place() {
    return place;
  }

  Report report() {
    return report;
  }

  Attribution attribution() {
    return attribution;
  }

  Optional<Entity> voice() {
    return voice;
  }

  List<Span> stretches() {
    return stretches;
  }

  List<ComparedWord> words() {
    return words;
  }

  List<TimeExpression> times() {
    return times;
  }

  /** Whether it is told as settled or as only talked of. */
  Force settled() {
    return settled;
  }

  boolean isIndirect() {
    return attribution.kind() == Kind.INDIRECT;
  }

  /**
   * It tells in other words who or what was spoken of, and nothing more: "lashed out at Keller".
   */
  boolean onlyNames() {
    return isIndirect() && words.stream().allMatch(w -> w.capital() || !w.sort().isContent());
  }

  /** What a word tells, in (0, 1]. */
  double weight(int word) {
    return weight(word, word + 1);
  }

  /** What the words from one to another, exclusive, tell. */
  double weight(int from, int to) {
    return weightBefore[to] - weightBefore[from];
  }

  /** What all its words tell. */
  double weight() {
    return weightBefore[words.size()];
  }

  /** The number of characters that are compared. */
  int length() {
    return stretches.stream().mapToInt(Span::length).sum();
  }

  /** They stand in one report and share characters: one attribution inside another. */
  boolean overlaps(Witness other) {
    return place == other.place
        && stretches.stream().anyMatch(s -> other.stretches.stream().anyMatch(s::overlaps));
  }

  /**
   * They stand in one official statement, neither in one paragraph nor in neighbouring ones: two
   * statements, even if a report joins them in one quotation.
   */
  boolean isApartFrom(Witness other) {
    return place == other.place
        && report.kind() == Report.Kind.STATEMENT
        && Math.abs(paragraph() - other.paragraph()) > 1;
  }

  private int paragraph() {
    return report.paragraphAt(stretches.getFirst().start());
  }
}
