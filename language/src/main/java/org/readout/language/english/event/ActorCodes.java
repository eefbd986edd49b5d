package org.readout.language.english.event;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import org.readout.language.english.entity.Capitals;
import org.readout.wording.Vocabulary;

/** Country and sector of an actor by the words that a text has for it. Thread-safe. */
public final class ActorCodes {
  private final Function<String, Optional<String>> countries;
  private final Function<String, Optional<String>> capitals;
  private final Sectors sectors = Sectors.standard();

  /**
   * @param countries tells the country, by three letters, that words name
   */
  public ActorCodes(Function<String, Optional<String>> countries) {
    this(countries, words -> Optional.empty());
  }

  private ActorCodes(
      Function<String, Optional<String>> countries, Function<String, Optional<String>> capitals) {
    this.countries = countries;
    this.capitals = capitals;
  }

  /** Of a language's vocabulary, with the countries of ISO 3166. */
  public static ActorCodes of(Vocabulary vocabulary) {
    Capitals capitals = new Capitals();
    return new ActorCodes(
        words -> vocabulary.country(words).flatMap(ActorCodes::alpha3),
        words -> capitals.in(words).flatMap(ActorCodes::alpha3));
  }

  /** The country, ISO 3166 alpha-3, that words name by its name, adjective, capital or seat. */
  public Optional<String> country(String words) {
    String plain = plain(words);
    return countries.apply(plain).or(() -> capitals.apply(plain));
  }

  /** Likewise, but not by its capital, where much is done that its government does not do. */
  Optional<String> state(String words) {
    return countries.apply(plain(words));
  }

  /** Without what binds a name to the next word: "Chile's", "Somalia-based". */
  private static String plain(String words) {
    return words
        .replace("\u2019s ", " ")
        .replace("'s ", " ")
        .replace(" 's", "")
        .replace("-based ", " ");
  }

  /** The sector that words tell, PLOVER's three letters. */
  public Optional<String> sector(List<String> words) {
    return sectors.of(words);
  }

  /** The sector that the last of some words names. */
  Optional<String> sectorOfHead(List<String> words) {
    return sectors.ofHead(words);
  }

  static Optional<String> alpha3(String alpha2) {
    if (alpha2.equals("XK")) {
      return Optional.of("XKX");
    }
    try {
      return Optional.of(Locale.of("", alpha2).getISO3Country()).filter(code -> !code.isEmpty());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
