package org.readout.language.english.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.readout.annotation.Sentence;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.TimeFinder;
import org.readout.language.english.time.Stretches.Part;
import org.readout.report.Report;
import org.readout.text.Days;
import org.readout.text.Span;

/**
 * The time expressions of English news: a grammar of our own, in the values of TIMEX3 (Pustejovsky
 * et al. 2003). It needs no tags: the sentences are not looked at. Safe for use by several threads.
 */
public final class EnglishTimes implements TimeFinder {

  private final Lexicon lexicon = new Lexicon();
  private final Holidays holidays = new Holidays();

  @Override
  public List<TimeExpression> find(Report report, List<Sentence> sentences) {
    Tokens tokens = Tokens.of(report.text(), lexicon, barrier(report));
    return new Reader(tokens, report).read();
  }

  /**
   * A line end ends an expression unless it lies inside a paragraph, which then is hard-wrapped.
   */
  private static IntPredicate barrier(Report report) {
    int[] next = {0};
    List<Span> paragraphs = report.paragraphs();
    return offset -> {
      while (next[0] < paragraphs.size() && paragraphs.get(next[0]).end() <= offset) {
        next[0]++;
      }
      return next[0] == paragraphs.size() || !paragraphs.get(next[0]).contains(offset);
    };
  }

  /** One pass over one text. */
  private final class Reader {

    private final Tokens tokens;
    private final Report report;
    private final Grammar grammar;
    private final Outlooks outlooks;
    private final List<TimeExpression> found = new ArrayList<>();
    private Days focus = Days.UNKNOWN;

    Reader(Tokens tokens, Report report) {
      this.tokens = tokens;
      this.report = report;
      this.grammar = new Grammar(tokens, holidays);
      this.outlooks = new Outlooks(tokens);
    }

    List<TimeExpression> read() {
      int i = 0;
      while (i < tokens.size()) {
        List<Part> parts = grammar.at(i);
        parts.forEach(this::add);
        i = parts.isEmpty() ? i + 1 : parts.get(0).match().end();
      }
      return List.copyOf(found);
    }

    private void add(Part part) {
      int end = part.match().end();
      Outlook outlook = outlooks.at(part.start(), end);
      Reading reading =
          part.match().meaning().in(new Context(report.published().day(), focus, outlook));
      Span span = new Span(tokens.start(part.start()), tokens.end(end - 1));
      found.add(new TimeExpression(span, reading.type(), reading.value(), reading.days()));
      if (movesFocus(part, reading)) {
        focus = reading.days();
      }
    }

    private static boolean movesFocus(Part part, Reading reading) {
      boolean date =
          reading.type() == TimeExpression.Type.DATE || reading.type() == TimeExpression.Type.TIME;
      boolean known = reading.days().earliest().isPresent() && reading.days().latest().isPresent();
      return date && known && !(part.match().meaning() instanceof Meaning.Present);
    }
  }
}
