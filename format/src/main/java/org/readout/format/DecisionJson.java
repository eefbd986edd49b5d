package org.readout.format;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.readout.conflict.Conflict;
import org.readout.decision.Decided;
import org.readout.decision.Decision;
import org.readout.decision.Decision.NotAConflict;
import org.readout.decision.Decision.OtherPerson;
import org.readout.decision.Decision.SamePerson;
import org.readout.decision.Decision.WrongSpeaker;
import org.readout.decision.Quote;
import org.readout.decision.Standing;
import org.readout.report.ReportId;

/** Decisions of analysts, what they are about, and what became of them. */
public final class DecisionJson {

  private DecisionJson() {}

  /** What a decision is about, as an object. */
  public static String about(Decision decision) {
    StringWriter text = new StringWriter();
    try (JsonOut out = new JsonOut(text)) {
      out.open();
      writeAbout(out, decision);
      out.shut();
    }
    return text.toString();
  }

  /**
   * The decision of a kind that is about what an object says.
   *
   * @throws MalformedJson if it does not say that
   */
  public static Decision read(String kind, String about) throws MalformedJson {
    return read(kind, JsonObject.parse(about));
  }

  /**
   * Writes a decision with its standing.
   *
   * @param dismissed the conflicts that are held to be none; those that it acts on are written
   */
  static void write(JsonOut out, Standing standing, List<Conflict> dismissed) {
    Decided decided = standing.decided();
    out.open().member("id", decided.id()).member("kind", decided.decision().kind());
    writeAbout(out, decided.decision());
    out.member("by", decided.by())
        .member("at", decided.at().toString())
        .member("because", decided.because())
        .member("applied", standing.applies())
        .strings("on", standing.on())
        .member("stale", standing.stale());
    if (decided.decision() instanceof NotAConflict) {
      List<Conflict> conflicts =
          dismissed.stream().filter(one -> standing.on().contains(one.id())).toList();
      out.array("conflicts", conflicts, conflict -> ConflictJson.write(out, conflict));
    }
    out.shut();
  }

  private static void writeAbout(JsonOut out, Decision decision) {
    switch (decision) {
      case SamePerson same -> out.strings("names", same.names()).strings("reports", ids(same));
      case OtherPerson other -> out.member("name", other.name()).strings("reports", ids(other));
      case WrongSpeaker wrong ->
          out.array("statements", wrong.statements(), quote -> write(out, quote))
              .member("given", wrong.given())
              .member("speaker", wrong.speaker());
      case NotAConflict none ->
          out.member("difference", none.difference())
              .array("positions", none.positions(), position -> write(out, position));
    }
  }

  private static void write(JsonOut out, NotAConflict.Position position) {
    out.open()
        .member("value", position.value())
        .array("quotes", position.quotes(), quote -> write(out, quote))
        .shut();
  }

  private static void write(JsonOut out, Quote quote) {
    out.open()
        .member("report", quote.report().value())
        .member("words", quote.words())
        .member("around", quote.around())
        .shut();
  }

  private static List<String> ids(Decision decision) {
    return decision.reports().stream().map(ReportId::value).toList();
  }

  static Standing readStanding(JsonObject json) throws MalformedJson {
    try {
      return new Standing(
          new Decided(
              json.string("id"),
              read(json.string("kind"), json),
              json.string("by"),
              Instant.parse(json.string("at")),
              json.optionalString("because")),
          json.strings("on"),
          json.optionalString("stale"));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  /** The conflicts that a decision acts on. */
  static List<Conflict> readConflicts(JsonObject json) throws MalformedJson {
    List<Conflict> conflicts = new ArrayList<>();
    if (json.names().contains("conflicts")) {
      for (JsonObject conflict : json.objects("conflicts")) {
        conflicts.add(ConflictJson.read(conflict));
      }
    }
    return conflicts;
  }

  private static Decision read(String kind, JsonObject json) throws MalformedJson {
    try {
      return switch (kind) {
        case "same-person" -> new SamePerson(json.strings("names"), readIds(json));
        case "other-person" -> new OtherPerson(json.string("name"), readIds(json));
        case "wrong-speaker" ->
            new WrongSpeaker(
                readQuotes(json.objects("statements")),
                json.optionalString("given"),
                json.optionalString("speaker"));
        case "not-a-conflict" ->
            new NotAConflict(json.string("difference"), readPositions(json.objects("positions")));
        default -> throw new MalformedJson("\"" + kind + "\" is no kind of decision");
      };
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  private static List<ReportId> readIds(JsonObject json) throws MalformedJson {
    return json.strings("reports").stream().map(ReportId::new).toList();
  }

  private static List<NotAConflict.Position> readPositions(List<JsonObject> array)
      throws MalformedJson {
    List<NotAConflict.Position> positions = new ArrayList<>();
    for (JsonObject json : array) {
      positions.add(
          new NotAConflict.Position(json.string("value"), readQuotes(json.objects("quotes"))));
    }
    return positions;
  }

  private static List<Quote> readQuotes(List<JsonObject> array) throws MalformedJson {
    List<Quote> quotes = new ArrayList<>();
    for (JsonObject json : array) {
      ReportId report = new ReportId(json.string("report"));
      quotes.add(new Quote(report, json.string("words"), json.string("around")));
    }
    return quotes;
  }
}
