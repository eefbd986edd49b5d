package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** States, countries and large cities after a preposition of place. */
final class PlaceDetails implements DetailFinder {

  private static final Set<String> BEFORE =
      Set.of("in", "near", "from", "to", "across", "outside", "into", "at", "through", "around");

  private static final List<List<String>> SORTS =
      List.of(Words.STATES, Words.COUNTRIES, Words.CITIES);

  @Override
  public List<Detail> find(Sentence sentence, String text, Pools pools) {
    List<Detail> details = new ArrayList<>();
    for (int i = 1; i < sentence.tokens().size(); i++) {
      if (BEFORE.contains(sentence.lowerAt(i - 1))) {
        detail(sentence, i, text).ifPresent(details::add);
      }
    }
    return details;
  }

  private static Optional<Detail> detail(Sentence sentence, int from, String text) {
    int to = Capitals.end(sentence, from);
    if (to == from) {
      return Optional.empty();
    }
    var span = sentence.tokens().get(from).span().cover(sentence.tokens().get(to - 1).span());
    String name = span.in(text);
    return SORTS.stream()
        .filter(sort -> sort.contains(name))
        .findFirst()
        .map(
            sort ->
                new Detail(
                    PlantKind.PLACE,
                    name,
                    span,
                    sentence,
                    sort.stream().filter(other -> !other.equals(name)).toList()));
  }
}
