package org.readout.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.readout.fact.Meaning;
import org.readout.fact.Sense;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * One search. What may be a hit is found by its words, and in the reports whose title and lead mean
 * nearly what is looked for; the model of sentences then reads the most likely of it.
 */
final class Retrieval {

  /** Reports that are found by words. */
  private static final int BY_WORDS = 50;

  /** Reports that are found by meaning. */
  private static final int BY_MEANING = 24;

  /**
   * Statements, and facts, that the model reads for their words, and as many for what they mean; a
   * few milliseconds each.
   */
  private static final int READ = 16;

  /** What has none of the words is to mean so much of them. */
  private static final double LIKE_ENOUGH = 0.6;

  /** Two texts that have nothing to do with each other have about this cosine. */
  private static final double UNLIKE = 0.4;

  /** Sentences of a report that are read where none has the words. */
  private static final int LEAD = 4;

  private final IndexSearcher searcher;
  private final SearchQuery query;
  private final Meaning model;
  private final Search.Weights weights;
  private final Candidates candidates;
  private final List<Kind> kinds;
  private final Wanted wanted;
  private final Passages passages;
  private final Sense sense;

  Retrieval(
      IndexSearcher searcher,
      SearchQuery query,
      EnglishWords words,
      Meaning model,
      Search.Weights weights) {
    this.searcher = searcher;
    this.query = query;
    this.model = model;
    this.weights = weights;
    Filters filters = new Filters(query, words);
    this.kinds = filters.kinds();
    this.wanted = Wanted.of(query.words(), words);
    this.passages = new Passages(words, wanted);
    this.candidates = new Candidates(searcher, filters, new WordQueries(wanted));
    this.sense = model.of(List.of(query.words())).getFirst();
  }

  private record Ranked(Candidate candidate, double score) {}

  private static final Comparator<Ranked> BEST =
      Comparator.comparingDouble(Ranked::score)
          .reversed()
          .thenComparing(one -> one.candidate.kind())
          .thenComparing(one -> one.candidate.report())
          .thenComparing(one -> one.candidate.document());

  List<Hit> hits() throws IOException {
    Map<Long, Double> near = candidates.nearest(sense.whole(), BY_MEANING);
    List<Ranked> ranked = new ArrayList<>();
    for (Kind kind : kinds) {
      ranked.addAll(kind == Kind.REPORT ? reports(near) : passages(kind, near.keySet()));
    }
    ranked.sort(BEST);
    return shown(ranked);
  }

