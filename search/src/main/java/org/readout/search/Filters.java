package org.readout.search;

import java.util.List;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/** What must be so of everything that is found. */
final class Filters {

  private final SearchQuery query;
  private final List<String> speaker;

  Filters(SearchQuery query, EnglishWords words) {
    this.query = query;
    this.speaker = query.speaker().map(name -> words.terms(Fields.SPEAKER, name)).orElse(List.of());
  }

  /** The documents of a kind that fit; reports in which the speaker speaks. */
  BooleanQuery.Builder of(Kind kind) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Fields.KIND, kind.word())), Occur.FILTER);
    for (String name : speaker) {
      all.add(new TermQuery(new Term(Fields.SPEAKER, name)), Occur.FILTER);
    }
    query
        .outlet()
        .ifPresent(
            outlet ->
                all.add(
                    new TermQuery(new Term(Fields.OUTLET, Fields.lower(outlet))), Occur.FILTER));
    if (query.from().isPresent() || query.to().isPresent()) {
      int from = query.from().map(Fields::day).orElse(Integer.MIN_VALUE);
      int to = query.to().map(Fields::day).orElse(Integer.MAX_VALUE);
      all.add(IntField.newRangeQuery(Fields.DAY, from, to), Occur.FILTER);
    }
    return all;
  }

  /** What is looked for. */
  List<Kind> kinds() {
    if (query.kind().isPresent()) {
      return List.of(query.kind().get());
    }
    return query.speaker().isPresent() ? List.of(Kind.QUOTATION) : List.of(Kind.values());
  }
}
