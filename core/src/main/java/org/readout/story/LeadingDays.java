package org.readout.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;
import org.readout.report.Report;
import org.readout.text.Span;

/**
 * The day of a story: one on which what is told has happened, so none after the report that tells
 * it. Only where no report names one, it is a day to come, if that is told outright; a day of which
 * somebody only demands that something be done by then is none.
 */
final class LeadingDays {

  private static final int LEAD_PARAGRAPHS = 3;

  private LeadingDays() {}

  /** The day that most leads name first; of several the earliest. */
  static Optional<LocalDate> of(List<AnnotatedReport> reports) {
    return most(reports, LeadingDays::happened).or(() -> most(reports, LeadingDays::planned));
  }

  private static Optional<LocalDate> most(
      List<AnnotatedReport> reports, Function<AnnotatedReport, Optional<LocalDate>> leading) {
    Map<LocalDate, Integer> votes = new TreeMap<>();
    for (AnnotatedReport report : reports) {
      leading.apply(report).ifPresent(day -> votes.merge(day, 1, Integer::sum));
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<LocalDate, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private static Optional<LocalDate> happened(AnnotatedReport annotated) {
    return leading(annotated)
        .flatMap(time -> time.days().earliest().stream())
        .filter(day -> !isToCome(day, annotated.report()))
        .findFirst();
  }

  private static Optional<LocalDate> planned(AnnotatedReport annotated) {
    return leading(annotated)
        .filter(time -> isToldOutright(time.span(), annotated.sentences()))
        .flatMap(time -> time.days().earliest().stream())
        .findFirst();
  }

  private static boolean isToCome(LocalDate day, Report report) {
    return report.published().day().filter(day::isAfter).isPresent();
  }

  /** What tells a single day in the first paragraphs, in order. */
  private static Stream<TimeExpression> leading(AnnotatedReport annotated) {
    return annotated.times().stream()
        .filter(time -> time.days().isOneDay() && isLead(annotated.report(), time.span()));
  }

  private static boolean isLead(Report report, Span span) {
    int paragraph = report.paragraphAt(span.start());
    return paragraph > 0 && paragraph <= LEAD_PARAGRAPHS;
  }

  private static boolean isToldOutright(Span time, List<Sentence> sentences) {
    return sentences.stream()
        .filter(sentence -> sentence.span().contains(time.start()))
        .findFirst()
        .map(sentence -> isToldOutright(time, new Tree(sentence)))
        .orElse(true);
  }

  private static boolean isToldOutright(Span time, Tree tree) {
    List<Word> words = tree.sentence().words();
    int word = 0;
    while (word < words.size() && words.get(word).span().end() <= time.start()) {
      word++;
    }
    for (int i = word; i >= 0 && i < words.size(); i = words.get(i).head()) {
      if (isDemanded(tree, i)) {
        return false;
      }
    }
    return true;
  }

  /** "That the ships be freed": a bare "be", without "will", "would" or "to". */
  private static boolean isDemanded(Tree tree, int verb) {
    boolean be = false;
    boolean led = false;
    for (int child : tree.children(verb)) {
      String tag = tree.word(child).tag();
      be |= tag.equals("VB") && tree.word(child).lemma().equals("be");
      led |= tag.equals("MD") || tag.equals("TO");
    }
    return be && !led;
  }
}
