package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.annotation.Speaker.Named;
import org.readout.annotation.Speaker.Unknown;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

/**
 * What people say of which quotations are one utterance: pairs that are or are not ({@code a},
 * {@code b}, {@code same}, {@code grey}), and whole utterances ({@code variants} and, where it is
 * certain, {@code speaker}).
 */
public record UtteranceGold(List<Pair> pairs, List<Whole> utterances) {

  /** An utterance: who said it, if that is certain, and every place that quotes it. */
  record Whole(Optional<String> speaker, List<Place> places) {

    Whole {
      places = List.copyOf(places);
    }
  }

  /**
   * Two quotations.
   *
   * @param same they are one utterance
   * @param grey they share few words
   */
  record Pair(Place a, Place b, boolean same, boolean grey) {}

  public UtteranceGold {
    pairs = List.copyOf(pairs);
    utterances = List.copyOf(utterances);
  }

  /** True if a line is of gold, and not a report. */
  public static boolean isGold(String line) throws MalformedJson {
    JsonObject json = JsonObject.parse(line);
    return json.names().contains("variants") || json.names().contains("same");
  }

  /** The gold that lines of JSON hold; blank lines are passed over. */
  public static UtteranceGold parse(List<String> lines) throws MalformedJson {
    List<Pair> pairs = new ArrayList<>();
    List<Whole> utterances = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank()) {
        continue;
      }
      JsonObject json = JsonObject.parse(line);
      if (json.names().contains("variants")) {
        utterances.add(new Whole(json.optionalString("speaker"), places(json.objects("variants"))));
      } else {
        pairs.add(
            new Pair(
                Place.of(json.object("a")),
                Place.of(json.object("b")),
                json.truth("same"),
                json.names().contains("grey") && json.truth("grey")));
      }
    }
    return new UtteranceGold(pairs, utterances);
  }

  private static List<Place> places(List<JsonObject> variants) throws MalformedJson {
    List<Place> places = new ArrayList<>();
    for (JsonObject variant : variants) {
      places.add(Place.of(variant));
    }
    return places;
  }

  /** Every place that is named, once, in the order of the lines. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    pairs.forEach(p -> places.addAll(List.of(p.a(), p.b())));
    utterances.forEach(u -> places.addAll(u.places()));
    return places.stream().distinct().toList();
  }

  /** Who spoke at a place, if an utterance says so. */
  Speaker speakerOf(Place place) {
    return utterances.stream()
        .filter(u -> u.places().contains(place))
        .flatMap(u -> u.speaker().stream())
        .findFirst()
        .<Speaker>map(name -> new Named(Entity.idOf(Entity.Kind.PERSON, name), name))
        .orElse(new Unknown());
  }
}
