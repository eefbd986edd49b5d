package org.readout.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/** Entities, with their mentions in all reports. */
final class EntityJson {

  private EntityJson() {}

  /**
   * @param reports where the mentions stand: in the entities of these reports that bear the same id
   */
  static void write(JsonOut out, List<Entity> entities, List<AnnotatedReport> reports) {
    BiConsumer<JsonOut, Entity> writer = writer(reports);
    out.array("entities", entities, entity -> writer.accept(out, entity));
  }

  /** Writes one entity with its mentions in these reports. */
  static BiConsumer<JsonOut, Entity> writer(List<AnnotatedReport> reports) {
    Map<String, List<Placed>> mentions = mentions(reports);
    return (out, entity) -> write(out, entity, mentions.getOrDefault(entity.id(), List.of()));
  }

  private record Placed(ReportId report, Mention mention) {}

  private static Map<String, List<Placed>> mentions(List<AnnotatedReport> reports) {
    Map<String, List<Placed>> mentions = new LinkedHashMap<>();
    for (AnnotatedReport report : reports) {
      for (Entity entity : report.entities()) {
        List<Placed> places = mentions.computeIfAbsent(entity.id(), id -> new ArrayList<>());
        entity.mentions().forEach(mention -> places.add(new Placed(report.report().id(), mention)));
      }
    }
    return mentions;
  }

  private static void write(JsonOut out, Entity entity, List<Placed> mentions) {
    out.open()
        .member("id", entity.id())
        .member("name", entity.name())
        .member("kind", entity.kind())
        .member("country", entity.country())
        .array(
            "roles",
            entity.roles(),
            role -> out.open().member("title", role.title()).member("of", role.of()).shut())
        .array("mentions", mentions, placed -> write(out, placed))
        .shut();
  }

  private static void write(JsonOut out, Placed placed) {
    SpanJson.write(out.open().name("span"), placed.report, placed.mention.span());
    out.member("form", placed.mention.form()).shut();
  }

  /** The entity without its mentions, as the story has it. */
  static Entity read(JsonObject json) throws MalformedJson {
    return entity(json, List.of());
  }

  /** The entity in each report that mentions it, with its mentions there. */
  static Map<ReportId, Entity> readByReport(JsonObject json) throws MalformedJson {
    Map<ReportId, List<Mention>> mentions = new LinkedHashMap<>();
    for (JsonObject mention : json.objects("mentions")) {
      Passage passage = SpanJson.readPassage(mention.object("span"));
      mentions
          .computeIfAbsent(passage.report(), report -> new ArrayList<>())
          .add(new Mention(passage.span(), mention.word("form", Mention.Form.class)));
    }
    Map<ReportId, Entity> entities = new LinkedHashMap<>();
    for (Map.Entry<ReportId, List<Mention>> one : mentions.entrySet()) {
      entities.put(one.getKey(), entity(json, one.getValue()));
    }
    return entities;
  }

  private static Entity entity(JsonObject json, List<Mention> mentions) throws MalformedJson {
    List<Entity.Role> roles = new ArrayList<>();
    for (JsonObject role : json.objects("roles")) {
      roles.add(new Entity.Role(role.string("title"), role.optionalString("of")));
    }
    return new Entity(
        json.string("id"),
        json.string("name"),
        json.word("kind", Entity.Kind.class),
        json.optionalString("country"),
        roles,
        mentions);
  }
}
