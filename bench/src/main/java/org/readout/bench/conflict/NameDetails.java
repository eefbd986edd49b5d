package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/**
 * Surnames after a title or a common first name, and the same words elsewhere; and organizations by
 * their last word, "the Harbour Commission".
 */
final class NameDetails implements DetailFinder {

  @Override
  public List<Detail> find(Sentence sentence, String text, Pools pools) {
    List<Detail> details = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      int end = Capitals.end(sentence, at);
      if (end > at) {
        detail(sentence, at, end, text, pools).ifPresent(details::add);
      }
      at = Math.max(end, at + 1);
    }
    return details;
  }

  private static Optional<Detail> detail(
      Sentence sentence, int from, int to, String text, Pools pools) {
    Token last = sentence.tokens().get(to - 1);
    if (isOrganization(sentence, from, to)) {
      Span span = sentence.tokens().get(Capitals.pastTitles(sentence, from, to)).span();
      String name = span.cover(last.span()).in(text);
      return Optional.of(
          new Detail(
              PlantKind.NAME, name, span.cover(last.span()), sentence, pools.likeBodies(name)));
    }
    boolean isSurname = pools.isSurname(last.text()) && to - from <= 4;
    return isSurname && !isFirst(sentence, to)
        ? Optional.of(
            new Detail(PlantKind.NAME, last.text(), last.span(), sentence, pools.surnames()))
        : Optional.empty();
  }

  /** Before "of" or a number stands no surname of a person. */
  private static boolean isFirst(Sentence sentence, int to) {
    return sentence.lowerAt(to).equals("of");
  }

  static boolean isOrganization(Sentence sentence, int from, int to) {
    int first = Capitals.pastTitles(sentence, from, to);
    return to - first >= 2
        && to - first <= 4
        && Words.ORGANIZATIONS.contains(sentence.tokens().get(to - 1).text());
  }

  /** The surname that ends a run of capitals with a title or a first name. */
  static Optional<String> surname(Sentence sentence, int from, int to) {
    if (to - from < 2 || to - from > 4 || isOrganization(sentence, from, to)) {
      return Optional.empty();
    }
    Token last = sentence.tokens().get(to - 1);
    Token before = sentence.tokens().get(to - 2);
    boolean isLed = false;
    for (int i = from; i < to - 1; i++) {
      isLed |= Words.FIRST_NAMES.contains(sentence.tokens().get(i).text());
    }
    isLed |= Words.TITLES.contains(before.lower());
    boolean isName = last.text().length() > 2 && !isTitleOrFirstName(last);
    return isLed && isName && !Capitals.isNoName(sentence, to - 1)
        ? Optional.of(last.text())
        : Optional.empty();
  }

  private static boolean isTitleOrFirstName(Token token) {
    return Words.TITLES.contains(token.lower())
        || Words.FIRST_NAMES.contains(token.text())
        || Words.ORGANIZATIONS.contains(token.text())
        || token.text().indexOf('.') >= 0
        || token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
  }
}