  /** What title and lead of a report mean is known. */
  private List<Ranked> reports(Map<Long, Double> near) throws IOException {
    List<Candidate> byWords = candidates.byWords(Kind.REPORT, Math.max(BY_WORDS, query.limit()));
    Map<Long, Double> meaning = new HashMap<>(near);
    meaning.putAll(
        candidates.nearness(
            sense.whole(),
            byWords.stream()
                .map(Candidate::report)
                .filter(one -> !near.containsKey(one))
                .toList()));
    return distinct(byWords, candidates.in(near.keySet(), Kind.REPORT), BY_MEANING).stream()
        .map(one -> ranked(one, meaning.getOrDefault(one.report(), UNLIKE)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What a statement or a fact means is read; of many only the most likely are. */
  private List<Ranked> passages(Kind kind, Set<Long> near) throws IOException {
    List<Candidate> byWords = candidates.byWords(kind, Math.max(READ, query.limit()));
    List<Candidate> read = distinct(byWords, candidates.in(near, kind), READ);
    List<String> texts = new ArrayList<>();
    for (Candidate one : read) {
      texts.add(stored(one.document(), Set.of(Fields.PASSAGE)).get(Fields.PASSAGE));
    }
    List<Sense> senses = texts.isEmpty() ? List.of() : model.of(texts);
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      ranked(read.get(i), senses.get(i).cosine(sense)).ifPresent(ranked::add);
    }
    return ranked;
  }

  /** All of some, and at most so many others. */
  private static List<Candidate> distinct(List<Candidate> some, List<Candidate> others, int most) {
    Map<Long, Candidate> distinct = new LinkedHashMap<>();
    some.forEach(one -> distinct.put(one.copy(), one));
    for (Candidate one : others) {
      if (distinct.size() < some.size() + most) {
        distinct.putIfAbsent(one.copy(), one);
      }
    }
    return List.copyOf(distinct.values());
  }

  private Optional<Ranked> ranked(Candidate one, double cosine) {
    boolean fits = one.words() > 0 || cosine >= LIKE_ENOUGH || !wanted.phrases().isEmpty();
    double meaning = Math.max(0, (cosine - UNLIKE) / (1 - UNLIKE));
    double score = weights.words() * one.words() + weights.meaning() * meaning;
    return fits ? Optional.of(new Ranked(one, score)) : Optional.empty();
  }

  private List<Hit> shown(List<Ranked> ranked) throws IOException {
    BestHits best = new BestHits();
    for (Ranked one : ranked) {
      if (best.size() == query.limit()) {
        break;
      }
      best.add(hit(one));
    }
    return best.hits();
  }

  private Hit hit(Ranked ranked) throws IOException {
    Candidate one = ranked.candidate;
    Document document = stored(one.document());
    Span span = one.kind() == Kind.REPORT ? passage(document.get(Fields.TEXT)) : span(document);
    String text =
        one.kind() == Kind.REPORT
            ? span.in(document.get(Fields.TEXT))
            : document.get(Fields.PASSAGE);
    return new Hit(
        one.kind(),
        new ReportId(document.get(Fields.ID)),
        span,
        text,
        passages.matches(text),
        Optional.ofNullable(document.get(Fields.TITLE_SHOWN)),
        Optional.ofNullable(document.get(Fields.OUTLET_NAME)),
        number(document, Fields.DAY).map(LocalDate::ofEpochDay),
        source(one.kind(), document),
        Math.min(1, ranked.score),
        copies(one));
  }

  private static Span span(Document document) {
    return new Span(
        number(document, Fields.START).orElseThrow(), number(document, Fields.END).orElseThrow());
  }

  private static Optional<Hit.Source> source(Kind kind, Document document) {
    return kind == Kind.QUOTATION
        ? Optional.of(
            new Hit.Source(
                Optional.ofNullable(document.get(Fields.SPEAKER)),
                document.get(Fields.MODE),
                number(document, Fields.DENIED).orElse(0) == 1))
        : Optional.empty();
  }

  private static Optional<Integer> number(Document document, String field) {
    return Optional.ofNullable(document.getField(field))
        .map(IndexableField::numericValue)
        .map(Number::intValue);
  }

  /** The sentence with most of the words, else the one of the lead that means most of them. */
  private Span passage(String text) throws IOException {
    Map<String, Double> rarities = new TreeMap<>();
    for (String term : wanted.terms()) {
      rarities.put(term, WordQueries.rarity(term, Kind.REPORT, searcher));
    }
    return passages
        .best(text, term -> rarities.getOrDefault(term, 0.0))
        .orElseGet(() -> lead(text));
  }

  private Span lead(String text) {
    List<Span> lead = Passages.sentences(text).stream().limit(LEAD).toList();
    if (lead.isEmpty()) {
      return new Span(0, Math.max(1, text.length()));
    }
    List<Sense> senses = model.of(lead.stream().map(span -> span.in(text)).toList());
    int best = 0;
    for (int i = 1; i < lead.size(); i++) {
      if (senses.get(i).cosine(sense) > senses.get(best).cosine(sense)) {
        best = i;
      }
    }
    return lead.get(best);
  }

  /** The other reports with the same words. */
  private List<ReportId> copies(Candidate one) throws IOException {
    Map<Long, ReportId> copies = new TreeMap<>();
    for (Candidate copy : candidates.copies(one)) {
      if (copy.report() != one.report()) {
        copies.put(
            copy.report(), new ReportId(stored(copy.document(), Set.of(Fields.ID)).get(Fields.ID)));
      }
    }
    return List.copyOf(copies.values());
  }

  private Document stored(int document) throws IOException {
    return searcher.storedFields().document(document);
  }

  private Document stored(int document, Set<String> fields) throws IOException {
    StoredFields stored = searcher.storedFields();
    return stored.document(document, fields);
  }
}
