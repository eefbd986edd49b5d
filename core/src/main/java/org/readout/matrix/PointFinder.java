package org.readout.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;
import org.readout.fact.Telling;
import org.readout.text.Span;

/**
 * Cuts an account into points: its sentences, and those that "and", "but" or a semicolon joins into
 * one, each with words enough to be told from others. What stands inside quotation marks stays
 * together, and so does what depends on something with that on which it depends.
 */
final class PointFinder {

  private static final int FEWEST_WORDS = 4;

  /** Where a point stands, with what is in it. */
  record Place(
      AnnotatedReport report,
      Span span,
      List<Word> words,
      List<Word> governor,
      List<Telling> tellings) {

    /** Whether its account begins with it. */
    boolean opens() {
      return span.start() == report.sentences().getFirst().span().start();
    }
  }

  private PointFinder() {}

  /**
   * The points of a report in order.
   *
   * @param tellings its claims
   */
  static List<Place> of(AnnotatedReport report, List<Telling> tellings) {
    List<Place> places = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      for (Span span : spans(report, sentence, tellings)) {
        List<Word> words =
            sentence.words().stream().filter(word -> span.contains(word.span())).toList();
        places.add(
            new Place(
                report,
                span,
                words,
                Governors.of(sentence, words),
                tellings.stream().filter(one -> span.contains(one.claim().span())).toList()));
      }
    }
    return places;
  }

  private static List<Span> spans(
      AnnotatedReport report, Sentence sentence, List<Telling> tellings) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    List<Word> words = sentence.words();
    for (int cut : cuts(report, sentence, tellings)) {
      int end = before(words, cut);
      if (end - from >= FEWEST_WORDS && words.size() - cut >= FEWEST_WORDS) {
        spans.add(sentence.spanOf(from, end - 1));
        from = cut;
      }
    }
    spans.add(sentence.spanOf(from, words.size() - 1));
    return spans;
  }

  /** The numbers of the words at which a clause begins that is joined to what stands before it. */
  private static List<Integer> cuts(
      AnnotatedReport report, Sentence sentence, List<Telling> tellings) {
    TreeSet<Integer> starts = new TreeSet<>();
    for (Telling telling : tellings) {
      starts.add(telling.claim().span().start());
    }
    for (Attribution attribution : report.attributions()) {
      attribution.cue().forEach(cue -> starts.add(cue.start()));
      attribution.source().forEach(source -> starts.add(source.start()));
    }
    List<Integer> cuts = new ArrayList<>();
    List<Word> words = sentence.words();
    int main = main(words);
    for (int i = 1; i < words.size(); i++) {
      Span word = words.get(i).span();
      boolean joined = starts.contains(word.start()) && joins(words.get(i - 1));
      if ((joined || i == main) && !isQuoted(report, word)) {
        cuts.add(i);
      }
    }
    return cuts;
  }

  /**
   * Where the main clause begins behind one that tells something by the way: "Noting the growth of
   * trade, the ministers instructed …"; -1 if the sentence begins otherwise.
   */
  private static int main(List<Word> words) {
    if (!words.getFirst().tag().equals("VBG")) {
      return -1;
    }
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      boolean subject = word.relation().startsWith("nsubj") && word.head() >= 0;
      if (subject && words.get(word.head()).head() < 0) {
        return afterComma(words, i);
      }
    }
    return -1;
  }

  private static int afterComma(List<Word> words, int noun) {
    for (int i = noun; i > 0; i--) {
      if (words.get(i - 1).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isQuoted(AnnotatedReport report, Span word) {
    return report.attributions().stream()
        .flatMap(one -> one.quoted().stream())
        .anyMatch(quoted -> quoted.contains(word) && quoted.start() < word.start());
  }

  private static boolean joins(Word word) {
    String text = word.text().toLowerCase(Locale.ROOT);
    return text.equals("and") || text.equals("but") || text.equals(";");
  }

  /** One past the last word of what stands before a cut, without what joins. */
  private static int before(List<Word> words, int cut) {
    int end = cut;
    while (end > 0 && (joins(words.get(end - 1)) || words.get(end - 1).text().equals(","))) {
      end--;
    }
    return end;
  }
}
