package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.text.Span;

/** Who is said to have said it: a name beside a verb of speech, or after "according to". */
final class AttributionDetails implements DetailFinder {

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "told",
          "added",
          "wrote",
          "argued",
          "claimed",
          "announced",
          "tweeted",
          "insisted",
          "noted",
          "declared",
          "warned");

  private static final int MOST_WORDS = 3;

  @Override
  public List<Detail> find(Sentence sentence, String text, Pools pools) {
    List<Detail> details = new ArrayList<>();
    for (Span place : places(sentence)) {
      String name = place.in(text);
      details.add(
          new Detail(
              PlantKind.ATTRIBUTION,
              name.substring(name.lastIndexOf(' ') + 1),
              place,
              sentence,
              pools.otherSpeakers(name)));
    }
    return details;
  }

  /** The names of those who speak in a sentence. */
  static List<String> speakers(Sentence sentence, String text) {
    return places(sentence).stream().map(p -> p.in(text)).toList();
  }

  private static List<Span> places(Sentence sentence) {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      boolean accords =
          sentence.lowerAt(i).equals("to") && sentence.lowerAt(i - 1).equals("according");
      if (SAYING.contains(sentence.lowerAt(i))) {
        addName(sentence, Capitals.start(sentence, i), i, places);
      }
      if (accords || (sentence.lowerAt(i).equals("said") && closes(sentence, i - 1))) {
        addName(sentence, i + 1, Capitals.end(sentence, i + 1), places);
      }
    }
    return places;
  }

  /** "…," said Keller: the name follows. */
  private static boolean closes(Sentence sentence, int i) {
    return sentence.at(i).filter(t -> "\"”’',".contains(t.text())).isPresent();
  }

  private static void addName(Sentence sentence, int from, int to, List<Span> places) {
    int first = Capitals.pastTitles(sentence, from, to);
    if (to > first && to - first <= MOST_WORDS && !Capitals.isNoName(sentence, to - 1)) {
      Token last = sentence.tokens().get(to - 1);
      if (last.text().length() > 2) {
        places.add(sentence.tokens().get(first).span().cover(last.span()));
      }
    }
  }
}
