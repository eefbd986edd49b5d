package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.annotation.Attribution;
import org.readout.annotation.Sentence;
import org.readout.annotation.Speaker;
import org.readout.report.Report;
import org.readout.text.Digest;
import org.readout.text.Span;

/** Finds who is said to have said, thought or wanted what. Thread-safe. */
public final class EnglishAttributions {

  private final CueLexicon lexicon;
  private final Predication predication;
  private final Coordination coordination;
  private final Subordination subordination;
  private final VerbRule verbs;
  private final AdjectiveRule adjectives;
  private final NounRule nouns;
  private final PhraseRule phrases = new PhraseRule();

  private EnglishAttributions(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.predication = new Predication(lexicon);
    this.coordination = new Coordination(lexicon);
    this.subordination = new Subordination(lexicon);
    this.verbs = new VerbRule(lexicon);
    this.adjectives = new AdjectiveRule(lexicon);
    this.nouns = new NounRule(lexicon);
  }

  public static EnglishAttributions standard() {
    return new EnglishAttributions(CueLexicon.load());
  }

  /** A parsed sentence without the slips of a parser that give words to the wrong speaker. */
  public Sentence mend(Sentence sentence) {
    return TornClauses.mend(subordination.mend(coordination.mend(predication.mend(sentence))));
  }

  /**
   * The attributions of a report, in order; their speakers are unknown.
   *
   * @param sentences those of the report, parsed and mended
   */
  public List<Attribution> find(Report report, List<Sentence> sentences) {
    return find(report.text(), Quotations.of(report), report.id().value(), sentences);
  }

  public List<Attribution> find(
      String text, Quotations quotations, String report, List<Sentence> sentences) {
    List<ParsedSentence> parsed = parsed(quotations, sentences);
    List<Finding> settled =
        new Nesting(parsed).settled(new Asides(parsed).parted(findings(text, quotations, parsed)));
    List<Finding> claimed = UnclaimedQuotations.claimed(parsed, settled);
    return attributions(report, quotations, Continuations.of(text, quotations, claimed));
  }

  /** What the rules see, contradictions and all. */
  List<Finding> findings(String text, Quotations quotations, List<ParsedSentence> parsed) {
    List<Finding> findings = new ArrayList<>();
    for (ParsedSentence sentence : parsed) {
      if (Prompts.isOne(sentence.tree.sentence(), text)) {
        continue;
      }
      Spans spans = new Spans(sentence, quotations, text);
      verbs.find(sentence, spans, quotations, findings);
      adjectives.find(sentence, spans, findings);
      nouns.find(sentence, spans, findings);
      phrases.find(sentence, spans, findings);
    }
    Paragraphs paragraphs = new Paragraphs(text, parsed);
    new LabelRule(parsed, paragraphs).find(findings);
    new BlockQuotation(lexicon, parsed, paragraphs).find(text, quotations, findings);
    return findings;
  }

  private static List<ParsedSentence> parsed(Quotations quotations, List<Sentence> sentences) {
    List<ParsedSentence> parsed = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      parsed.add(new ParsedSentence(parsed.size(), sentence, quotations));
    }
    return parsed;
  }

  private static List<Attribution> attributions(
      String report, Quotations quotations, List<Finding> findings) {
    findings.sort(Comparator.comparingInt(Finding::start));
    Map<String, Finding> byId = new LinkedHashMap<>();
    NavigableMap<Integer, String> contents = new TreeMap<>();
    Map<String, Integer> ends = new HashMap<>();
    for (Finding finding : findings) {
      String id = idOf(report, finding);
      byId.put(id, finding);
      Span content = finding.content().getFirst();
      ends.put(id, content.end());
      contents.merge(
          content.start(),
          id,
          (a, b) -> ends.getOrDefault(a, 0) >= ends.getOrDefault(b, 0) ? a : b);
    }
    List<Attribution> attributions = new ArrayList<>();
    byId.forEach(
        (id, finding) ->
            attributions.add(
                attribution(id, around(finding, id, contents, ends), quotations, finding)));
    return List.copyOf(attributions);
  }

  private static String idOf(String report, Finding finding) {
    return Digest.of('a', report, finding.source() + "|" + finding.cue() + "|" + finding.content());
  }

  /** The attribution in whose content the cue of another stands. */
  private static Optional<String> around(
      Finding finding,
      String id,
      NavigableMap<Integer, String> contents,
      Map<String, Integer> ends) {
    if (finding.cue().isEmpty()) {
      return Optional.empty();
    }
    int cue = finding.cue().getFirst().start();
    Map.Entry<Integer, String> before = contents.floorEntry(cue);
    boolean inside =
        before != null
            && !before.getValue().equals(id)
            && ends.getOrDefault(before.getValue(), 0) > cue;
    return inside ? Optional.of(before.getValue()) : Optional.empty();
  }

  private static Attribution attribution(
      String id, Optional<String> within, Quotations quotations, Finding finding) {
    return new Attribution(
        id,
        Attribution.Kind.of(quotations.share(finding.content())),
        finding.mode(),
        finding.denied(),
        within,
        finding.content(),
        finding.cue(),
        finding.source(),
        quotations.quoted(finding.content()),
        new Speaker.Unknown(),
        0,
        Optional.empty());
  }
}
