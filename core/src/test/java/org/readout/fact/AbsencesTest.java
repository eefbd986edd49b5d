package org.readout.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.words.Languages;

class AbsencesTest {

  @Test
  void aWholeReportLacksWhatAnotherHas() {
    assertThat(absences(report("long", 60), report("brief", 20))).isEqualTo(80);
  }

  @Test
  void ofAReportThatMayBeAnOpeningAloneNothingIsSaid() {
    assertThat(absences(report("long", 60), report("opening", 5))).isEqualTo(5);
  }

  @Test
  void shortReportsAmongShortOnesAreWhole() {
    assertThat(absences(report("one", 5), report("other", 6))).isEqualTo(11);
  }

  private static int absences(AnnotatedReport... reports) {
    Facts facts = new Facts(AbsencesTest::claims, AbsencesTest::unlike, new Languages(Map.of()));
    return facts.of(List.of(reports), () -> List.of()).facts().stream()
        .mapToInt(fact -> fact.absent().size())
        .sum();
  }

  /** A clause a line. */
  private static List<Claim> claims(AnnotatedReport report) {
    List<Claim> claims = new ArrayList<>();
    for (Span line : report.report().paragraphs()) {
      claims.add(
          new Claim(
              0,
              line,
              new Span(line.start(), line.start() + 4),
              line.in(report.report().text()),
              Optional.empty(),
              Claim.Stance.ASSERTED,
              false,
              "sail",
              List.of(),
              List.of(),
              List.of(),
              List.of(line)));
    }
    return claims;
  }

  /** No two texts mean anything alike. */
  private static List<Sense> unlike(List<String> texts) {
    List<Sense> senses = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      float[] own = new float[texts.size()];
      own[i] = 1;
      senses.add(new Sense(own, List.of(texts.get(i)), new float[][] {own}));
    }
    return senses;
  }

  private static AnnotatedReport report(String name, int clauses) {
    StringBuilder text = new StringBuilder();
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < clauses; i++) {
      int start = text.length();
      text.append("sail").append(name).append(i).append(" mast").append(name).append(i);
      text.append(" hull").append(name).append(i).append('\n');
      paragraphs.add(new Span(start, text.length() - 1));
    }
    Report report =
        Report.of(ReportId.of(name, "", text.toString()), "en", text.toString(), paragraphs);
    Word word = new Word(new Span(0, 4), "sail", "VB", "sail", -1, "root");
    Sentence sentence = new Sentence(new Span(0, 4), 1, List.of(word));
    return new AnnotatedReport(report, List.of(sentence), List.of(), List.of(), List.of());
  }
}
