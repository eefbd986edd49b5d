package org.readout.annotation;

import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/**
 * Words that a report gives to somebody. The spans follow the conventions of PolNeAR (Newell,
 * Margolin and Ruths 2018).
 *
 * @param id derived from the report and the spans
 * @param denied the report says that it was denied: "denied that ..."
 * @param within the id of the attribution it stands inside
 * @param content the attributed words with complementizer and quotation marks
 * @param cue the words that attribute
 * @param source the whole noun phrase with titles and appositions; may be empty
 * @param quoted the stretches inside quotation marks, without the marks
 * @param speaker who said it
 * @param certainty the probability that the speaker is right, 0 to 1
 * @param addressee to whom
 */
public record Attribution(
    String id,
    Kind kind,
    Mode mode,
    boolean denied,
    Optional<String> within,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    List<Span> quoted,
    Speaker speaker,
    double certainty,
    Optional<Speaker.Named> addressee) {

  /** By the share of the content's characters inside quotation marks. */
  public enum Kind {
    /** More than 0.9 of it. */
    DIRECT,
    /** 0.05 to 0.9. */
    MIXED,
    /** Less. */
    INDIRECT;

    private static final double MOST = 0.9;
    private static final double SOME = 0.05;

    /**
     * The kind of a content.
     *
     * @param quoted the share of its characters inside quotation marks, 0 to 1
     */
    public static Kind of(double quoted) {
      if (quoted > MOST) {
        return DIRECT;
      }
      return quoted >= SOME ? MIXED : INDIRECT;
    }
  }

  /** What the cue says was done. */
  public enum Mode {
    SPEECH,
    BELIEF,
    INTENTION,
    /** The report says that somebody did not say it. */
    ABSENT
  }

  public Attribution {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    quoted = List.copyOf(quoted);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content: " + id);
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("not a probability: " + certainty);
    }
  }

  /** This attribution with its speaker told. */
  public Attribution withSpeaker(Speaker who, double probability, Optional<Speaker.Named> toWhom) {
    return new Attribution(
        id, kind, mode, denied, within, content, cue, source, quoted, who, probability, toWhom);
  }
}
