package org.readout.language.english.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.report.Report;
import org.readout.text.Span;

/** The quotations of one text, in order: by start, the longer first. */
public final class Quotations {
  private static final Comparator<Quotation> OUTER_FIRST =
      Comparator.<Quotation>comparingInt(q -> q.span().start()).thenComparing(q -> -q.span().end());

  /** The most that may stand between a quotation and the words that attribute it. */
  private static final int REACH = 6;

  private final String text;
  private final List<Quotation> all;
  private final List<Quotation> outermost;

  private Quotations(String text, List<Quotation> all) {
    this.text = text;
    this.all = Collections.unmodifiableList(all);
    List<Quotation> outer = new ArrayList<>();
    for (Quotation quotation : all) {
      if (quotation.depth() == 0) {
        outer.add(quotation);
      }
    }
    this.outermost = Collections.unmodifiableList(outer);
  }

  /** Those of a report's prose. */
  public static Quotations of(Report report) {
    return of(report.text(), report.paragraphs());
  }

  /**
   * Finds them in time linear in the length of the text, whatever marks it holds.
   *
   * @param paragraphs in order, not overlapping
   */
  public static Quotations of(String text, List<Span> paragraphs) {
    QuotationScanner scanner = new QuotationScanner(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      int next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).start() : -1;
      scanner.scan(paragraphs.get(i), next);
    }
    return new Quotations(text, withDepths(scanner.found()));
  }

  private static List<Quotation> withDepths(List<Quotation> found) {
    List<Quotation> sorted = new ArrayList<>(found);
    sorted.sort(OUTER_FIRST);
    Deque<Quotation> open = new ArrayDeque<>();
    for (int i = 0; i < sorted.size(); i++) {
      Quotation quotation = sorted.get(i);
      while (!open.isEmpty() && open.peek().span().end() < quotation.span().end()) {
        open.pop();
      }
      sorted.set(i, quotation.atDepth(open.size()));
      open.push(quotation);
    }
    return sorted;
  }

  /** All of them, those inside others among them. */
  public List<Quotation> all() {
    return all;
  }

  /** Those that stand in no other. */
  public List<Quotation> outermost() {
    return outermost;
  }

  /** The stretches inside outermost marks, without the marks, that lie inside these spans. */
  public List<Span> quoted(List<Span> spans) {
    List<Span> quoted = new ArrayList<>();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.start()); startsBefore(i, span.end()); i++) {
        Span inner = outermost.get(i).inner();
        int start = Math.max(inner.start(), span.start());
        int end = Math.min(inner.end(), span.end());
        if (start < end) {
          quoted.add(new Span(start, end));
        }
      }
    }
    return quoted;
  }

  /**
   * The share of the characters of these spans, white space left out, that marks enclose or are.
   */
  public double share(List<Span> spans) {
    int inside = 0;
    int all = 0;
    for (Span span : spans) {
      all += inked(span.start(), span.end());
      for (int i = firstEndingAfter(span.start()); startsBefore(i, span.end()); i++) {
        Span marked = outermost.get(i).span();
        inside += inked(Math.max(marked.start(), span.start()), Math.min(marked.end(), span.end()));
      }
    }
    return all == 0 ? 0 : (double) inside / all;
  }

  private boolean startsBefore(int index, int offset) {
    return index < outermost.size() && outermost.get(index).span().start() < offset;
  }

  private int inked(int start, int end) {
    int inked = 0;
    for (int i = start; i < end; i++) {
      if (!Mark.isSpace(text.charAt(i))) {
        inked++;
      }
    }
    return inked;
  }

  /** The number of the outermost quotation that holds an offset, its marks included; else -1. */
  int at(int offset) {
    int i = firstEndingAfter(offset);
    return i < outermost.size() && outermost.get(i).span().contains(offset) ? i : -1;
  }

  /**
   * What stands inside the marks of the outermost quotation that a span ends with; the span itself
   * if none ends there.
   */
  Span innerOf(Span span) {
    int i = at(span.end() - 1);
    return i < 0 ? span : outermost.get(i).inner();
  }

  /** The outermost quotation after which only white space and commas come before an offset. */
  @Nullable Quotation endingBefore(int offset) {
    int i = firstEndingAfter(offset - 1) - 1;
    if (i + 1 < outermost.size() && outermost.get(i + 1).span().end() == offset) {
      i++;
    }
    if (i < 0) {
      return null;
    }
    int end = outermost.get(i).span().end();
    if (offset - end > REACH) {
      return null;
    }
    for (int k = end; k < offset; k++) {
      char c = text.charAt(k);
      if (c == '\n' || (!Mark.isSpace(c) && c != ',' && c != '-' && c != '\u2014')) {
        return null;
      }
    }
    return outermost.get(i);
  }

  /** The outermost quotation before which only white space comes after an offset. */
  @Nullable Quotation beginningAfter(int offset) {
    int i = firstEndingAfter(offset);
    if (i >= outermost.size()) {
      return null;
    }
    int start = outermost.get(i).span().start();
    if (start < offset || start - offset > REACH) {
      return null;
    }
    for (int k = offset; k < start; k++) {
      if (!Mark.isSpace(text.charAt(k))) {
        return null;
      }
    }
    return outermost.get(i);
  }

  /** The number of the first outermost quotation that ends after an offset. */
  int firstEndingAfter(int offset) {
    int low = 0;
    int high = outermost.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (outermost.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
