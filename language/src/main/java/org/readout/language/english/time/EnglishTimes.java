package org.readout.language.english.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return read(report).on(report.published().day());
  }

  @Override
  public Undated read(Report report) {
    Tokens tokens = Tokens.of(report.text(), lexicon, barrier(report));
    List<Stretch> stretches = stretches(tokens);
    return published -> new Reader(tokens, published).read(stretches);
  }

  /** What stands in the text, whatever the day; its meaning comes later. */
  private record Stretch(Part part, Outlook outlook) {}

  private List<Stretch> stretches(Tokens tokens) {
    Grammar grammar = new Grammar(tokens, holidays);
    Outlooks outlooks = new Outlooks(tokens);
    List<Stretch> stretches = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      List<Part> parts = grammar.at(i);
      for (Part part : parts) {
        stretches.add(new Stretch(part, outlooks.at(part.start(), part.match().end())));
      }
      i = parts.isEmpty() ? i + 1 : parts.get(0).match().end();
    }
    return stretches;
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

  /** One pass over one text, for one day of publication. */
  private static final class Reader {

    private final Tokens tokens;
    private final Optional<LocalDate> published;
    private final List<TimeExpression> found = new ArrayList<>();
    private Days focus = Days.UNKNOWN;

    Reader(Tokens tokens, Optional<LocalDate> published) {
      this.tokens = tokens;
      this.published = published;
    }

    List<TimeExpression> read(List<Stretch> stretches) {
      stretches.forEach(this::add);
      return List.copyOf(found);
    }

    private void add(Stretch stretch) {
      Part part = stretch.part();
      Reading reading = part.match().meaning().in(new Context(published, focus, stretch.outlook()));
      Span span = new Span(tokens.start(part.start()), tokens.end(part.match().end() - 1));
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
