package org.readout.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.Attribution;
import org.readout.collation.Collation;
import org.readout.event.Event;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.utterance.Utterance;

/**
 * What the parts of a collation are called wherever it is shown: the letters of the reports, the
 * numbers of the statements, the places of passages. Other forms call them the same.
 */
public final class Shown {

  private final Sigla sigla;
  private final Naming naming;
  private final List<Statement> statements;
  private final Map<String, String> speakers = new HashMap<>();

  private Shown(Collation collation, Apparatus apparatus) {
    this.sigla = apparatus.sigla();
    this.naming = new Naming(collation.entities());
    this.statements = apparatus.statements().toList();
    for (Voice voice : apparatus.voices()) {
      voice.statements().forEach(one -> speakers.put(one.utterance().id(), voice.name()));
    }
  }

  public static Shown of(Collation collation) {
    return new Shown(collation, Apparatus.of(collation));
  }

  /** The utterances in the order of their numbers, which begin with 1. */
  public List<Utterance> utterances() {
    return statements.stream().map(Statement::utterance).toList();
  }

  /** Who says an utterance, by name or description; empty if nobody can be told. */
  public String speaker(Utterance utterance) {
    return speakers.getOrDefault(utterance.id(), "");
  }

  /** The name of an entity of the story; empty for an id that is none. */
  public String name(String entity) {
    return naming.name(entity);
  }

  /** A statement as it is shown after its speaker: "denied that the strike was illegal". */
  public String statement(ReportId report, Attribution attribution) {
    return Phrase.ofSpeaker(sigla.report(report).report().text(), attribution);
  }

  /** The words that give a statement to somebody, on one line; empty where there are none. */
  public String cue(ReportId report, Attribution attribution) {
    String text = sigla.report(report).report().text();
    return String.join(
        " … ", attribution.cue().stream().map(span -> Legible.line(span.in(text))).toList());
  }

  /** "A" for the first report. */
  public String letter(ReportId report) {
    return sigla.letter(report);
  }

  /** "A4 B3": the paragraphs where passages begin, by report, each once. */
  public String places(List<Passage> passages) {
    return Cite.labels(Cite.of(sigla, passages));
  }

  /** The number of the paragraph where a span begins, from 1; 0 if it begins in none. */
  public int paragraph(ReportId report, Span span) {
    return sigla.paragraph(report, span);
  }

  /** What an event is in plain words: "accuses", "protests against". */
  public static String does(Event event) {
    return Doing.of(event).active(event);
  }

  /** Words of a report made fit to show, on one line. */
  public static String line(String words) {
    return Legible.line(words);
  }
}
