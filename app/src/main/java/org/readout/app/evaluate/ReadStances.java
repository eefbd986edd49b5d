package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.AnnotatedReport;
import org.readout.app.evaluate.RelationGold.Claims;
import org.readout.app.evaluate.RelationGold.Relation;
import org.readout.conflict.ClaimRelation;
import org.readout.conflict.ClaimStance;
import org.readout.conflict.StanceReading;
import org.readout.conflict.StanceWords;
import org.readout.fact.Meaning;
import org.readout.language.english.English;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Says by the program what reports make of claims; every text is read once. */
final class ReadStances {
  private final English english;
  private final ClaimStance stance;
  private final ClaimRelation relation;
  private final Map<String, StanceReading> read = new HashMap<>();

  ReadStances(English english, StanceWords words, Meaning meaning) {
    this.english = english;
    stance = new ClaimStance(words, meaning);
    relation = new ClaimRelation(words, meaning);
  }

  ClaimStance.Stance towards(String claim, StanceGold.Text text) {
    return stance.of(reading(claim), reading(text.words()));
  }

  boolean holds(Claims claims, Relation asked) {
    StanceReading one = reading(claims.a());
    StanceReading other = reading(claims.b());
    return switch (asked) {
      case WEAKENS -> relation.weakens(one, other);
      case STRENGTHENS -> relation.strengthens(one, other);
    };
  }

  private StanceReading reading(String text) {
    return read.computeIfAbsent(text, words -> stance.read(annotated(words)));
  }

  private AnnotatedReport annotated(String text) {
    return english.annotate(report(text));
  }

  private static Report report(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return Report.of(ReportId.of("", "", text), "en", text, paragraphs);
  }
}
