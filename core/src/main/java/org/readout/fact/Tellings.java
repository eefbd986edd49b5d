package org.readout.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Claim;
import org.readout.annotation.ClaimFinder;
import org.readout.annotation.Entity;
import org.readout.text.Span;
import org.readout.words.ComparedWord;
import org.readout.words.Languages;
import org.readout.words.Lexicon;
import org.readout.words.WordReader;

/** Reads what the reports of a story tell, ready to be compared. */
final class Tellings {

  /** Of a book no more clauses are compared; a report of 1,000 words has about ninety. */
  static final int MOST = 600;

  private final ClaimFinder claims;
  private final Meaning meaning;
  private final Languages languages;

  Tellings(ClaimFinder claims, Meaning meaning, Languages languages) {
    this.claims = claims;
    this.meaning = meaning;
    this.languages = languages;
  }

  /**
   * The claims of all reports, by report and place.
   *
   * @param utterances from the id of an attribution to that of its utterance; asked once, and after
   *     what takes longest
   */
  List<Telling> of(List<AnnotatedReport> reports, Supplier<Map<String, String>> utterances) {
    Lexicon lexicon = new Lexicon(texts(reports));
    List<List<Claim>> found = reports.parallelStream().map(this::firstClaims).toList();
    List<Sense> senses =
        meaning.of(found.stream().flatMap(List::stream).map(Claim::wording).toList());
    Map<String, String> utteranceOf = utterances.get();
    List<Telling> tellings = new ArrayList<>();
    for (int place = 0; place < reports.size(); place++) {
      AnnotatedReport report = reports.get(place);
      WordReader reader = new WordReader(languages.of(report.report()));
      Map<String, Attribution> attributions = new HashMap<>();
      report.attributions().forEach(one -> attributions.put(one.id(), one));
      Map<String, String> countries = countries(report);
      for (Claim claim : found.get(place)) {
        Map<String, Double> words = words(claim, reader, lexicon);
        tellings.add(
            new Telling(
                place,
                report,
                claim,
                claim.attribution().map(attributions::get),
                claim.attribution().flatMap(id -> Optional.ofNullable(utteranceOf.get(id))),
                reader.read(report.report().text(), claim.span()),
                words,
                countries,
                sense(reader, claim.predicate()),
                words.values().stream().mapToDouble(Double::doubleValue).sum(),
                senses.get(tellings.size())));
      }
    }
    return tellings;
  }

  /**
   * A place that speaks stands for those who govern there, and nothing tells which country it is.
   */
  private static Map<String, String> countries(AnnotatedReport report) {
    Map<String, String> countries = new HashMap<>();
    for (Entity entity : report.entities()) {
      if (entity.kind() != Entity.Kind.PERSON) {
        boolean place = entity.kind() == Entity.Kind.PLACE;
        entity
            .country()
            .or(() -> place ? Optional.of("") : Optional.empty())
            .ifPresent(country -> countries.put(entity.id(), country));
      }
    }
    return countries;
  }

  private List<Claim> firstClaims(AnnotatedReport report) {
    List<Claim> found = claims.find(report);
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private static Map<String, Double> words(Claim claim, WordReader reader, Lexicon lexicon) {
    String wording = claim.wording();
    return Telling.weighted(reader.read(wording, new Span(0, wording.length())), lexicon);
  }

  private static String sense(WordReader reader, String word) {
    List<ComparedWord> words = reader.read(word, new Span(0, word.length()));
    return words.isEmpty() ? word : words.getFirst().sense();
  }

  private List<List<ComparedWord>> texts(List<AnnotatedReport> reports) {
    List<List<ComparedWord>> texts = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      WordReader reader = new WordReader(languages.of(report.report()));
      for (Span paragraph : report.report().paragraphs()) {
        texts.add(reader.read(report.report().text(), paragraph));
      }
    }
    return texts;
  }
}
