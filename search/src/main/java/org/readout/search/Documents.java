package org.readout.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.readout.archive.Searchable;
import org.readout.fact.Sense;
import org.readout.report.Report;
import org.readout.text.Span;

/** What the index holds of a report: a document for itself, each of its statements and facts. */
final class Documents {

  /** Of the vectors of meaning; others are left out, as an index takes one size only. */
  static final int DIMENSION = 384;

  /** What a report says that somebody did not say. */
  private static final String NOT_SAID = "absent";

  private final EnglishWords words;

  Documents(EnglishWords words) {
    this.words = words;
  }

  List<Document> of(Searchable one) {
    List<Document> documents = new ArrayList<>();
    documents.add(report(one));
    int length = one.report().text().length();
    for (Searchable.Statement statement : one.statements()) {
      if (!statement.mode().equals(NOT_SAID) && statement.span().end() <= length) {
        documents.add(statement(one, statement));
      }
    }
    for (Searchable.Told told : one.told()) {
      if (told.span().end() <= length) {
        documents.add(fact(one, told));
      }
    }
    return documents;
  }

  private static Document report(Searchable one) {
    Report report = one.report();
    Document document =
        document(one, Kind.REPORT, report.title().orElse("") + "\n" + report.text());
    report.title().ifPresent(title -> document.add(text(Fields.TITLE, title)));
    document.add(new TextField(Fields.TEXT, report.text(), Field.Store.YES));
    one.statements().stream()
        .flatMap(statement -> statement.speaker().stream())
        .distinct()
        .forEach(speaker -> document.add(text(Fields.SPEAKER, speaker)));
    one.sense()
        .map(Sense::whole)
        .filter(vector -> vector.length == DIMENSION)
        .ifPresent(
            vector ->
                document.add(
                    new KnnFloatVectorField(
                        Fields.MEANING, vector, VectorSimilarityFunction.COSINE)));
    return document;
  }

  private static Document statement(Searchable one, Searchable.Statement statement) {
    String speaker = statement.speaker().orElse("");
    Document document =
        passage(one, Kind.QUOTATION, statement.span(), speaker + "\n" + statement.denied());
    statement
        .speaker()
        .ifPresent(name -> document.add(new TextField(Fields.SPEAKER, name, Field.Store.YES)));
    document.add(new StoredField(Fields.MODE, statement.mode()));
    document.add(new StoredField(Fields.DENIED, statement.denied() ? 1 : 0));
    return document;
  }

  private Document fact(Searchable one, Searchable.Told told) {
    Document document = passage(one, Kind.FACT, told.span(), "");
    String meant = meant(told.span().in(one.report().text()), told.wording());
    if (!meant.isEmpty()) {
      document.add(text(Fields.MEANT, meant));
    }
    return document;
  }

  /** The words of the wording that the passage has not: the names behind its pronouns. */
  private String meant(String passage, String wording) {
    Set<String> there = new HashSet<>(words.terms(Fields.PASSAGE, passage));
    StringBuilder meant = new StringBuilder();
    for (EnglishWords.Word word : words.words(Fields.PASSAGE, wording)) {
      if (there.add(word.term())) {
        meant.append(wording, word.start(), word.end()).append(' ');
      }
    }
    return meant.toString();
  }

  /**
   * @param apart what parts it from the same words elsewhere
   */
  private static Document passage(Searchable one, Kind kind, Span span, String apart) {
    String passage = span.in(one.report().text());
    Document document = document(one, kind, apart + "\n" + passage);
    document.add(new TextField(Fields.PASSAGE, passage, Field.Store.YES));
    one.report().title().ifPresent(title -> document.add(text(Fields.ABOUT, title)));
    document.add(new StoredField(Fields.START, span.start()));
    document.add(new StoredField(Fields.END, span.end()));
    return document;
  }

  private static Document document(Searchable one, Kind kind, String words) {
    Document document = new Document();
    document.add(new StringField(Fields.NUMBER, Long.toString(one.number()), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.ORDER, one.number()));
    document.add(new StoredField(Fields.ID, one.report().id().value()));
    document.add(new StringField(Fields.KIND, kind.word(), Field.Store.NO));
    document.add(new LongField(Fields.COPY, copy(words), Field.Store.NO));
    one.day()
        .ifPresent(day -> document.add(new IntField(Fields.DAY, Fields.day(day), Field.Store.YES)));
    one.report()
        .outlet()
        .ifPresent(
            outlet -> {
              document.add(new StringField(Fields.OUTLET, Fields.lower(outlet), Field.Store.NO));
              document.add(new StoredField(Fields.OUTLET_NAME, outlet));
            });
    one.report()
        .title()
        .ifPresent(title -> document.add(new StoredField(Fields.TITLE_SHOWN, title)));
    return document;
  }

  private static Field text(String name, String text) {
    return new TextField(name, text, Field.Store.NO);
  }

  /** The same for the same letters and digits, whatever stands between them. */
  static long copy(String words) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(sha.digest(plain(words).getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Small letters and digits with single spaces between what was parted. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        plain.append(Character.toLowerCase(c));
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }
}
