package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.text.Span;

/**
 * "did not agree", to become "did agree", and "was arrested", to become "was not arrested". The
 * place is from the auxiliary to the word that is denied.
 */
final class NegationDetails implements DetailFinder {

  private static final Set<String> DENIED =
      Set.of(
          "was", "were", "is", "are", "has", "have", "had", "will", "would", "could", "can",
          "should", "did", "does", "do");

  private static final Set<String> ASSERTED =
      Set.of("was", "were", "is", "are", "has", "have", "had", "will");

  private static final Set<String> NO_VERBS = Set.of("going", "able", "likely", "nothing", "never");

  private static final Set<String> DENYING =
      Set.of("never", "not", "no", "nobody", "none", "neither", "nothing", "few");

  @Override
  public List<Detail> find(Sentence sentence, String text, Pools pools) {
    List<Detail> details = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      denied(sentence, i, text).ifPresent(details::add);
      contracted(sentence, i, text).ifPresent(details::add);
      asserted(sentence, i, text).ifPresent(details::add);
    }
    return details;
  }

  private static Optional<Detail> denied(Sentence sentence, int i, String text) {
    boolean isIt = DENIED.contains(sentence.lowerAt(i)) && sentence.lowerAt(i + 1).equals("not");
    return isIt && isVerb(sentence, i + 2)
        ? Optional.of(detail(sentence, i, i + 2, text, word(sentence, i), "denied"))
        : Optional.empty();
  }

  private static Optional<Detail> contracted(Sentence sentence, int i, String text) {
    String word = sentence.at(i).map(Token::text).orElse("").replace('’', '\'');
    if (!isVerb(sentence, i + 1)) {
      return Optional.empty();
    }
    return positive(word).map(p -> detail(sentence, i, i + 1, text, p, "denied"));
  }

  private static Optional<String> positive(String word) {
    return switch (word) {
      case "won't" -> Optional.of("will");
      case "can't", "cannot" -> Optional.of("can");
      default ->
          word.endsWith("n't") && DENIED.contains(word.substring(0, word.length() - 3))
              ? Optional.of(word.substring(0, word.length() - 3))
              : Optional.empty();
    };
  }

  private static Optional<Detail> asserted(Sentence sentence, int i, String text) {
    boolean isIt = ASSERTED.contains(sentence.lowerAt(i)) && sentence.tokens().get(i).isSmall();
    return isIt && isVerb(sentence, i + 1) && isForm(sentence, i) && !isDenied(sentence, i)
        ? Optional.of(detail(sentence, i, i + 1, text, word(sentence, i) + " not", "asserted"))
        : Optional.empty();
  }

  private static boolean isDenied(Sentence sentence, int i) {
    return DENYING.contains(sentence.lowerAt(i - 1)) || DENYING.contains(sentence.lowerAt(i - 2));
  }

  /** A participle or, after "will", any verb: after other words "not" may not be English. */
  private static boolean isForm(Sentence sentence, int i) {
    String next = sentence.lowerAt(i + 1);
    boolean isParticiple = next.endsWith("ed") || next.endsWith("en") || next.endsWith("ing");
    return sentence.lowerAt(i).equals("will") || isParticiple;
  }

  private static boolean isVerb(Sentence sentence, int i) {
    return sentence.at(i).filter(t -> t.isSmall() && t.isContent()).isPresent()
        && !sentence.lowerAt(i).endsWith("ly")
        && !NO_VERBS.contains(sentence.lowerAt(i));
  }

  private static String word(Sentence sentence, int i) {
    return sentence.tokens().get(i).text();
  }

  private static Detail detail(
      Sentence sentence, int from, int verb, String text, String instead, String polarity) {
    Token last = sentence.tokens().get(verb);
    Span place = sentence.tokens().get(from).span().cover(last.span());
    String kept = text.substring(sentence.tokens().get(verb - 1).span().end(), last.span().end());
    return new Detail(
        PlantKind.NEGATION, polarity + "|" + last.stem(), place, sentence, List.of(instead + kept));
  }
}
