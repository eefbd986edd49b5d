package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

/**
 * What a report makes of a claim, as labelled.
 *
 * @param cluster the rumour
 * @param claim in its own words
 * @param text of the report
 * @param stance of the report towards the claim
 */
public record StanceGold(String cluster, String claim, Text text, Stance stance) {

  /** The words of a report, under the id that the file gives it. */
  public record Text(String id, String words) {}

  static boolean isGold(JsonObject record) {
    return record.names().contains("claims");
  }

  /**
   * What a record of {@code event}, {@code reports} and {@code claims} says, in its order; the
   * stances towards a claim in the order of the reports. Reports without a stance are left out.
   */
  static List<StanceGold> parse(JsonObject record) throws MalformedJson {
    String cluster = record.string("event");
    List<Text> texts = new ArrayList<>();
    for (JsonObject report : record.objects("reports")) {
      texts.add(new Text(report.string("id"), report.string("text")));
    }
    List<StanceGold> gold = new ArrayList<>();
    for (JsonObject claim : record.objects("claims")) {
      String words = claim.string("claim");
      JsonObject stances = claim.object("stance");
      for (Text text : texts) {
        if (stances.names().contains(text.id)) {
          gold.add(new StanceGold(cluster, words, text, stances.word(text.id, Stance.class)));
        }
      }
    }
    return gold;
  }
}
