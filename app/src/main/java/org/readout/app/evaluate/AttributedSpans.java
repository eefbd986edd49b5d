package org.readout.app.evaluate;

import java.util.List;
import org.readout.annotation.Attribution;
import org.readout.text.Span;

/** The spans of one attribution, as they are scored. */
public record AttributedSpans(List<Span> source, List<Span> cue, List<Span> content) {

  public AttributedSpans {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** What an attribution that was found says. */
  public static AttributedSpans of(Attribution attribution) {
    return new AttributedSpans(attribution.source(), attribution.cue(), attribution.content());
  }
}
