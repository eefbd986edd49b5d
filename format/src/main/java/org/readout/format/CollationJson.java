package org.readout.format;

import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.TimeExpression;
import org.readout.brief.BriefLine;
import org.readout.collation.Collation;
import org.readout.collation.Speaking;
import org.readout.conflict.Conflict;
import org.readout.decision.Standing;
import org.readout.event.Event;
import org.readout.fact.Fact;
import org.readout.fact.TimelineEntry;
import org.readout.independence.Origins;
import org.readout.matrix.Matrix;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.story.StoryHead;
import org.readout.utterance.Utterance;
import org.readout.wording.Doubt;
import org.readout.wording.Wording;

/**
 * A collation as JSON, and back. Sentences are not part of the format; all else survives.
 *
 * <p>The same collation gives the same bytes.
 */
public final class CollationJson {

  private static final String FORMAT = "readout/collation";
  private static final int VERSION = 1;

  private CollationJson() {}

  /** The JSON Schema of the format. */
  public static InputStream schema() {
    return Objects.requireNonNull(CollationJson.class.getResourceAsStream("collation.schema.json"));
  }

  /**
   * Writes one JSON object without line breaks.
   *
   * @param target is not closed
   */
  public static void write(Collation collation, Writer target) {
    try (JsonOut out = new JsonOut(target)) {
      out.open().member("format", FORMAT).member("version", VERSION);
      write(out.name("story"), collation.story());
      Parts.write(out, collation.entities(), collation.reports(), collation.origins());
      Origins.Roots roots = collation.origins().counted();
      out.array(
          "utterances", collation.utterances(), found -> UtteranceJson.write(out, found, roots));
      out.array("facts", collation.facts(), found -> FactJson.write(out, found));
      out.array("conflicts", collation.conflicts(), found -> ConflictJson.write(out, found));
      out.array("wording", collation.wording(), found -> WordingJson.write(out, found));
      out.array("speaking", collation.speaking(), found -> SpeakingJson.write(out, found));
      out.array("doubts", collation.doubts(), found -> DoubtJson.write(out, found));
      out.array("events", collation.events(), found -> EventJson.write(out, found));
      out.array("readouts", collation.readouts(), found -> ReadoutJson.write(out, found));
      out.array("timeline", collation.timeline(), found -> TimelineJson.write(out, found));
      out.array("brief", collation.brief(), found -> BriefJson.write(out, found));
      OriginsJson.write(out, collation.origins());
      out.array(
          "decisions",
          collation.decisions(),
          standing -> DecisionJson.write(out, standing, collation.dismissed()));
      out.shut();
    }
  }

  static void write(JsonOut out, StoryHead story) {
    out.open().member("id", story.id()).member("headline", story.headline());
    out.name("when").open().member("value", story.when());
    TimeJson.writeDays(out, story.days());
    out.shut();
    out.strings("places", story.places()).shut();
  }

  /**
   * The collation that the text holds.
   *
   * @throws MalformedJson if it is not JSON, or not of this format and version
   */
  public static Collation read(String text) throws MalformedJson {
    JsonObject json = JsonObject.parse(text);
    if (!json.string("format").equals(FORMAT) || json.integer("version") != VERSION) {
      throw new MalformedJson("not " + FORMAT + " of version " + VERSION);
    }
    List<AnnotatedReport> reports = reports(json);
    List<Entity> entities = new ArrayList<>();
    for (JsonObject entity : json.objects("entities")) {
      entities.add(EntityJson.read(entity));
    }
    List<Speaking> speaking = new ArrayList<>();
    for (JsonObject found : json.objects("speaking")) {
      speaking.add(SpeakingJson.read(found));
    }
    return Collation.of(story(json.object("story")), reports)
        .entities(entities)
        .utterances(utterances(json, reports))
        .facts(facts(json))
        .conflicts(conflicts(json))
        .wording(wording(json))
        .speaking(speaking)
        .doubts(doubts(json))
        .events(events(json))
        .timeline(timeline(json))
        .brief(brief(json))
        .readouts(readouts(json))
        .origins(OriginsJson.read(json))
        .dismissed(dismissed(json))
        .decisions(decisions(json))
        .build();
  }

  private static List<Standing> decisions(JsonObject json) throws MalformedJson {
    List<Standing> decisions = new ArrayList<>();
    for (JsonObject decision : json.objects("decisions")) {
      decisions.add(DecisionJson.readStanding(decision));
    }
    return decisions;
  }

  /** Two decisions may be on one conflict. */
  private static List<Conflict> dismissed(JsonObject json) throws MalformedJson {
    Set<Conflict> dismissed = new LinkedHashSet<>();
    for (JsonObject decision : json.objects("decisions")) {
      dismissed.addAll(DecisionJson.readConflicts(decision));
    }
    return List.copyOf(dismissed);
  }

