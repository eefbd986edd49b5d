package org.readout.language.english.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;

/** Knows the sentences that say who made a report, which tell nothing of the event. */
final class Credits {
  private static final List<String> PHRASES =
      List.of(
          "contributed to this report",
          "contributed to this story",
          "contributed to this article",
          "contributed reporting",
          "all rights reserved",
          "may not be published, broadcast",
          "reporting by ",
          "editing by ",
          "click here",
          "read more articles",
          "more articles by",
          "buy this photo",
          "share this story");

  /** "Image 2 of 9". */
  private static final Set<String> PICTURES = Set.of("image", "photo", "picture", "slide");

  private static final Set<String> REPORTS = Set.of("reports", "reporting", "reported");

  /** "Channel 7's Rosa Quint reports." has no more words. */
  private static final int SHORT = 9;

  private Credits() {}

  static boolean isOne(Sentence sentence, String text) {
    String plain = sentence.span().in(text).toLowerCase(Locale.ROOT);
    return PHRASES.stream().anyMatch(plain::contains)
        || isSignature(sentence.words())
        || isCaption(sentence.words());
  }

  private static boolean isCaption(List<Word> words) {
    return words.size() > 3
        && PICTURES.contains(words.get(0).lemma())
        && words.get(1).tag().equals("CD")
        && words.get(2).text().equals("of")
        && words.get(3).tag().equals("CD");
  }

  private static boolean isSignature(List<Word> words) {
    int last = words.size() - 1;
    while (last > 0 && !Character.isLetter(words.get(last).text().charAt(0))) {
      last--;
    }
    return words.size() <= SHORT
        && last > 1
        && REPORTS.contains(words.get(last).text())
        && words.subList(0, last).stream().anyMatch(word -> word.tag().startsWith("NNP"));
  }
}
