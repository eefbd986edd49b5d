package org.readout.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Grown;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Toll.Sex;
import org.readout.annotation.Toll.Share;
import org.readout.annotation.Toll.Somebody;
import org.readout.annotation.Word;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

class TollsTest {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

  /** A report whose sentences are a letter and a full stop each, with tolls at the letters. */
  private static TolledReport report(String id, int day, Line... lines) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    List<Toll> tolls = new ArrayList<>();
    for (Line line : lines) {
      int start = text.length();
      text.append("x".repeat(line.tolls.size())).append(".\n");
      List<Word> words = new ArrayList<>();
      for (int i = 0; i <= line.tolls.size(); i++) {
        Span span = new Span(start + i, start + i + 1);
        words.add(new Word(span, i < line.tolls.size() ? "x" : ".", "NN", "x", i - 1, "dep"));
        if (i < line.tolls.size()) {
          tolls.add(line.tolls.get(i).at(span));
        }
      }
      Span whole = new Span(start, start + line.tolls.size() + 1);
      paragraphs.add(whole);
      sentences.add(new Sentence(whole, paragraphs.size(), words));
    }
    return new TolledReport(
        new AnnotatedReport(
            report(id, day, text.toString(), paragraphs),
            sentences,
            List.of(),
            List.of(),
            List.of()),
        tolls);
  }

  private static Report report(String id, int day, String text, List<Span> paragraphs) {
    return Report.of(new ReportId(id), "en", text, paragraphs)
        .withPublished(Report.Publication.of(DAY.plusDays(day), Report.Publication.From.METADATA));
  }

  private record Line(List<Told> tolls) {}

  private record Told(
      Kind kind, int number, Share share, Optional<Somebody> somebody, boolean own, boolean dealt) {

    Toll at(Span span) {
      return new Toll(
          span,
          false,
          kind,
          Optional.empty(),
          number,
          number,
          share,
          List.of(),
          somebody,
          own,
          own,
          dealt,
          false);
    }

    Told byAnother() {
      return new Told(kind, number, share, somebody, own, true);
    }
  }

  private static Line line(Told... tolls) {
    return new Line(List.of(tolls));
  }

  private static Told told(Kind kind, int number, Share share) {
    return new Told(kind, number, share, Optional.empty(), false, false);
  }

  private static Told killed(int number) {
    return told(Kind.KILLED, number, Share.GROUP);
  }

  private static Told injured(int number) {
    return told(Kind.INJURED, number, Share.GROUP);
  }

  private static Told one(Kind kind, Share share, int years) {
    Somebody somebody = new Somebody(Sex.FEMALE, OptionalInt.of(years), Grown.UNKNOWN);
    return new Told(kind, 1, share, Optional.of(somebody), false, false);
  }

  private static Told himself() {
    Somebody man = new Somebody(Sex.MALE, OptionalInt.empty(), Grown.ADULT);
    return new Told(Kind.KILLED, 1, Share.KNOWN, Optional.of(man), true, false);
  }

  @Test
  void aTotalIsTheCount() {
    assertThat(Tolls.count(List.of(report("a", 0, line(killed(2), injured(5))))))
        .isEqualTo(new Casualties(2, 5));
  }

  @Test
  void othersAreAdded() {
    TolledReport report = report("a", 0, line(killed(1), told(Kind.KILLED, 2, Share.OTHERS)));
    assertThat(Tolls.count(List.of(report))).isEqualTo(new Casualties(3, 0));
  }

  @Test
  void whoWasShotAndIsNotDeadIsInjured() {
    TolledReport report = report("a", 0, line(told(Kind.STRUCK, 4, Share.GROUP)), line(killed(1)));
    assertThat(Tolls.count(List.of(report))).isEqualTo(new Casualties(1, 3));
  }

  @Test
  void whoKillsThemselvesIsCountedWithTheOthers() {
    TolledReport report = report("a", 0, line(killed(3).byAnother(), himself()));
    assertThat(Tolls.count(List.of(report))).isEqualTo(new Casualties(4, 0));
  }

  @Test
  void whoDiesLaterIsNoLongerInjured() {
    TolledReport early = report("a", 0, line(one(Kind.INJURED, Share.GROUP, 7)));
    TolledReport late = report("b", 2, line(one(Kind.KILLED, Share.GROUP, 7)));
    assertThat(Tolls.count(List.of(early, late))).isEqualTo(new Casualties(1, 0));
  }

  @Test
  void thereHasToBeAReport() {
    assertThatThrownBy(() -> Tolls.count(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