  private static List<Event> events(JsonObject json) throws MalformedJson {
    List<Event> events = new ArrayList<>();
    for (JsonObject event : json.objects("events")) {
      events.add(EventJson.read(event));
    }
    return events;
  }

  private static List<TimelineEntry> timeline(JsonObject json) throws MalformedJson {
    List<TimelineEntry> timeline = new ArrayList<>();
    for (JsonObject entry : json.objects("timeline")) {
      timeline.add(TimelineJson.read(entry));
    }
    return timeline;
  }

  private static List<BriefLine> brief(JsonObject json) throws MalformedJson {
    List<BriefLine> brief = new ArrayList<>();
    for (JsonObject line : json.objects("brief")) {
      brief.add(BriefJson.read(line));
    }
    return brief;
  }

  private static List<Matrix> readouts(JsonObject json) throws MalformedJson {
    List<Matrix> readouts = new ArrayList<>();
    for (JsonObject one : json.objects("readouts")) {
      readouts.add(ReadoutJson.read(one));
    }
    return readouts;
  }

  private static List<Fact> facts(JsonObject json) throws MalformedJson {
    List<Fact> facts = new ArrayList<>();
    for (JsonObject fact : json.objects("facts")) {
      facts.add(FactJson.read(fact));
    }
    return facts;
  }

  private static List<Conflict> conflicts(JsonObject json) throws MalformedJson {
    List<Conflict> conflicts = new ArrayList<>();
    for (JsonObject conflict : json.objects("conflicts")) {
      conflicts.add(ConflictJson.read(conflict));
    }
    return conflicts;
  }

  private static List<Doubt> doubts(JsonObject json) throws MalformedJson {
    List<Doubt> doubts = new ArrayList<>();
    for (JsonObject found : json.objects("doubts")) {
      doubts.add(DoubtJson.read(found));
    }
    return doubts;
  }

  private static List<Wording> wording(JsonObject json) throws MalformedJson {
    List<Wording> wording = new ArrayList<>();
    for (JsonObject found : json.objects("wording")) {
      wording.add(WordingJson.read(found));
    }
    return wording;
  }

  private static StoryHead story(JsonObject json) throws MalformedJson {
    JsonObject when = json.object("when");
    return new StoryHead(
        json.string("id"),
        json.string("headline"),
        when.optionalString("value"),
        TimeJson.readDays(when),
        json.strings("places"));
  }

  private static List<AnnotatedReport> reports(JsonObject json) throws MalformedJson {
    Map<ReportId, List<TimeExpression>> times = new HashMap<>();
    for (JsonObject time : json.objects("times")) {
      ReportId report = SpanJson.readPassage(time.object("span")).report();
      times.computeIfAbsent(report, id -> new ArrayList<>()).add(TimeJson.read(time));
    }
    Map<ReportId, List<Attribution>> attributions = new HashMap<>();
    for (JsonObject attribution : json.objects("attributions")) {
      Optional<ReportId> report = home(attribution);
      if (report.isPresent()) {
        attributions
            .computeIfAbsent(report.get(), id -> new ArrayList<>())
            .add(AttributionJson.read(attribution));
      }
    }
    Map<ReportId, List<Entity>> entities = entities(json);
    List<AnnotatedReport> reports = new ArrayList<>();
    for (JsonObject one : json.objects("reports")) {
      Report report = ReportJson.read(one);
      reports.add(
          new AnnotatedReport(
              report,
              List.of(),
              entities.getOrDefault(report.id(), List.of()),
              times.getOrDefault(report.id(), List.of()),
              attributions.getOrDefault(report.id(), List.of())));
    }
    return reports;
  }

  private static Map<ReportId, List<Entity>> entities(JsonObject json) throws MalformedJson {
    Map<ReportId, List<Entity>> entities = new HashMap<>();
    for (JsonObject entity : json.objects("entities")) {
      EntityJson.readByReport(entity)
          .forEach(
              (report, one) -> entities.computeIfAbsent(report, id -> new ArrayList<>()).add(one));
    }
    return entities;
  }

  private static Optional<ReportId> home(JsonObject attribution) throws MalformedJson {
    List<JsonObject> content = attribution.objects("content");
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(SpanJson.readPassage(content.getFirst())).map(Passage::report);
  }

  private static List<Utterance> utterances(JsonObject json, List<AnnotatedReport> reports)
      throws MalformedJson {
    Map<String, UtteranceJson.Placed> attributions = new HashMap<>();
    for (AnnotatedReport report : reports) {
      for (Attribution attribution : report.attributions()) {
        attributions.put(
            attribution.id(), new UtteranceJson.Placed(report.report().id(), attribution));
      }
    }
    List<Utterance> utterances = new ArrayList<>();
    for (JsonObject utterance : json.objects("utterances")) {
      utterances.add(UtteranceJson.read(utterance, attributions));
    }
    return utterances;
  }
}
