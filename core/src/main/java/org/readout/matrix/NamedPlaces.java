package org.readout.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Word;
import org.readout.text.Span;

/**
 * Where something is to be or was: names after "in", "at" or "the capital", whether they are known
 * or not. A place in a country that the other names is not in its stead.
 */
final class NamedPlaces implements Values.Sort<NamedPlaces.Placed> {

  private static final double CERTAINTY = 0.75;

  private static final Set<String> BEFORE =
      Set.of("in", "at", "near", "capital", "city", "town", "village", "port", "harbour", "harbor");

  /** Between "the capital" and its name. */
  private static final Set<String> BETWEEN = Set.of(",", "the", "of", "city", "town");

  /**
   * A place.
   *
   * @param country ISO 3166 alpha-2, where it is known
   */
  record Placed(Point point, Span words, Optional<String> country) implements Values.Value {

    private String name() {
      return words.in(point.report().report().text()).toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Divergence.Kind kind() {
    return Divergence.Kind.PLACE;
  }

  @Override
  public List<Placed> in(Point point) {
    List<Placed> places = new ArrayList<>();
    List<Word> words = point.words();
    int at = 0;
    while (at < words.size()) {
      int end = end(words, at);
      if (end > at && isAfterPlaceWord(words, at)) {
        Span name = words.get(at).span().cover(words.get(end - 1).span());
        if (isPlace(point, name) && !isPossessive(words, end)) {
          places.add(new Placed(point, name, country(point, name)));
        }
      }
      at = Math.max(at + 1, end);
    }
    return places;
  }

  /** One past the last word of a name. */
  private static int end(List<Word> words, int from) {
    int end = from;
    while (end < words.size() && words.get(end).tag().startsWith("NNP")) {
      end++;
    }
    return end;
  }

  private static boolean isPossessive(List<Word> words, int end) {
    return end < words.size() && words.get(end).tag().equals("POS");
  }

  private static boolean isAfterPlaceWord(List<Word> words, int at) {
    int before = at - 1;
    while (before >= 0 && BETWEEN.contains(words.get(before).lemma())) {
      before--;
    }
    return before >= 0
        && BEFORE.contains(words.get(before).lemma())
        && (before == at - 1 || !words.get(before).tag().equals("IN"));
  }

  /** Not a time, nor a person or a body of several names. */
  private static boolean isPlace(Point point, Span name) {
    boolean time = point.report().times().stream().anyMatch(one -> one.span().overlaps(name));
    return !time
        && entities(point, name).stream()
            .noneMatch(one -> !one.kind().isPlace() && one.name().contains(" "));
  }

  private static Optional<String> country(Point point, Span name) {
    return entities(point, name).stream()
        .filter(one -> one.kind().isPlace())
        .findFirst()
        .flatMap(Entity::country);
  }

  private static List<Entity> entities(Point point, Span name) {
    return point.report().entities().stream()
        .filter(one -> one.mentions().stream().map(Mention::span).anyMatch(name::overlaps))
        .toList();
  }

  @Override
  public boolean isSame(Placed one, Placed other) {
    return one.name().equals(other.name());
  }

  @Override
  public Optional<Double> instead(Placed one, Placed other, boolean alone) {
    boolean within = one.country.isPresent() && one.country.equals(other.country);
    boolean told = tells(one.point, other) || tells(other.point, one);
    return alone && !told && !(within && (isCountry(one) || isCountry(other)))
        ? Optional.of(CERTAINTY)
        : Optional.empty();
  }

  private static boolean isCountry(Placed one) {
    return entities(one.point, one.words).stream().anyMatch(e -> e.kind() == Entity.Kind.COUNTRY);
  }

  /** Whether a point has the name of a place, if not after a word for a place. */
  private static boolean tells(Point point, Placed place) {
    return point
        .span()
        .in(point.report().report().text())
        .toLowerCase(Locale.ROOT)
        .contains(place.name());
  }
}
