package org.readout.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.readout.annotation.Attribution;
import org.readout.collation.Collation;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** The ids of a page: where attributions stand in the texts and where they are listed. */
final class Anchors {

  static final String DIFFERENCE = "d";
  static final String HEARD_ONCE = "once";
  static final String UNNAMED = "unnamed";
  static final String UNKNOWN = "unknown";

  /**
   * Where an attribution is listed.
   *
   * @param id of the element
   * @param number shown at the words
   * @param others letters of the other reports that have it
   */
  record Listed(String id, String number, String others) {}

  private final Map<String, String> inText = new HashMap<>();
  private final Map<String, Listed> listed = new HashMap<>();

  Anchors(Collation collation, Apparatus apparatus) {
    for (int i = 0; i < collation.reports().size(); i++) {
      List<Attribution> attributions = collation.reports().get(i).attributions();
      for (int j = 0; j < attributions.size(); j++) {
        inText.put(attributions.get(j).id(), inText(Sigla.letter(i), j));
      }
    }
    apparatus.statements().forEach(this::list);
    list("n", apparatus.unsaid());
    list("t", apparatus.thoughts());
  }

  /** Of what has an id of its own, which stays when numbers change. */
  static String finding(String id) {
    return "id-" + id;
  }

  /** The id in its report's text of the attribution at a position. */
  static String inText(String letter, int position) {
    return letter + "-" + (position + 1);
  }

  static String report(String letter) {
    return "report-" + letter;
  }

  static String paragraph(String letter, int number) {
    return letter + "-p" + number;
  }

  static String fact(int number) {
    return "f" + number;
  }

  static String difference(int number) {
    return DIFFERENCE + number;
  }

  /** Where the words of a passage begin; its report if it stands in no paragraph. */
  static String passage(Cite cite) {
    return cite.paragraph() == 0
        ? report(cite.letter())
        : passage(cite.letter(), cite.passage().span());
  }

  static String passage(String letter, Span span) {
    return letter + "-" + span.start() + "-" + span.end();
  }

  static String statement(Statement statement) {
    return "u" + statement.number();
  }

  /** The number of a voice is that of its first statement. */
  static String voice(Voice voice) {
    return "voice-" + voice.statements().getFirst().number();
  }

  String inText(Attribution attribution) {
    return inText.getOrDefault(attribution.id(), "reports");
  }

  Listed listed(Attribution attribution) {
    return listed.getOrDefault(attribution.id(), new Listed("said", "?", ""));
  }

  private void list(Statement statement) {
    Map<ReportId, String> letters = new HashMap<>();
    List<Place> places = statement.readings().stream().flatMap(r -> r.places().stream()).toList();
    for (Place place : places) {
      letters.put(place.report(), place.letter());
    }
    for (Place place : places) {
      StringJoiner others = new StringJoiner(" ");
      letters.values().stream()
          .filter(letter -> !letter.equals(place.letter()))
          .sorted(Anchors::byPosition)
          .forEach(others::add);
      Listed where =
          new Listed(statement(statement), String.valueOf(statement.number()), others.toString());
      listed.put(place.attribution().id(), where);
    }
  }

  /** A to Z before AA. */
  static int byPosition(String one, String other) {
    return one.length() == other.length()
        ? one.compareTo(other)
        : Integer.compare(one.length(), other.length());
  }

  private void list(String prefix, List<Aside> asides) {
    for (int i = 0; i < asides.size(); i++) {
      String id = prefix + (i + 1);
      listed.put(asides.get(i).place().attribution().id(), new Listed(id, id, ""));
    }
  }
}
