package org.readout.language.english.attribution;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.text.Span;

/** The spans of source, cue and content in a parsed sentence, by the conventions of PolNeAR. */
final class Spans {
  /** The most words from the first verb of a chain to its last. */
  private static final int CHAIN = 5;

  private final ParsedSentence s;
  private final Quotations quotations;
  private final String text;

  Spans(ParsedSentence sentence, Quotations quotations, String text) {
    this.s = sentence;
    this.quotations = quotations;
    this.text = text;
  }

  String text() {
    return text;
  }

  /**
   * The whole noun phrase of a source: titles, appositions and relative clauses, and the comma that
   * ends them if they began with one; a possessive mark, but no preposition.
   *
   * @param cue a word that must stay outside
   */
  List<Span> source(int head, int cue) {
    int first = s.tree.first(head);
    int last = s.tree.last(head);
    if (cue > head && cue <= last) {
      last = lastBefore(head, cue);
    }
    if (cue < head && cue >= first) {
      first = head;
      for (int child : s.tree.children(head)) {
        if (s.tree.first(child) > cue) {
          first = Math.min(first, s.tree.first(child));
        }
      }
    }
    if (s.quotation(cue) < 0 && s.quotation(head) < 0) {
      first = outsideBefore(first, head);
      last = outsideAfter(head, last);
    }
    while (first < head
        && ((s.isPunctuation(first) && !s.isQuoteMark(first)) || s.tree.is(first, "cc", "mark"))) {
      first++;
    }
    first = afterLabel(afterFronted(first, head), last);
    int end = s.trimmedLast(first, last);
    end = beforeTime(head, end);
    while (end > head && end + 1 == cue && s.tag(end).equals("RB")) {
      end--;
    }
    if (end > head
        && cue > end
        && end + 1 < s.size
        && s.word(end + 1).text().equals(",")
        && hasComma(first, end)
        && end + 1 < cue) {
      end++;
    }
    return List.of(s.span(first, Math.max(end, first)));
  }

  /** Past quotations that a parser drew into a noun phrase before its head, unless names follow. */
  private int outsideBefore(int first, int head) {
    for (int i = head; i > first; i--) {
      if (s.quotation(i - 1) >= 0 && s.isPunctuation(i - 1) && endsStatement(i - 1)) {
        return i;
      }
    }
    return first;
  }

  private boolean endsStatement(int mark) {
    return mark > 0 && s.isPunctuation(mark - 1) && s.quotation(mark - 1) >= 0;
  }

  private int outsideAfter(int head, int last) {
    for (int i = head + 1; i <= last; i++) {
      if (s.quotation(i) >= 0 && ",:".indexOf(s.word(i - 1).text()) >= 0) {
        return i - 2;
      }
    }
    return last;
  }

  /** Past what stands before a noun phrase and a comma: "so far, polls". */
  private int afterFronted(int first, int head) {
    int from = first;
    for (int child : s.tree.children(head)) {
      if (child < head
          && s.tree.is(child, "advmod", "prep", "npadvmod", "advcl", "mark", "dep", "meta", "intj")
          && s.tree.last(child) + 1 < head
          && s.word(s.tree.last(child) + 1).text().equals(",")) {
        from = Math.max(from, s.tree.last(child) + 2);
      }
    }
    return from;
  }

  /** Before a time that a parser gave to the name it follows: "Benenson on Monday". */
  private int beforeTime(int head, int last) {
    for (int child : s.tree.children(head)) {
      boolean name = s.tag(head).startsWith("NNP") || s.tag(head).equals("PRP");
      boolean time =
          (s.tree.is(child, "prep") && TIMES.contains(s.lower(child)))
              || s.tree.is(child, "npadvmod", "advmod");
      boolean day = DAYS.contains(s.lower(s.tree.last(child))) && s.tree.last(child) - child <= 1;
      if ((name ? time : day) && child > head && s.tree.last(child) == last) {
        return child - 1;
      }
    }
    return last;
  }

  /** "UPDATE, 7 p.m. -- | the Gazette": past a label and a dash, where one dash stands there. */
  private int afterLabel(int first, int last) {
    int after = -1;
    for (int i = first; i <= last; i++) {
      if (s.word(i).text().equals("--")) {
        after = after < 0 ? i + 1 : last + 1;
      }
    }
    boolean labelled = after > first && after <= last && s.word(first).tag().startsWith("NN");
    return labelled && s.lower(first).equals("update") ? after : first;
  }

