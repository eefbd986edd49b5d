package org.readout.render;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.readout.annotation.Attribution;
import org.readout.text.Span;

/** An attribution in running words. */
final class Phrase {

  private static final int FAR = 60;

  /** The least words of a quotation that tell something without the words around them. */
  static final int TELLING = 3;

  private Phrase() {}

  private static int words(String line) {
    return (int) line.chars().filter(c -> c == ' ').count() + 1;
  }

  /**
   * What was said, after a name: direct speech by itself, the rest with its cue where that stands
   * right before it ("denied that Finland had offered a discount").
   */
  static String ofSpeaker(String text, Attribution attribution) {
    List<Span> told = told(text, attribution);
    String content = joined(text, told);
    boolean marked = content.isEmpty() || !Character.isLetter(content.codePointAt(0));
    if (attribution.kind() == Attribution.Kind.DIRECT && marked && words(content) >= TELLING) {
      return content;
    }
    return lead(text, attribution, told)
        .map(lead -> Legible.line(lead + content))
        .orElseGet(() -> content + trail(text, attribution));
  }

  /** The content, but for "which" of "which | he called | a shame", where what it is follows. */
  private static List<Span> told(String text, Attribution attribution) {
    List<Span> content = attribution.content();
    Span first = content.getFirst();
    boolean pronoun =
        content.size() > 1
            && !attribution.cue().isEmpty()
            && first.end() <= attribution.cue().getFirst().start()
            && content.get(1).start() >= attribution.cue().getLast().end()
            && first.in(text).chars().allMatch(Character::isLetter)
            && Character.isLowerCase(first.in(text).codePointAt(0));
    return pronoun ? content.subList(1, content.size()) : content;
  }

  /** The cue that follows at once, as in "the plan | was criticized"; else nothing. */
  private static String trail(String text, Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return "";
    }
    Span cue = attribution.cue().getFirst();
    int end = attribution.content().getLast().end();
    boolean follows = end < cue.start() && text.substring(end, cue.start()).isBlank();
    return follows ? " " + Legible.line(cue.in(text)) : "";
  }

  /** What was thought, after a name: with its cue wherever that stands. */
  static String ofThinker(String text, Attribution attribution) {
    return lead(text, attribution, attribution.content()).isPresent()
        ? ofSpeaker(text, attribution)
        : whole(text, attribution);
  }

  /** All of it with source and cue, as the report has it, where that is not too far apart. */
  static String whole(String text, Attribution attribution) {
    Span all = cover(attribution.content());
    for (Span span : attribution.cue()) {
      all = all.cover(span);
    }
    for (Span span : attribution.source()) {
      all = all.cover(span);
    }
    int own = total(attribution.content()) + total(attribution.cue()) + total(attribution.source());
    return all.length() - own <= FAR ? Legible.line(all.in(text)) : ofSpeaker(text, attribution);
  }

  /** From the cue to the content, if nothing but an addressee or the like stands between. */
  private static Optional<String> lead(String text, Attribution attribution, List<Span> told) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    int start = attribution.cue().getFirst().start();
    int end = told.getFirst().start();
    if (start >= end || end - start > FAR || text.substring(start, end).contains("\n")) {
      return Optional.empty();
    }
    Span lead = new Span(start, end);
    boolean sourceBetween = attribution.source().stream().anyMatch(lead::overlaps);
    return sourceBetween ? Optional.empty() : Optional.of(fromWord(lead.in(text)));
  }

  /** Without what is contracted with a word before it: "'re asking" begins with "asking". */
  private static String fromWord(String lead) {
    boolean contracted = lead.startsWith("'") || lead.startsWith("\u2019");
    return contracted ? lead.substring(lead.indexOf(' ') + 1) : lead;
  }

  private static String joined(String text, List<Span> spans) {
    StringJoiner joined = new StringJoiner(" … ");
    for (Span span : spans) {
      joined.add(Legible.line(span.in(text)));
    }
    return joined.toString();
  }

  private static Span cover(List<Span> spans) {
    return spans.stream().reduce(Span::cover).orElseThrow();
  }

  private static int total(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
