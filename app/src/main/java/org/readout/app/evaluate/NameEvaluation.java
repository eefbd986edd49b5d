package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.format.MalformedJson;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.story.StoryEntities;
import org.readout.wording.Expression;
import org.readout.wording.Named;

/**
 * Scores the entities of a story by which mentions of actors, countries and groups mean the same,
 * over all reports of an event, on NewsWCL50: its mentions are given, without their referents.
 *
 * <p>A mention is given the entity of which a mention covers its head word, the shortest such; else
 * the first entity that is named inside it; else it goes with those of the same head word in its
 * base form, for which no entity was found either. The set counts the government, the organs, the
 * capital and the officials of a country as the country: so an entity that is no person and has a
 * country is taken for that country.
 */
public final class NameEvaluation {
  private final WordingEvaluation evaluation;

  public NameEvaluation(Function<Report, AnnotatedReport> annotate, StoryEntities entities) {
    evaluation = new WordingEvaluation(annotate, entities);
  }

  /** A row an event, and all of them. */
  public List<Table> evaluate(Path file) throws IOException, MalformedJson {
    return evaluation.evaluate("Names", file, NameEvaluation::entities);
  }

  private static List<String> entities(List<AnnotatedReport> reports, List<Expression> phrases) {
    Map<ReportId, AnnotatedReport> byId = new HashMap<>();
    Map<ReportId, Named> named = new HashMap<>();
    for (AnnotatedReport report : reports) {
      byId.put(report.report().id(), report);
      named.put(report.report().id(), new Named(report));
    }
    List<String> entities = new ArrayList<>();
    for (Expression phrase : phrases) {
      Named here = Objects.requireNonNull(named.get(phrase.report()));
      AnnotatedReport report = Objects.requireNonNull(byId.get(phrase.report()));
      entities.add(
          here.in(phrase.span())
              .map(subject -> key(subject.entity()))
              .orElseGet(() -> "word " + WordingEvaluation.head(report, phrase)));
    }
    return entities;
  }

  private static String key(Entity entity) {
    boolean ofCountry = entity.kind() != Entity.Kind.PERSON && entity.country().isPresent();
    return ofCountry ? "country " + entity.country().orElseThrow() : entity.id();
  }
}
