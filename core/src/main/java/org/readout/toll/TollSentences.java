package org.readout.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.Sentence;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;
import org.readout.text.Span;

/** Lays the tolls of a report by its sentences, with how much each sentence tells. */
final class TollSentences {
  private static final double TITLE = 2;
  private static final double LEAD = 1.5;
  private static final double BODY = 0.7;

  /** The paragraphs of the lead. */
  static final int LEADING = 2;

  /** Another time is another event, most often. */
  private static final double ELSEWHEN = 0.1;

  /** Of a sentence about several events. */
  private static final double SCATTERED = 0.3;

  private TollSentences() {}

  /** The title, then the sentences that have tolls, in order. */
  static List<TollSentence> of(TolledReport report, Optional<LocalDate> event) {
    List<TollSentence> all = new ArrayList<>();
    List<Toll> title = report.tolls().stream().filter(Toll::title).toList();
    double heading = isScattered(title) ? TITLE * SCATTERED : TITLE;
    all.add(new TollSentence(Optional.empty(), title, heading, false));
    List<Toll> text = report.tolls().stream().filter(toll -> !toll.title()).toList();
    OtherTimes others = new OtherTimes(report.report(), event);
    int next = 0;
    for (Sentence sentence : report.report().sentences()) {
      int first = next;
      while (next < text.size() && sentence.span().contains(text.get(next).span())) {
        next++;
      }
      if (next > first) {
        List<Toll> here = withoutParts(text.subList(first, next));
        boolean other = others.in(sentence) && here.stream().noneMatch(TollSentences::isRisen);
        double weight = sentence.paragraph() <= LEADING ? LEAD : BODY;
        weight = isScattered(here) ? SCATTERED * weight : weight;
        all.add(new TollSentence(Optional.of(sentence), here, other ? ELSEWHEN : weight, other));
      }
    }
    return all;
  }

  /** Who died last is among those to whom the number rose: "rose to three after a woman died". */
  private static List<Toll> withoutParts(List<Toll> tolls) {
    List<Kind> risen = tolls.stream().filter(TollSentences::isRisen).map(Toll::kind).toList();
    return tolls.stream().filter(toll -> isRisen(toll) || !risen.contains(toll.kind())).toList();
  }

  /** The day is that of the count and not of the event. */
  private static boolean isRisen(Toll toll) {
    return toll.counted().filter(Toll.Counted::risen).isPresent();
  }

  static boolean isScattered(List<Toll> tolls) {
    return tolls.stream().anyMatch(Toll::scattered);
  }

  /** Whether a report's title or lead speaks of several events. */
  static boolean isRoundup(TolledReport report) {
    List<Span> paragraphs = report.report().report().paragraphs();
    int end = paragraphs.size() < LEADING ? Integer.MAX_VALUE : paragraphs.get(LEADING - 1).end();
    return report.tolls().stream()
        .filter(toll -> toll.title() || toll.span().start() < end)
        .anyMatch(Toll::scattered);
  }
}
