package org.readout.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * How well words fit, by BM25 (Robertson and Zaragoza 2009) over the fields of a kind: a word
 * counts where it counts most. A score is told as a share of what a document would have that
 * consists of the words, so that kinds and queries can be compared.
 */
final class WordQueries {

  private static final Map<String, Float> OF_REPORTS = Map.of(Fields.TITLE, 1.5f, Fields.TEXT, 1f);

  /** A statement or a fact need not name what its report is about. */
  private static final Map<String, Float> OF_PASSAGES =
      Map.of(Fields.PASSAGE, 1f, Fields.MEANT, 0.9f, Fields.SPEAKER, 0.6f, Fields.ABOUT, 0.3f);

  private final Wanted wanted;

  WordQueries(Wanted wanted) {
    this.wanted = wanted;
  }

  private static Map<String, Float> fields(Kind kind) {
    return switch (kind) {
      case REPORT -> OF_REPORTS;
      case QUOTATION, FACT -> OF_PASSAGES;
    };
  }

  /** The fields in which a phrase may stand. */
  private static List<String> phraseFields(Kind kind) {
    return switch (kind) {
      case REPORT -> List.of(Fields.TITLE, Fields.TEXT);
      case QUOTATION, FACT -> List.of(Fields.PASSAGE);
    };
  }

  /** Whether there are phrases, and nothing but common words in them and beside them. */
  boolean isPhrasesOnly() {
    return wanted.terms().isEmpty() && !wanted.phrases().isEmpty();
  }

  /** Any of the words. */
  Query words(Kind kind) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : wanted.terms()) {
      List<Query> places = new ArrayList<>();
      fields(kind)
          .forEach(
              (field, weight) ->
                  places.add(new BoostQuery(new TermQuery(new Term(field, term)), weight)));
      any.add(new DisjunctionMaxQuery(places, 0), Occur.SHOULD);
    }
    return any.build();
  }

  /** All of the phrases, each in any field; everything if there is none. */
  void addPhrases(Kind kind, BooleanQuery.Builder all) {
    for (List<String> phrase : wanted.phrases()) {
      BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
      for (String field : phraseFields(kind)) {
        anywhere.add(new PhraseQuery(field, phrase.toArray(String[]::new)), Occur.SHOULD);
      }
      all.add(anywhere.build(), Occur.FILTER);
    }
  }

  /** What a document cannot score more than. */
  double most(Kind kind, IndexSearcher searcher) throws IOException {
    double sum = 0;
    for (String term : wanted.terms()) {
      sum += rarity(term, kind, searcher);
    }
    return sum;
  }

  /** How much a word tells at most, by the field in which it tells most. */
  static double rarity(String term, Kind kind, IndexSearcher searcher) throws IOException {
    double most = 0;
    for (Map.Entry<String, Float> field : fields(kind).entrySet()) {
      most = Math.max(most, field.getValue() * rarity(new Term(field.getKey(), term), searcher));
    }
    return most;
  }

  /** The inverse document frequency of BM25; that of a word that is nowhere is the highest. */
  private static double rarity(Term term, IndexSearcher searcher) throws IOException {
    CollectionStatistics all = searcher.collectionStatistics(term.field());
    if (all == null) {
      return 0;
    }
    TermStates states = TermStates.build(searcher, term, true);
    double with = states.docFreq();
    return Math.log(1 + (all.docCount() - with + 0.5) / (with + 0.5));
  }
}
