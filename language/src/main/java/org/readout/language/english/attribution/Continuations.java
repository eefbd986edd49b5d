package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/**
 * Gives quotations without words that attribute them to the reported clause in their sentence, or
 * to whom the text spoke of before.
 */
final class Continuations {
  private static final int WORDS = 5;
  private static final int BACK = 5;
  private static final int NAME = 60;

  /** The most characters from a reported clause to a quotation that it goes on to. */
  private static final int GAP = 120;

  private final String text;
  private final Quotations quotations;
  private final int[] lines;
  private final List<Finding> findings;

  private Continuations(String text, Quotations quotations, List<Finding> findings) {
    this.text = text;
    this.quotations = quotations;
    this.lines = lines(text);
    this.findings = new ArrayList<>(findings);
    this.findings.sort(Comparator.comparingInt(Continuations::cueStart));
  }

  /** The findings, with what continues them. */
  static List<Finding> of(String text, Quotations quotations, List<Finding> findings) {
    Continuations continuations = new Continuations(text, quotations, findings);
    continuations.extend();
    return continuations.findings;
  }

  private static int cueStart(Finding finding) {
    return finding.cue().isEmpty() ? finding.start() : finding.cue().getFirst().start();
  }

  private void extend() {
    boolean[] covered = new boolean[quotations.outermost().size()];
    for (Finding finding : findings) {
      for (List<Span> spans : List.of(finding.content(), finding.source(), finding.cue())) {
        for (Span span : spans) {
          cover(covered, span);
        }
      }
    }
    List<Finding> fresh = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < covered.length; i++) {
      Quotation quotation = quotations.outermost().get(i);
      int start = quotation.span().start();
      while (next < findings.size() && cueStart(findings.get(next)) < start) {
        next++;
      }
      if (!covered[i]
          && !goesOn(next - 1, quotation)
          && !leadsTo(next, quotation)
          && isUtterance(quotation)) {
        if (!extend(speaking(next - 1, start), quotation, fresh)) {
          addFragment(next, quotation, fresh);
        }
      }
    }
    findings.addAll(fresh);
  }

  private void cover(boolean[] covered, Span span) {
    for (int i = quotations.firstEndingAfter(span.start()); i < covered.length; i++) {
      if (quotations.outermost().get(i).span().start() >= span.end()) {
        return;
      }
      covered[i] = true;
    }
  }

  /**
   * The last finding of words before an offset, if one of the last few is; in its sentence rather
   * who is quoted than who asked or passed it on.
   */
  private int speaking(int last, int offset) {
    int spoken = -1;
    for (int i = last; i >= 0 && i > last - BACK; i--) {
      Finding finding = findings.get(i);
      boolean speech =
          finding.mode() == Mode.SPEECH
              && finding.clausal()
              && paragraphsBetween(cueStart(finding), offset) == 0;
      if (!speech) {
        continue;
      }
      if (spoken < 0) {
        spoken = i;
      } else if (finding.sentence() == findings.get(spoken).sentence()
          && quotations.share(finding.content())
              > quotations.share(findings.get(spoken).content())) {
        spoken = i;
      }
    }
    return spoken < 0 ? last : spoken;
  }

  /**
   * Lets a reported clause go on through a quotation that follows it in its sentence: "she said
   * they were late, and “nobody was told”".
   */
  private boolean goesOn(int index, Quotation quotation) {
    Finding before = index < 0 ? null : findings.get(index);
    if (before == null || before.mode() != Mode.SPEECH || !before.clausal()) {
      return false;
    }
    Span last = before.content().getLast();
    int start = quotation.span().start();
    boolean near = last.end() <= start && start - last.end() <= GAP;
    if (!near || endsSentence(last.end(), start) || last.end() != lastEnd(before)) {
      return false;
    }
    List<Span> content = new ArrayList<>(before.content());
    content.set(content.size() - 1, new Span(last.start(), quotation.span().end()));
    findings.set(index, before.withContent(content));
    return true;
  }

  /** The same for a quotation before a clause that is itself before "she said". */
  private boolean leadsTo(int index, Quotation quotation) {
    Finding after = index >= findings.size() ? null : findings.get(index);
    if (after == null || after.mode() != Mode.SPEECH || !after.clausal()) {
      return false;
    }
    Span first = after.content().getFirst();
    int end = quotation.span().end();
    boolean leads = first.start() >= end && first.end() <= cueStart(after);
    if (!leads || first.start() - end > GAP || endsSentence(end, first.start())) {
      return false;
    }
    List<Span> content = new ArrayList<>(after.content());
    content.set(0, new Span(quotation.span().start(), first.end()));
    findings.set(index, after.withContent(content));
    return true;
  }

  /** Whether a colon leads to a quotation in a sentence that began before. */
  private boolean isLedIn(int from, int start) {
    int i = start - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= from && text.charAt(i) == ':' && !endsSentence(from, i);
  }

  /** Whether a stop or a line break, or a quotation that ends a sentence, stands between. */
  private boolean endsSentence(int from, int to) {
    for (int i = Math.max(0, from - 2); i < to; i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '?' || c == '!';
      if (c == '\n'
          || (stop && i + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation that is a sentence was given to what comes before it, or is signed. */
  private boolean extend(int index, Quotation quotation, List<Finding> fresh) {
    Finding signed = signed(quotation);
    if (signed != null) {
      fresh.add(signed);
      return true;
    }
    Finding before = index < 0 ? null : findings.get(index);
    if (before == null) {
      return false;
    }
    int breaks = paragraphsBetween(lastEnd(before), quotation.span().start());
    boolean opens = opensSentence(quotation) && !isLedIn(lastEnd(before), quotation.span().start());
    if (!opens || before.mode() != Mode.SPEECH || breaks > 1) {
      return false;
    }
    if (breaks == 0 || quotation.reopened()) {
      List<Span> content = new ArrayList<>(before.content());
      content.add(quotation.span());
      findings.set(index, before.withContent(content));
    } else {
      fresh.add(withoutSource(before.sentence(), quotation));
    }
    return true;
  }

  /**
   * "“It eats the law,” she said. Moreover, it “was made to eat it.”": part of a sentence, beside
   * what somebody in the paragraph is quoted as saying.
   */
  private void addFragment(int next, Quotation quotation, List<Finding> fresh) {
    if (opensSentence(quotation) || !isLong(quotation)) {
      return;
    }
    for (int i = Math.max(0, next - 1); i <= next && i < findings.size(); i++) {
      if (isQuotedBeside(findings.get(i), quotation)) {
        fresh.add(withoutSource(findings.get(i).sentence(), quotation));
        return;
      }
    }
  }

  /** Whether it quotes somebody in the paragraph of a quotation. */
  private boolean isQuotedBeside(Finding finding, Quotation quotation) {
    int cue = cueStart(finding);
    int start = quotation.span().start();
    return finding.mode() == Mode.SPEECH
        && finding.clausal()
        && quotations.share(finding.content()) > 0
        && paragraphsBetween(Math.min(cue, start), Math.max(cue, start)) == 0;
  }

  private static Finding withoutSource(int sentence, Quotation quotation) {
    return new Finding(
        sentence, -1, Mode.SPEECH, false, true, List.of(), List.of(), List.of(quotation.span()));
  }

  /** "..." - Anna Keller: a dash and a name to the end of the line. */
  private @Nullable Finding signed(Quotation quotation) {
    int dash = afterSpaces(quotation.span().end());
    if (dash >= text.length() || "-\u2013\u2014\u2015".indexOf(text.charAt(dash)) < 0) {
      return null;
    }
    int name = afterSpaces(dash + 1);
    int end = name;
    while (end < text.length() && text.charAt(end) != '\n' && end - name <= NAME) {
      end++;
    }
    while (end > name && (Mark.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    boolean fits = end > name && end - name < NAME && Character.isUpperCase(text.charAt(name));
    if (!fits) {
      return null;
    }
    return new Finding(
        -1,
        -1,
        Mode.SPEECH,
        false,
        true,
        List.of(new Span(name, end)),
        List.of(new Span(dash, dash + 1)),
        List.of(quotation.span()));
  }

  private int afterSpaces(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && Mark.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int lastEnd(Finding finding) {
    int end = 0;
    for (List<Span> spans : List.of(finding.content(), finding.source(), finding.cue())) {
      for (Span span : spans) {
        end = Math.max(end, span.end());
      }
    }
    return end;
  }

  /** The number of line breaks with words on both sides. */
  private int paragraphsBetween(int from, int to) {
    return from >= to ? 0 : linesUpTo(to) - linesUpTo(from);
  }

  private int linesUpTo(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Where the lines begin that hold anything, white space before it left out. */
  private static int[] lines(String text) {
    int[] lines = new int[16];
    int count = 0;
    boolean fresh = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        fresh = true;
      } else if (fresh && !Mark.isSpace(c)) {
        lines = count < lines.length ? lines : Arrays.copyOf(lines, 2 * count);
        lines[count++] = i;
        fresh = false;
      }
    }
    return Arrays.copyOf(lines, count);
  }

  private boolean opensSentence(Quotation quotation) {
    int i = quotation.span().start() - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 || ".!?\n:\"\u201d".indexOf(text.charAt(i)) >= 0;
  }

  private int words(Quotation quotation) {
    int words = 1;
    for (int i = quotation.inner().start(); i < quotation.inner().end(); i++) {
      words += Mark.isSpace(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  private boolean isLong(Quotation quotation) {
    return words(quotation) >= WORDS;
  }

  private boolean isUtterance(Quotation quotation) {
    int words = words(quotation);
    char last = text.charAt(quotation.inner().end() - 1);
    boolean sentence = last == '.' || last == '!' || last == '?';
    return words >= WORDS || (sentence && words > 1);
  }
}