  private boolean hasComma(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (s.word(i).text().equals(",")) {
        return true;
      }
    }
    return false;
  }

  private int lastBefore(int head, int cue) {
    int last = head;
    for (int child : s.tree.children(head)) {
      if (s.tree.last(child) < cue) {
        last = Math.max(last, s.tree.last(child));
      }
    }
    return last;
  }

  /** The subtree under a word as content. */
  List<Span> content(int head) {
    return content(s.tree.first(head), s.tree.last(head), new boolean[s.size]);
  }

  /** A stretch of words without those that are taken, with quotation marks closed. */
  List<Span> content(int first, int last, boolean[] taken) {
    List<Span> closed = new ArrayList<>();
    for (Span span : s.without(first, throughTail(throughQuotations(last), taken), taken)) {
      if (span.length() > 3 || !FUNCTION.contains(span.in(text).toLowerCase(Locale.ROOT))) {
        closed.add(closeMarks(span));
      }
    }
    return closed;
  }

  /** On through what a quoted word goes with: "the “angry” | people", "a “plan” | for the port". */
  private int throughTail(int last, boolean[] taken) {
    int next = last + 1;
    if (last < 0 || next >= s.size || s.quotation(last) < 0 || s.quotation(next) >= 0) {
      return last;
    }
    boolean noun = s.tag(next).startsWith("NN");
    boolean phrase = TAILS.contains(s.lower(next)) && !s.tag(next).startsWith("R");
    if (taken[next] || !(noun || phrase)) {
      return last;
    }
    int top = next;
    while (s.head(top) >= 0 && s.tree.first(s.head(top)) >= next) {
      top = s.head(top);
    }
    int end = last;
    while (end < s.tree.last(top) && !s.isPunctuation(end + 1) && !taken[end + 1]) {
      end++;
    }
    return end;
  }

  /** Past quotations that follow at once, or after a word or two that join them. */
  private int throughQuotations(int last) {
    int end = last;
    while (end > 0 && s.isPunctuation(end) && s.quotation(end) < 0) {
      end--;
    }
    while (end >= 0
        && end + 1 < s.size
        && s.quotation(end) >= 0
        && s.quotation(end + 1) == s.quotation(end)) {
      end++;
    }
    int next = end + 1;
    while (next < s.size
        && next <= end + JOINTS
        && s.quotation(next) < 0
        && JOINING.contains(s.lower(next))) {
      next++;
    }
    boolean quoted =
        next < s.size
            && s.quotation(next) >= 0
            && s.quotation(next) != s.quotation(end)
            && (next == end + 1
                || s.word(next - 1).text().equals(":")
                || (s.quotation(end) >= 0 && !s.word(next - 1).text().equals(",")));
    if (!quoted) {
      return last;
    }
    while (next + 1 < s.size && s.quotation(next + 1) == s.quotation(next)) {
      next++;
    }
    return throughQuotations(next);
  }

  /** Draws in the marks of quotations that a span begins or ends in. */
  Span closeMarks(Span span) {
    int start = span.start();
    int end = span.end();
    int last = quotations.at(end - 1);
    if (last >= 0) {
      Quotation quotation = quotations.outermost().get(last);
      boolean begunHere = quotation.span().start() >= start - 1;
      if (begunHere || onlyMarks(end, quotation.span().end())) {
        end = Math.max(end, quotation.span().end());
      }
    }
    int first = quotations.at(start);
    if (first >= 0) {
      Quotation quotation = quotations.outermost().get(first);
      boolean whole = quotation.span().end() <= end;
      boolean opened =
          onlyMarks(quotation.span().start(), start) || goesOnFromBefore(quotation, start);
      if (quotation.span().start() < start && whole && opened) {
        start = quotation.span().start();
      }
    }
    return new Span(start, end);
  }

  /** "“They were stiff. | There was no joy” in it, she said": a quotation of several sentences. */
  private boolean goesOnFromBefore(Quotation quotation, int start) {
    return start == s.sentence.span().start() && quotation.span().start() < start;
  }

  private boolean onlyMarks(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> FUNCTION = Set.of("but", "and", "yet", "or", "so", "as");

  /** Words between quotations that belong together. */
  private static final Set<String> JOINING =
      Set.of(",", ":", "and", "or", "a", "an", "the", "as", "but", "who", "that", "which", "with");

  private static final int JOINTS = 3;

  /** What leads on from a quoted word rather than tells where or when it was said. */
  private static final Set<String> TAILS =
      Set.of(
          "of", "for", "from", "about", "to", "toward", "towards", "against", "than", "between",
          "without", "that");

  private static final Set<String> TIMES =
      Set.of("on", "in", "during", "after", "before", "at", "earlier", "last");

  private static final Set<String> DAYS = days();

  private static Set<String> days() {
    Set<String> days = new HashSet<>(Set.of("today", "yesterday"));
    for (DayOfWeek day : DayOfWeek.values()) {
      days.add(day.name().toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(days);
  }

  private static final Set<String> ASPECTS =
      Set.of(
          "continue",
          "begin",
          "start",
          "keep",
          "go",
          "proceed",
          "stop",
          "have",
          "tend",
          "rush",
          "hasten",
          "cease",
          "hurry");

  /** The verb that a cue begins with: "went on to say" begins with "went". */
  private int chainFirst(int verb) {
    int head = s.head(verb);
    if (head < 0
        || head > verb
        || !s.tree.is(verb, "xcomp", "advcl")
        || !ASPECTS.contains(s.lemma(head))) {
      return verb;
    }
    for (int i = head + 1; i < verb; i++) {
      if (s.head(i) != verb && s.head(i) != head) {
        return verb;
      }
    }
    return verb - head <= CHAIN ? head : verb;
  }

  /** Whether a verb goes with one before it that tells how it was done: "went on to say". */
  boolean isChained(int verb) {
    return chainFirst(verb) != verb;
  }

  /** The words of a cue, from the auxiliaries and adverbs before its verb to a last word. */
  Span cue(int verb, int last) {
    int chain = chainFirst(verb);
    int first = chain;
    while (first > 0 && belongsBefore(first - 1, chain)) {
      first--;
    }
    while (first < chain && s.isPunctuation(first)) {
      first++;
    }
    int end = last;
    if (end + 1 < s.size && s.word(end + 1).text().equals(":")) {
      end++;
    }
    return s.span(first, end);
  }

  private boolean belongsBefore(int i, int verb) {
    int top = i;
    while (top >= 0 && s.head(top) != verb) {
      top = s.head(top);
    }
    return top >= 0
        && s.tree.is(top, "aux", "auxpass", "neg", "advmod")
        && s.tree.last(top) < verb
        && !s.tag(top).startsWith("W");
  }
}
