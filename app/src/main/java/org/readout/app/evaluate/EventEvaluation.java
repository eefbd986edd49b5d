package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;
import org.readout.event.Actor;
import org.readout.event.Code;
import org.readout.event.ToldEvent;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.language.english.English;
import org.readout.language.english.event.ActorCodes;
import org.readout.language.english.event.EnglishEvents;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Scores who is found to do what to whom. Three kinds of gold, told by their fields: sentences in
 * which source and target are marked ({@code marked}); sentences with an event ({@code event}); and
 * sentences with codings of CAMEO, with dictionaries beside them ({@code codings}).
 */
public final class EventEvaluation {
  private final English english;

  public EventEvaluation(English english) {
    this.english = english;
  }

  /**
   * The tables of each file: its odd lines, its even lines and all.
   *
   * @throws MalformedJson if a line is of none of the three kinds
   */
  public List<Table> evaluate(List<Path> files) throws IOException, MalformedJson {
    List<Table> tables = new ArrayList<>();
    for (Path file : files) {
      List<JsonObject> lines = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        lines.add(JsonObject.parse(line));
      }
      if (lines.getFirst().names().contains("marked")) {
        tables.addAll(marked(lines));
      } else if (lines.getFirst().names().contains("codings")) {
        tables.add(codings(file, lines));
      } else {
        tables.add(tuples(lines));
      }
    }
    return tables;
  }

  private AnnotatedReport annotated(String text) {
    return english.annotate(
        Report.of(new ReportId("gold"), "en", text, List.of(new Span(0, text.length()))));
  }

  private List<Table> marked(List<JsonObject> lines) throws MalformedJson {
    EnglishEvents events = new EnglishEvents(ActorCodes.of(english.vocabulary()));
    CodeScore odd = new CodeScore();
    CodeScore even = new CodeScore();
    CodeScore all = new CodeScore();
    for (int i = 0; i < lines.size(); i++) {
      Code gold = Code.valueOf(lines.get(i).string("root"));
      Optional<Code> found = between(events, lines.get(i).string("marked"));
      (i % 2 == 0 ? odd : even).add(gold, found);
      all.add(gold, found);
    }
    List<List<String>> rows = List.of(odd.row("odd lines"), even.row("even lines"), all.row("all"));
    return List.of(new Table("Events, marked", CodeScore.COLUMNS, rows), all.byCode());
  }

  private Optional<Code> between(EnglishEvents events, String marked) {
    StringBuilder text = new StringBuilder();
    int[] places = new int[4];
    String[] marks = {"<s>", "</s>", "<t>", "</t>"};
    boolean[] seen = new boolean[4];
    for (int i = 0; i < marked.length(); ) {
      int mark = -1;
      for (int k = 0; k < marks.length; k++) {
        mark = marked.startsWith(marks[k], i) ? k : mark;
      }
      if (mark >= 0) {
        places[mark] = seen[mark] ? places[mark] : text.length();
        seen[mark] = true;
        i += marks[mark].length();
      } else {
        text.append(marked.charAt(i++));
      }
    }
    Span source = new Span(places[0], Math.max(places[0] + 1, places[1]));
    Span target = new Span(places[2], Math.max(places[2] + 1, places[3]));
    AnnotatedReport report = annotated(text.toString());
    Optional<Code> found = Optional.empty();
    for (Sentence sentence : report.sentences()) {
      boolean holds = sentence.span().overlaps(source) || sentence.span().overlaps(target);
      found = found.isEmpty() && holds ? events.between(sentence, source, target) : found;
    }
    return found;
  }

  /** What of one event is right. */
  private record Right(boolean source, boolean code, boolean target) {
    int slots() {
      return (source ? 1 : 0) + (code ? 1 : 0) + (target ? 1 : 0);
    }
  }

  private static final class Slots {
    private int expected;
    private int found;
    private int source;
    private int code;
    private int target;
    private int whole;

    void add(Right right) {
      expected++;
      source += right.source ? 1 : 0;
      code += right.code ? 1 : 0;
      target += right.target ? 1 : 0;
      whole += right.slots() == 3 ? 1 : 0;
    }

    List<String> row(String name) {
      return List.of(
          name,
          Integer.toString(expected),
          Integer.toString(found),
          share(source),
          share(code),
          share(target),
          String.format(
              Locale.ROOT, "%.3f", (source + code + target) / (3.0 * Math.max(1, expected))),
          share(whole));
    }

    private String share(int part) {
      return String.format(Locale.ROOT, "%.3f", (double) part / Math.max(1, expected));
    }
  }

  private static final List<String> COLUMNS =
      List.of("", "events", "found", "source", "root", "target", "slots", "whole");

  private Table tuples(List<JsonObject> lines) throws MalformedJson {
    EnglishEvents events = new EnglishEvents(ActorCodes.of(english.vocabulary()));
    List<Slots> slots = List.of(new Slots(), new Slots(), new Slots());
    for (int i = 0; i < lines.size(); i++) {
      List<ToldEvent> found = events.read(annotated(lines.get(i).string("text")));
      List<JsonObject> source = lines.get(i).objects("source");
      List<JsonObject> target = lines.get(i).objects("target");
      Code gold = Code.valueOf(lines.get(i).string("root"));
      Right best = new Right(false, false, false);
      for (ToldEvent event : found) {
        Right right =
            new Right(
                isOne(source, Optional.of(event.source())),
                EnglishEvents.coded(event.code(), event.status()) == gold,
                isOne(target, event.target()));
        best = right.slots() > best.slots() ? right : best;
      }
      for (Slots one : List.of(slots.get(i % 2), slots.get(2))) {
        one.add(best);
        one.found += found.size();
      }
    }
    return table("Events, tuples", slots);
  }

  private static Table table(String title, List<Slots> slots) {
    return new Table(
        title,
        COLUMNS,
        List.of(
            slots.get(0).row("odd lines"),
            slots.get(1).row("even lines"),
            slots.get(2).row("all")));
  }

  /** Whether an actor is one of those, by the last word of the name or by the country. */
  private static boolean isOne(List<JsonObject> gold, Optional<Actor> actor) throws MalformedJson {
    if (actor.isEmpty()) {
      return false;
    }
    for (JsonObject one : gold) {
      boolean country = actor.get().country().equals(one.optionalString("code"));
      if (country || head(one.string("text")).equals(head(actor.get().name()))) {
        return true;
      }
    }
    return false;
  }

  private static String head(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }

  private Table codings(Path file, List<JsonObject> lines) throws IOException, MalformedJson {
    CameoTable cameo = CameoTable.read(file.resolveSibling("CAMEO2PLOVER-2021.txt"));
    ActorDictionary dictionary =
        ActorDictionary.read(
            file.resolveSibling("petr-dictionaries").resolve("PETR.Validate.actors.txt"));
    EnglishEvents events = new EnglishEvents(new ActorCodes(dictionary::code));
    List<Slots> slots = List.of(new Slots(), new Slots(), new Slots());
    for (int i = 0; i < lines.size(); i++) {
      List<ToldEvent> found = events.read(annotated(lines.get(i).string("text")));
      List<Slots> counted = List.of(slots.get(i % 2), slots.get(2));
      counted.forEach(one -> one.found += found.size());
      for (JsonObject coding : lines.get(i).objects("codings")) {
        Right best = best(coding, found, cameo);
        counted.forEach(one -> one.add(best));
      }
    }
    return table("Events, codings", slots);
  }

  private static Right best(JsonObject coding, List<ToldEvent> found, CameoTable cameo)
      throws MalformedJson {
    String source = coding.string("source");
    String target = coding.string("target");
    Optional<Code> gold = cameo.code(coding.string("cameo"));
    return found.stream()
        .map(
            event ->
                new Right(
                    isOf(source, Optional.of(event.source())),
                    gold.equals(Optional.of(EnglishEvents.coded(event.code(), event.status()))),
                    isOf(target, event.target())))
        .max(Comparator.comparingInt(Right::slots))
        .orElse(new Right(false, false, false));
  }

  /** Whether the country is the one that the code of an actor begins with. */
  private static boolean isOf(String code, Optional<Actor> actor) {
    return actor.flatMap(Actor::country).filter(code::startsWith).isPresent();
  }
}
