package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.Attribution;
import org.readout.annotation.Sentence;
import org.readout.annotation.Speaker;
import org.readout.report.Report;
import org.readout.text.Digest;

/** Finds who is said to have said, thought or wanted what. Thread-safe. */
public final class EnglishAttributions {
  private static final double DIRECT = 0.9;
  private static final double MIXED = 0.05;

  private final VerbRule verbs;
  private final AdjectiveRule adjectives;
  private final NounRule nouns;
  private final PhraseRule phrases = new PhraseRule();

  private EnglishAttributions(CueLexicon lexicon) {
    this.verbs = new VerbRule(lexicon);
    this.adjectives = new AdjectiveRule(lexicon);
    this.nouns = new NounRule(lexicon);
  }

  public static EnglishAttributions standard() {
    return new EnglishAttributions(CueLexicon.load());
  }

  /**
   * The attributions of a report, in order; their speakers are unknown.
   *
   * @param sentences those of the report, parsed
   */
  public List<Attribution> find(Report report, List<Sentence> sentences) {
    return find(report.text(), Quotations.of(report), report.id().value(), sentences);
  }

  public List<Attribution> find(
      String text, Quotations quotations, String report, List<Sentence> sentences) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      ParsedSentence sentence = new ParsedSentence(i, sentences.get(i), quotations);
      Spans spans = new Spans(sentence, quotations, text);
      verbs.find(sentence, spans, quotations, findings);
      adjectives.find(sentence, spans, findings);
      nouns.find(sentence, spans, findings);
      phrases.find(sentence, spans, findings);
    }
    return attributions(
        report, quotations, Continuations.of(text, quotations, Nesting.outermost(findings)));
  }

  private static List<Attribution> attributions(
      String report, Quotations quotations, List<Finding> findings) {
    List<Attribution> attributions = new ArrayList<>();
    findings.sort(Comparator.comparingInt(Finding::start));
    for (Finding finding : findings) {
      attributions.add(attribution(report, quotations, finding));
    }
    return List.copyOf(attributions);
  }

  private static Attribution attribution(String report, Quotations quotations, Finding finding) {
    return new Attribution(
        Digest.of('a', report, finding.source() + "|" + finding.cue() + "|" + finding.content()),
        kind(quotations.share(finding.content())),
        finding.mode(),
        finding.denied(),
        Optional.empty(),
        finding.content(),
        finding.cue(),
        finding.source(),
        quotations.quoted(finding.content()),
        new Speaker.Unknown(),
        0,
        Optional.empty());
  }

  private static Attribution.Kind kind(double share) {
    if (share > DIRECT) {
      return Attribution.Kind.DIRECT;
    }
    return share >= MIXED ? Attribution.Kind.MIXED : Attribution.Kind.INDIRECT;
  }
}
