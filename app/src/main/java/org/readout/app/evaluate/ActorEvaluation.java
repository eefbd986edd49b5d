package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.language.english.English;
import org.readout.language.english.event.ActorCodes;

/**
 * Scores the country and the sector of actors by their mentions. An organization of states has a
 * code for a country in the gold: the sector IGO is right for it.
 */
public final class ActorEvaluation {
  private static final Set<String> ORGANIZATIONS = Set.of("IGO", "UNO", "EUR");
  private static final Set<String> NONE = Set.of("", "UNK");

  private final ActorCodes codes;

  public ActorEvaluation(English english) {
    codes = ActorCodes.of(english.vocabulary());
  }

  private static final class Tally {
    private int mentions;
    private int country;
    private int sector;
    private int both;

    void add(boolean countryRight, boolean sectorRight) {
      mentions++;
      country += countryRight ? 1 : 0;
      sector += sectorRight ? 1 : 0;
      both += countryRight && sectorRight ? 1 : 0;
    }

    List<String> row(String name) {
      return List.of(name, Integer.toString(mentions), share(country), share(sector), share(both));
    }

    private String share(int part) {
      return String.format(Locale.ROOT, "%.4f", (double) part / Math.max(1, mentions));
    }
  }

  /**
   * A row for the mentions that tell it themselves, and for those that only an encyclopaedia can.
   */
  public List<Table> evaluate(List<Path> files) throws IOException, MalformedJson {
    Tally told = new Tally();
    Tally known = new Tally();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonObject gold = JsonObject.parse(line);
        add(gold, gold.truth("needsEncyclopaedia") ? known : told);
      }
    }
    return List.of(
        new Table(
            "Actors",
            List.of("", "mentions", "country right", "sector right", "both right"),
            new ArrayList<>(
                List.of(told.row("by their words"), known.row("by an encyclopaedia")))));
  }

  private void add(JsonObject gold, Tally tally) throws MalformedJson {
    String mention = gold.string("mention");
    String words = gold.optionalString("context").orElse(mention);
    Optional<String> country = codes.country(mention).or(() -> codes.country(words));
    Optional<String> sector = codes.sector(List.of(mention.replace("'s", " 's").split(" ")));
    Optional<String> goldCountry = gold.optionalString("country");
    Optional<String> goldSector = gold.optionalString("sector").filter(one -> !NONE.contains(one));
    boolean organization =
        goldCountry.filter(ORGANIZATIONS::contains).isPresent()
            && sector.filter("IGO"::equals).isPresent();
    tally.add(
        organization || country.equals(goldCountry),
        sector.equals(goldSector) || (organization && goldSector.isEmpty()));
  }
}
