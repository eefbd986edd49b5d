package org.readout.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.Claim.Stance;
import org.readout.fact.Absence;
import org.readout.fact.Fact;
import org.readout.fact.When;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/** What the reports tell, and which of them do not. */
final class FactJson {

  private FactJson() {}

  static void write(JsonOut out, Fact fact) {
    out.open()
        .member("id", fact.id())
        .member("status", fact.status())
        .probability("weight", fact.weight())
        .member("statement", fact.statement())
        .member("voice", fact.voice())
        .member("stance", fact.stance());
    write(out, "when", fact.when());
    out.strings("who", fact.who())
        .array("passages", fact.passages(), passage -> SpanJson.write(out, passage))
        .member("independent", fact.independent())
        .member("speakers", fact.speakers())
        .probability("certainty", fact.certainty())
        .array("absent", fact.absent(), absence -> write(out, absence))
        .shut();
  }

  static void write(JsonOut out, String name, Optional<When> when) {
    if (when.isEmpty()) {
      out.none(name);
    } else {
      out.name(name).open().member("value", when.get().value());
      TimeJson.writeDays(out, when.get().days());
      out.shut();
    }
  }

  private static void write(JsonOut out, Absence absence) {
    out.open()
        .member("report", absence.report().value())
        .probability("certainty", absence.certainty())
        .member("because", absence.because());
    if (absence.statedBy().isEmpty()) {
      out.none("statedBy");
    } else {
      SpanJson.write(out.name("statedBy"), absence.statedBy().get());
    }
    out.shut();
  }

  static Fact read(JsonObject json) throws MalformedJson {
    List<Absence> absent = new ArrayList<>();
    for (JsonObject absence : json.objects("absent")) {
      absent.add(readAbsence(absence));
    }
    try {
      return new Fact(
          json.string("id"),
          json.word("status", Fact.Status.class),
          json.number("weight"),
          json.string("statement"),
          json.optionalString("voice"),
          json.word("stance", Stance.class),
          readWhen(json),
          json.strings("who"),
          SpanJson.readPassages(json.objects("passages")),
          json.integer("independent"),
          json.number("certainty"),
          absent,
          json.names().contains("speakers") ? json.integer("speakers") : 0);
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  static Optional<When> readWhen(JsonObject json) throws MalformedJson {
    Optional<JsonObject> when = json.optionalObject("when");
    return when.isEmpty()
        ? Optional.empty()
        : Optional.of(new When(when.get().string("value"), TimeJson.readDays(when.get())));
  }

  private static Absence readAbsence(JsonObject json) throws MalformedJson {
    Optional<JsonObject> stated = json.optionalObject("statedBy");
    Optional<Passage> statedBy =
        stated.isEmpty() ? Optional.empty() : Optional.of(SpanJson.readPassage(stated.get()));
    return new Absence(
        new ReportId(json.string("report")),
        json.number("certainty"),
        json.string("because"),
        statedBy);
  }
}
