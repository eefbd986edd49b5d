package org.readout.storybook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.storybook.Expectation.Place;

/** Reads one story file; see the package for its format. */
final class StoryReader {

  private final String file;
  private final List<String> lines;
  private int at;

  StoryReader(String file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  List<Story> read() {
    List<Story> stories = new ArrayList<>();
    while (at < lines.size()) {
      if (lines.get(at).startsWith("= ")) {
        stories.add(story());
      } else if (lines.get(at).isBlank() || lines.get(at).startsWith("#")) {
        at++;
      } else {
        throw wrong("a story begins with '= '");
      }
    }
    return stories;
  }

  private Story story() {
    String where = where();
    String name = lines.get(at++).substring(2).strip();
    Map<String, String> reports = new LinkedHashMap<>();
    while (at < lines.size() && !lines.get(at).startsWith("===")) {
      if (lines.get(at).startsWith("--- ")) {
        String letter = lines.get(at++).substring(4).strip();
        reports.put(letter, text());
      } else if (lines.get(at).isBlank()) {
        at++;
      } else {
        throw wrong("a report begins with '--- '");
      }
    }
    at++;
    List<Expectation> expectations = new ArrayList<>();
    while (at < lines.size() && !lines.get(at).startsWith("= ")) {
      String line = lines.get(at);
      if (!line.isBlank() && !line.startsWith("#")) {
        expectations.add(expectation(line, reports));
      }
      at++;
    }
    return new Story(name, where, reports, expectations);
  }

  private String text() {
    List<String> text = new ArrayList<>();
    while (at < lines.size()
        && !lines.get(at).startsWith("--- ")
        && !lines.get(at).startsWith("===")) {
      text.add(lines.get(at++));
    }
    return String.join("\n", text).strip() + "\n";
  }

  private Expectation expectation(String line, Map<String, String> reports) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    return switch (cells.getFirst()) {
      case "speaker" -> new Expectation.SpeakerIs(place(cells, 1, reports), cell(cells, 3));
      case "nobody" -> new Expectation.NobodySaid(place(cells, 1, reports));
      case "attribution" ->
          new Expectation.AttributionIs(
              cell(cells, 1), cell(cells, 2), cell(cells, 3), cell(cells, 4));
      case "mode" -> new Expectation.ModeIs(place(cells, 1, reports), cell(cells, 3));
      case "kind" -> new Expectation.KindIs(place(cells, 1, reports), cell(cells, 3));
      case "same" ->
          new Expectation.OneUtterance(
              place(cells, 1, reports), place(cells, 3, reports), list(cells, 5), list(cells, 6));
      case "two" ->
          new Expectation.TwoUtterances(place(cells, 1, reports), place(cells, 3, reports));
      case "time" -> new Expectation.TimeIs(place(cells, 1, reports), cell(cells, 3));
      case "entity" -> new Expectation.EntityIs(place(cells, 1, reports), cell(cells, 3));
      case "published" ->
          new Expectation.PublishedIs(cell(cells, 1), cell(cells, 2), cell(cells, 3));
      case "fact" -> new Expectation.OneFact(place(cells, 1, reports), place(cells, 3, reports));
      case "apart" -> new Expectation.TwoFacts(place(cells, 1, reports), place(cells, 3, reports));
      case "conflict" ->
          new Expectation.ConflictIs(
              cell(cells, 1), cell(cells, 2), place(cells, 3, reports), place(cells, 5, reports));
      case "no conflict" -> new Expectation.NoConflict();
      case "said absent" ->
          new Expectation.SaidAbsent(
              place(cells, 1, reports), cell(cells, 3), place(cells, 4, reports));
      case "not said absent" ->
          new Expectation.NotSaidAbsent(place(cells, 1, reports), cell(cells, 3));
      case "absent" -> new Expectation.AbsentFrom(place(cells, 1, reports), cell(cells, 3));
      case "only" -> new Expectation.OnlyThere(place(cells, 1, reports));
      case "not only" -> new Expectation.PerhapsElsewhere(place(cells, 1, reports));
      case "unknown" -> new Expectation.NotKnownOf(place(cells, 1, reports), cell(cells, 3));
      case "called" ->
          new Expectation.CalledSo(cell(cells, 1), cell(cells, 2), cell(cells, 3), cell(cells, 4));
      case "stated" -> new Expectation.StatedSo(place(cells, 1, reports), cell(cells, 3));
      case "no fact" -> new Expectation.NoFact(place(cells, 1, reports));
      case "derived" -> new Expectation.DerivedFrom(cell(cells, 1), cell(cells, 2), cell(cells, 3));
      case "own" -> new Expectation.OwnWords(cell(cells, 1));
      case "root" -> new Expectation.RootIs(cell(cells, 1), cell(cells, 2));
      case "counted" -> new Expectation.CountedSo(place(cells, 1, reports), number(cell(cells, 3)));
      case "undated" -> new Expectation.Undated(place(cells, 1, reports));
      case "no agreement" ->
          new Expectation.NoAgreement(place(cells, 1, reports), place(cells, 3, reports));
      case "item" ->
          new Expectation.OneItem(
              place(cells, 1, reports), place(cells, 3, reports), list(cells, 5));
      case "no item" ->
          new Expectation.TwoItems(place(cells, 1, reports), place(cells, 3, reports));
      case "alone" -> new Expectation.ItemAlone(place(cells, 1, reports), list(cells, 3));
      case "no difference" ->
          new Expectation.NoDifference(place(cells, 1, reports), cell(cells, 3));
      case "no readouts" -> new Expectation.NoReadouts();
      case "event" ->
          new Expectation.EventIs(
              place(cells, 1, reports),
              cell(cells, 3),
              cell(cells, 4),
              cell(cells, 5),
              cell(cells, 6));
      case "one event" ->
          new Expectation.OneEvent(place(cells, 1, reports), place(cells, 3, reports));
      case "two events" ->
          new Expectation.TwoEvents(place(cells, 1, reports), place(cells, 3, reports));
      case "no event" -> new Expectation.NoEvent(place(cells, 1, reports));
      case "brief" -> new Expectation.InBrief(place(cells, 1, reports));
      case "not brief" -> new Expectation.NotInBrief(place(cells, 1, reports));
      case "denied" -> new Expectation.DeniedIs(place(cells, 1, reports), true);
      case "not denied" -> new Expectation.DeniedIs(place(cells, 1, reports), false);
      default -> throw wrong("no such expectation: " + cells.getFirst());
    };
  }

  private Place place(List<String> cells, int index, Map<String, String> reports) {
    Place place = new Place(cell(cells, index), cell(cells, index + 1));
    String text = reports.get(place.report());
    if (text == null || place.words().isEmpty() || !text.contains(place.words())) {
      throw wrong("report " + place.report() + " does not have the words '" + place.words() + "'");
    }
    return place;
  }

  private String cell(List<String> cells, int index) {
    if (index >= cells.size()) {
      throw wrong("too few cells");
    }
    return cells.get(index);
  }

  private int number(String cell) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw wrong("not a number: " + cell);
    }
  }

  private List<String> list(List<String> cells, int index) {
    String cell = index < cells.size() ? cells.get(index) : "";
    return Arrays.stream(cell.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private String where() {
    return file + ":" + (at + 1);
  }

  private IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException(where() + ": " + why);
  }
}
