package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
import org.readout.language.english.attribution.Quotation;
import org.readout.language.english.attribution.Quotations;
import org.readout.report.Report;
import org.readout.text.Digest;
import org.readout.text.Span;

/**
 * What can be told of a report in a language that is not yet understood: which stretches stand in
 * quotation marks. Who uttered them is unknown; their words can still be compared.
 */
public final class OtherLanguage {

  /** Fewer are a title or a term. */
  private static final int FEWEST_WORDS = 4;

  /** Languages without spaces have no words to count: so many characters do for them. */
  private static final int FEWEST_CHARACTERS = 40;

  private OtherLanguage() {}

  public static AnnotatedReport annotate(Report report) {
    List<Attribution> attributions = new ArrayList<>();
    for (Quotation quotation : Quotations.of(report).outermost()) {
      if (isUtterance(quotation.inner().in(report.text()))) {
        attributions.add(attribution(report, quotation));
      }
    }
    return new AnnotatedReport(report, List.of(), List.of(), List.of(), attributions);
  }

  private static boolean isUtterance(String words) {
    int spaces = 0;
    for (int i = 0; i < words.length(); i++) {
      spaces += Character.isWhitespace(words.charAt(i)) ? 1 : 0;
    }
    return spaces >= FEWEST_WORDS - 1 || words.length() >= FEWEST_CHARACTERS;
  }

  private static Attribution attribution(Report report, Quotation quotation) {
    Span span = quotation.span();
    return new Attribution(
        Digest.of('a', report.id().value(), span.toString()),
        Attribution.Kind.DIRECT,
        Attribution.Mode.SPEECH,
        false,
        Optional.empty(),
        List.of(span),
        List.of(),
        List.of(),
        List.of(quotation.inner()),
        new Speaker.Unknown(),
        0,
        Optional.empty());
  }
}
