package org.readout.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;
import org.readout.utterance.Variant.Meaning;
import org.readout.words.Languages;

/**
 * The words of an utterance that several reports have, and which do: the whole base, or a run of
 * its words in a row.
 */
final class CommonWords {
  private static final Set<Meaning> OTHERWISE =
      EnumSet.of(Meaning.NUMBER, Meaning.NEGATION, Meaning.NAME, Meaning.TIME);

  /**
   * What can be quoted.
   *
   * @param base stretches of the report of the base
   * @param words the same as they are shown, with three dots where the base goes on
   * @param variants whose words they are, the base first
   */
  record Quote(List<Span> base, String words, List<Variant> variants) {
    List<Passage> passages() {
      List<Passage> passages = new ArrayList<>();
      ReportId own = variants.getFirst().report();
      base.forEach(span -> passages.add(new Passage(own, span)));
      for (Variant variant : variants.subList(1, variants.size())) {
        variant.words().forEach(span -> passages.add(new Passage(variant.report(), span)));
      }
      return passages;
    }
  }

  /** Words of the base in a row, from one up to another, and which variants have all of them. */
  private record Run(int from, int to, Set<Integer> variants, int reports) {}

  private final Utterance utterance;
  private final Map<ReportId, Report> reports;
  private final Torn torn;
  private final String text;
  private final List<Span> words = new ArrayList<>();
  private final List<boolean[]> had = new ArrayList<>();
  private final List<List<Optional<Span>>> rows = new ArrayList<>();

  private CommonWords(Utterance utterance, Map<ReportId, Report> reports, Languages languages) {
    this.utterance = utterance;
    this.reports = reports;
    torn = new Torn(languages);
    text = text(0);
    for (List<Optional<Span>> row : utterance.alignment()) {
      row.getFirst().ifPresent(word -> add(word, row));
    }
  }

  private void add(Span word, List<Optional<Span>> row) {
    boolean[] same = new boolean[row.size()];
    for (int v = 0; v < same.length; v++) {
      int variant = v;
      same[v] =
          row.get(v)
              .filter(other -> bearsOut(utterance.variants().get(variant)))
              .map(other -> plain(other.in(text(variant))).equals(plain(word.in(text))))
              .orElse(false);
    }
    words.add(word);
    had.add(same);
    rows.add(row);
  }

  /** Another number, name or day, or a “not”, is no wording of the same. */
  static boolean bearsOut(Variant variant) {
    return variant.meaning().stream().noneMatch(OTHERWISE::contains);
  }

  private String text(int variant) {
    return report(variant).text();
  }

  private Report report(int variant) {
    return Objects.requireNonNull(reports.get(utterance.variants().get(variant).report()));
  }

  /** Without the marks around it. */
  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    word.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * What two reports have from the beginning of a sentence on, else from within one; of such runs
   * that of most reports, rather whole sentences, then the longest. Empty if no two reports have so
   * much in a row. What denies or limits a run in one of the reports stands in it, or the run is
   * not that report's.
   *
   * @param least characters
   */
  static Optional<Quote> of(
      Utterance utterance, Map<ReportId, Report> reports, Languages languages, int least) {
    CommonWords common = new CommonWords(utterance, reports, languages);
    return common.runs().stream()
        .filter(run -> run.reports() > 1 && common.length(run) >= least)
        .filter(run -> run.variants().contains(0))
        .max(
            Comparator.comparing(common::begins)
                .thenComparingInt((Run run) -> run.reports() + (common.ends(run) ? 1 : 0))
                .thenComparingInt(common::length))
        .map(common::quote);
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    if (!words.isEmpty()) {
      runs.add(run(0, words.size()));
    }
    for (int v = 1; v < utterance.variants().size(); v++) {
      int from = 0;
      for (int i = 0; i <= words.size(); i++) {
        if (i == words.size() || !had.get(i)[v]) {
          if (i > from) {
            runs.add(run(from, i));
            addSentences(from, i, runs);
          }
          from = i + 1;
        }
      }
    }
    return runs;
  }

  /** From each beginning of a sentence to the end of the run and to the last end of one. */
  private void addSentences(int from, int to, List<Run> runs) {
    int sentence = to;
    while (sentence > from && !(sentence < words.size() && endsSentence(sentence - 1))) {
      sentence--;
    }
    for (int i = from; i < to; i++) {
      if (i == 0 || endsSentence(i - 1) || isApart(i - 1)) {
        runs.add(run(i, to));
        if (sentence > i) {
          runs.add(run(i, sentence));
        }
        return;
      }
    }
  }

  private Run run(int from, int to) {
    Set<Integer> variants = new HashSet<>();
    Set<ReportId> reports = new HashSet<>();
    for (int v = 0; v < utterance.variants().size(); v++) {
      int variant = v;
      boolean same = had.subList(from, to).stream().allMatch(one -> one[variant]);
      if (same && !isTorn(variant, from, to)) {
        variants.add(v);
        reports.add(utterance.variants().get(v).report());
      }
    }
    return new Run(from, to, variants, reports.size());
  }

  /** Whether a report has before or behind the run what makes it not so. */
  private boolean isTorn(int variant, int from, int to) {
    Optional<Span> first = rows.get(from).get(variant);
    Optional<Span> last = rows.get(to - 1).get(variant);
    return first.isPresent()
        && last.isPresent()
        && torn.isTorn(
            report(variant),
            utterance.variants().get(variant).words(),
            first.get().cover(last.get()));
  }

  private int length(Run run) {
    return words.get(run.to() - 1).end() - words.get(run.from()).start();
  }

  private Quote quote(Run run) {
    Span all = new Span(words.get(run.from()).start(), words.get(run.to() - 1).end());
    List<Span> base = new ArrayList<>();
    StringBuilder shown = new StringBuilder(begins(run) ? "" : "… ");
    for (Span stretch : utterance.base().words()) {
      if (stretch.overlaps(all)) {
        boolean first = run.from() == 0 || words.get(run.from() - 1).end() <= stretch.start();
        boolean last = run.to() == words.size() || words.get(run.to()).start() >= stretch.end();
        Span part =
            new Span(first ? stretch.start() : all.start(), last ? stretch.end() : all.end());
        shown.append(base.isEmpty() ? "" : " … ").append(part.in(text));
        base.add(part);
      }
    }
    List<Variant> variants =
        run.variants().stream().sorted().map(utterance.variants()::get).toList();
    return new Quote(base, ends(run) ? shown.toString() : beforeDots(shown), variants);
  }

  private static String beforeDots(StringBuilder words) {
    int end = words.length();
    while (end > 0 && ",;:–—- ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end) + " …";
  }

  private boolean begins(Run run) {
    return run.from() == 0 || endsSentence(run.from() - 1) || isApart(run.from() - 1);
  }

  private boolean ends(Run run) {
    return run.to() == words.size() || endsSentence(run.to() - 1) || isApart(run.to() - 1);
  }

  private boolean endsSentence(int word) {
    int end = words.get(word).end();
    int at = end - 1;
    while (at > words.get(word).start() && !Character.isLetterOrDigit(text.charAt(at))) {
      if (".?!".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      at--;
    }
    return end < text.length() && ".?!".indexOf(text.charAt(end)) >= 0;
  }

  /** Whether a word and the next stand in two stretches. */
  private boolean isApart(int word) {
    return utterance.base().words().stream()
        .anyMatch(
            stretch ->
                stretch.contains(words.get(word).start())
                    && stretch.end() <= words.get(word + 1).start());
  }
}
