package org.readout.bench.absence;

import org.readout.bench.conflict.Reading;
import org.readout.bench.conflict.Sentence;
import org.readout.bench.conflict.Source;

/** The ways in which the text of a report comes to us cut short. */
enum Cut {
  ELLIPSIS(10, " ..."),
  ELLIPSIS_IN_BRACKETS(6, " […]"),
  WITHIN_A_SENTENCE(10, "") {
    @Override
    int end(Reading reading) {
      Sentence last = reading.sentences().get(9);
      return last.tokens().get(last.tokens().size() / 2).span().end();
    }
  },
  CONTINUE_READING(10, "\n\nContinue reading"),
  READ_MORE(6, "\n\nRead more »"),
  SUBSCRIBE(10, "\n\nSubscribe to continue reading this article."),
  SUBSCRIBERS_ONLY(6, "\n\nThis article is for subscribers only. Already a subscriber? Log in."),
  FREE_ARTICLES(10, "\n\nYou have no free articles left this month."),
  ACCOUNT(6, "\n\nCreate a free account to keep reading."),
  LEAD_ONLY(2, "");

  private final int sentences;
  private final String ending;

  Cut(int sentences, String ending) {
    this.sentences = sentences;
    this.ending = ending;
  }

  /** Whether most of a report is lost by it. */
  boolean fits(Reading reading) {
    return reading.sentences().size() > 2 * sentences;
  }

  int end(Reading reading) {
    return reading.sentences().get(sentences - 1).span().end();
  }

  /** The report, cut. */
  Source of(Reading reading) {
    Source source = reading.source();
    return source.withText(source.text().substring(0, end(reading)) + ending);
  }
}
