package org.readout.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** Takes from the index what may be a hit. */
final class Candidates {

  /** Of the same words so many are looked through at most for some that are others. */
  private static final int FAR = 20_000;

  /** More statements and facts than a few reports have; more copies than anybody reads. */
  private static final int MANY = 4_000;

  /** Statements or facts of one report that may mean what is looked for. */
  private static final int EACH = 3;

  private final IndexSearcher searcher;
  private final Filters filters;
  private final WordQueries queries;

  Candidates(IndexSearcher searcher, Filters filters, WordQueries queries) {
    this.searcher = searcher;
    this.filters = filters;
    this.queries = queries;
  }

  /** Those whose words fit best, of copies the first. */
  List<Candidate> byWords(Kind kind, int most) throws IOException {
    BooleanQuery.Builder fitting = fitting(kind);
    if (!queries.isPhrasesOnly()) {
      fitting.add(queries.words(kind), Occur.MUST);
    }
    Query query = fitting.build();
    double full = queries.most(kind, searcher);
    List<Candidate> distinct = List.of();
    int looked = most;
    TopDocs top;
    do {
      looked = Math.min(FAR, looked * 2);
      top = searcher.search(query, looked);
      distinct = distinct(candidates(top, kind, full), most);
    } while (distinct.size() < most && top.scoreDocs.length == looked && looked < FAR);
    return distinct;
  }

  private static List<Candidate> distinct(List<Candidate> all, int most) {
    Map<Long, Candidate> distinct = new LinkedHashMap<>();
    all.forEach(one -> distinct.putIfAbsent(one.copy(), one));
    return distinct.values().stream().limit(most).toList();
  }

  /**
   * The cosines between a vector and the reports that come nearest to it.
   *
   * @return by number
   */
  Map<Long, Double> nearest(float[] vector, int most) throws IOException {
    return nearest(vector, fitting(Kind.REPORT).build(), most);
  }

  /** The same of these reports. */
  Map<Long, Double> nearness(float[] vector, Collection<Long> reports) throws IOException {
    return reports.isEmpty() ? Map.of() : nearest(vector, numbers(reports), reports.size());
  }

  private Map<Long, Double> nearest(float[] vector, Query filter, int most) throws IOException {
    Map<Long, Double> near = new LinkedHashMap<>();
    TopDocs top =
        searcher.search(new KnnFloatVectorQuery(Fields.MEANING, vector, most, filter), most);
    for (ScoreDoc doc : top.scoreDocs) {
      near.put(order(doc.doc), 2.0 * doc.score - 1);
    }
    return near;
  }

  /**
   * What fits in some reports, report by report: themselves, or of each the few statements or facts
   * whose words fit best, of equals the first.
   */
  List<Candidate> in(Set<Long> reports, Kind kind) throws IOException {
    if (reports.isEmpty()) {
      return List.of();
    }
    Query query =
        fitting(kind)
            .add(numbers(reports), Occur.FILTER)
            .add(queries.words(kind), Occur.SHOULD)
            .build();
    Map<Long, List<Candidate>> each = new LinkedHashMap<>();
    reports.forEach(report -> each.put(report, new ArrayList<>()));
    for (Candidate one :
        candidates(searcher.search(query, MANY), kind, queries.most(kind, searcher))) {
      List<Candidate> own = each.getOrDefault(one.report(), new ArrayList<>());
      if (own.size() < EACH) {
        own.add(one);
      }
    }
    return each.values().stream().flatMap(List::stream).toList();
  }

  /** The documents that have the same words and fit. */
  List<Candidate> copies(Candidate one) throws IOException {
    Query query =
        fitting(one.kind())
            .add(LongField.newExactQuery(Fields.COPY, one.copy()), Occur.FILTER)
            .build();
    return candidates(searcher.search(query, MANY), one.kind(), 0);
  }

  private BooleanQuery.Builder fitting(Kind kind) {
    BooleanQuery.Builder all = filters.of(kind);
    queries.addPhrases(kind, all);
    return all;
  }

  private static Query numbers(Collection<Long> reports) {
    return new TermInSetQuery(
        Fields.NUMBER,
        reports.stream().map(number -> new BytesRef(Long.toString(number))).toList());
  }

  private List<Candidate> candidates(TopDocs top, Kind kind, double full) throws IOException {
    List<Candidate> all = new ArrayList<>();
    for (ScoreDoc doc : top.scoreDocs) {
      double words = full == 0 ? 0 : Math.min(1, doc.score / full);
      all.add(new Candidate(doc.doc, kind, order(doc.doc), copy(doc.doc), words));
    }
    return all;
  }

  private long order(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.ORDER);
    return values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
  }

  private long copy(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    LeafReader reader = leaf.reader();
    SortedNumericDocValues values = DocValues.getSortedNumeric(reader, Fields.COPY);
    return values.advanceExact(document - leaf.docBase) ? values.nextValue() : 0;
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
