package org.readout.render;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.text.Span;

/**
 * A passage as one cites it: the words, who published them, when, and an address that leads to the
 * words themselves by a text fragment (WICG, Scroll To Text Fragment).
 */
public final class Citation {

  /** Fewer words tell nothing alone. */
  private static final int ENOUGH = 4;

  private Citation() {}

  /** “The bridge will open” (Olga Brandt), Morning Post, 13 March 2026, ¶4, https://... */
  static String of(Sigla sigla, Passage passage) {
    AnnotatedReport annotated = sigla.report(passage.report());
    Report report = annotated.report();
    Span span = withDenial(annotated, told(report, passage.span()));
    String words = QuotationMarks.paired(Legible.line(sigla.words(passage.report(), span)));
    int paragraph = sigla.paragraph(passage.report(), span);
    StringJoiner citation = new StringJoiner(", ");
    String speaker = speaker(annotated, span).map(name -> " (" + name + ")").orElse("");
    citation.add("“" + Findings.statement(words) + "”" + speaker).add(Wording.name(report));
    report.published().day().map(Wording::day).ifPresent(citation::add);
    if (paragraph > 0) {
      citation.add("¶" + paragraph);
    }
    address(report, span).ifPresent(citation::add);
    return citation.toString();
  }

  /** Who says the words, if all of them are within what the report gives to somebody. */
  private static Optional<String> speaker(AnnotatedReport report, Span span) {
    return report.attributions().stream()
        .filter(one -> one.mode() != Attribution.Mode.ABSENT)
        .filter(one -> holds(one, span))
        .min(Comparator.comparingInt(Citation::length))
        .flatMap(Citation::speaker);
  }

  /** What stands around the words, such as marks, belongs to the statement. */
  private static boolean holds(Attribution attribution, Span span) {
    Span first = attribution.content().getFirst();
    Span last = attribution.content().getLast();
    return first.start() <= span.start() && span.end() <= last.end();
  }

  private static int length(Attribution one) {
    return one.content().getLast().end() - one.content().getFirst().start();
  }

  private static Optional<String> speaker(Attribution attribution) {
    String name = Legible.line(Naming.of(attribution.speaker()));
    return Optional.of((attribution.denied() ? "denied by " : "") + name)
        .filter(words -> !name.isEmpty());
  }

  /** The words, or the sentence in which they stand if they tell nothing alone: a bare name. */
  private static Span told(Report report, Span span) {
    return span.in(report.text()).split(" ", ENOUGH).length < ENOUGH
        ? sentence(report, span)
        : span;
  }

  /** Found by marks alone, since a story that is read back has no sentences. */
  private static Span sentence(Report report, Span words) {
    int number = report.paragraphAt(words.start());
    if (number == 0) {
      return words;
    }
    Span paragraph = report.paragraphs().get(number - 1);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    String text = paragraph.in(report.text());
    sentences.setText(text);
    int start = Math.max(0, sentences.preceding(words.start() - paragraph.start() + 1));
    int end = sentences.following(words.start() - paragraph.start());
    String sentence = text.substring(start, end).strip();
    int from = paragraph.start() + text.indexOf(sentence, start);
    return new Span(from, from + sentence.length()).cover(words);
  }

  /** What somebody denies is cited with the words that deny it and whose they are. */
  private static Span withDenial(AnnotatedReport report, Span words) {
    Span whole = words;
    for (Attribution said : report.attributions()) {
      if (said.denied() && said.content().stream().anyMatch(words::overlaps)) {
        for (Span span : Stream.concat(said.source().stream(), said.cue().stream()).toList()) {
          Span wider = whole.cover(span);
          whole = isOneSentence(report.report(), wider) ? wider : whole;
        }
      }
    }
    return whole;
  }

  private static boolean isOneSentence(Report report, Span words) {
    return sentence(report, new Span(words.start(), words.start() + 1)).contains(words);
  }

  /** The report's address on the web with a fragment that leads to words of it. */
  public static Optional<String> address(Report report, Span span) {
    return address(report.url(), TextFragment.of(report, span));
  }

  /** The same for words that may stand anywhere in it; none lead to the report. */
  public static Optional<String> address(Report report, String words) {
    return address(report.url(), TextFragment.of(words));
  }

  /** The same of a report that is at an address. */
  public static Optional<String> address(String url, String words) {
    return address(Optional.of(url), TextFragment.of(words));
  }

  private static Optional<String> address(Optional<String> given, String directive) {
    return given
        .filter(Citation::isOfTheWeb)
        .map(url -> directive.isEmpty() ? url : url + (url.contains("#") ? "" : "#") + directive);
  }

  private static boolean isOfTheWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return (lower.startsWith("http://") || lower.startsWith("https://"))
        && url.equals(Legible.line(url))
        && url.indexOf(' ') < 0;
  }
}
