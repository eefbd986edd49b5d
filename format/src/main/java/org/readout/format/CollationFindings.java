package org.readout.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.fact.Fact;
import org.readout.format.Finding.Evidence;
import org.readout.format.Finding.Kind;
import org.readout.independence.Link;
import org.readout.independence.Origins;
import org.readout.independence.Shared;
import org.readout.matrix.Item;
import org.readout.matrix.Matrix;
import org.readout.render.Shown;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;
import org.readout.wording.Wording;

/** The findings of a collation one by one, counted and numbered as they are shown. */
final class CollationFindings {

  /** Between stretches that a report parts. */
  private static final String PARTED = " … ";

  private final Collation collation;
  private final Shown shown;
  private final Origins.Roots roots;
  private final Map<ReportId, Report> reports = new HashMap<>();

  CollationFindings(Collation collation) {
    this.collation = collation;
    this.shown = Shown.of(collation);
    this.roots = collation.origins().counted();
    collation.reports().forEach(one -> reports.put(one.report().id(), one.report()));
  }

  Shown shown() {
    return shown;
  }

  Origins.Roots roots() {
    return roots;
  }

  Report report(ReportId id) {
    Report report = reports.get(id);
    if (report == null) {
      throw new IllegalArgumentException("not a report of this collation: " + id);
    }
    return report;
  }

  /** How many reports of the story are independent. */
  int independent() {
    return roots.among(collation.reports().stream().map(one -> one.report().id()).toList());
  }

  /** The words as they stand. */
  String words(Evidence evidence) {
    String text = report(evidence.report()).text();
    return String.join(PARTED, evidence.spans().stream().map(span -> span.in(text)).toList());
  }

  List<Finding> all() {
    return Stream.of(
            entities(),
            utterances(),
            statements(),
            facts(),
            conflicts(),
            wording(),
            speaking(),
            doubts(),
            events(),
            readouts(),
            timeline(),
            brief(),
            origins())
        .flatMap(List::stream)
        .toList();
  }

  private List<Finding> entities() {
    Map<String, List<Evidence>> mentions = new HashMap<>();
    for (AnnotatedReport report : collation.reports()) {
      for (Entity entity : report.entities()) {
        List<Evidence> places = mentions.computeIfAbsent(entity.id(), id -> new ArrayList<>());
        entity
            .mentions()
            .forEach(one -> places.add(Evidence.of(new Passage(report.report().id(), one.span()))));
      }
    }
    BiConsumer<JsonOut, Entity> writer = EntityJson.writer(collation.reports());
    return collation.entities().stream()
        .map(
            entity ->
                found(
                    Kind.ENTITY,
                    entity.id(),
                    mentions.getOrDefault(entity.id(), List.of()),
                    out -> writer.accept(out, entity)))
        .toList();
  }

  /** In the order of their numbers. */
  List<Finding> utterances() {
    List<Finding> findings = new ArrayList<>();
    for (Utterance utterance : shown.utterances()) {
      List<Variant> variants = utterance.variants();
      findings.add(
          new Finding(
              Kind.UTTERANCE,
              OptionalInt.of(findings.size() + 1),
              utterance.id(),
              roots.among(variants.stream().map(Variant::report).toList()),
              variants.stream()
                  .map(
                      one ->
                          new Evidence(one.report(), one.words(), Optional.of(one.attribution())))
                  .toList(),
              out -> UtteranceJson.write(out, utterance, roots)));
    }
    return findings;
  }

  private List<Finding> statements() {
    List<Finding> findings = new ArrayList<>();
    for (AnnotatedReport report : collation.reports()) {
      ReportId id = report.report().id();
      for (Attribution one : report.attributions()) {
        List<Evidence> evidence = List.of(new Evidence(id, one.content(), Optional.of(one)));
        findings.add(
            found(Kind.STATEMENT, one.id(), evidence, out -> AttributionJson.write(out, id, one)));
      }
    }
    return findings;
  }

  /** By weight. */
  List<Finding> facts() {
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : collation.facts()) {
      findings.add(
          new Finding(
              Kind.FACT,
              OptionalInt.of(findings.size() + 1),
              fact.id(),
              fact.independent(),
              evidence(fact.passages()),
              out -> FactJson.write(out, fact)));
    }
    return findings;
  }

  List<Finding> conflicts() {
    List<Finding> findings = new ArrayList<>();
    for (Conflict conflict : collation.conflicts()) {
      List<Passage> passages =
          conflict.positions().stream().flatMap(one -> one.passages().stream()).toList();
      findings.add(
          new Finding(
              Kind.CONFLICT,
              OptionalInt.of(findings.size() + 1),
              conflict.id(),
              roots.behind(passages),
              evidence(passages),
              out -> ConflictJson.write(out, conflict)));
    }
    return findings;
  }

  private List<Finding> wording() {
    return collation.wording().stream()
        .map(
            one ->
                found(
                    Kind.WORDING, one.referent(), labels(one), out -> WordingJson.write(out, one)))
        .toList();
  }

  private static List<Evidence> labels(Wording wording) {
    return wording.labels().stream().map(one -> new Evidence(one.report(), one.spans())).toList();
  }

  private List<Finding> speaking() {
    return collation.speaking().stream()
        .map(
            one ->
                found(
                    Kind.SPEAKING,
                    one.speaker(),
                    List.of(new Evidence(one.report(), one.spans())),
                    out -> SpeakingJson.write(out, one)))
        .toList();
  }

  private List<Finding> doubts() {
    return collation.doubts().stream()
        .map(
            one ->
                found(
                    Kind.DOUBT,
                    one.word(),
                    List.of(new Evidence(one.report(), one.spans())),
                    out -> DoubtJson.write(out, one)))
        .toList();
  }

  List<Finding> events() {
    return collation.events().stream()
        .map(
            one ->
                found(
                    Kind.EVENT,
                    one.id(),
                    evidence(one.passages()),
                    out -> EventJson.write(out, one)))
        .toList();
  }

  /** The items of readouts, in their order. */
  List<Finding> readouts() {
    List<Finding> findings = new ArrayList<>();
    for (Matrix matrix : collation.readouts()) {
      for (Item item : matrix.items()) {
        List<Passage> passages =
            item.cells().stream().flatMap(cell -> cell.passages().stream()).toList();
        findings.add(
            new Finding(
                Kind.READOUT,
                OptionalInt.of(findings.size() + 1),
                item.id(),
                roots.behind(passages),
                evidence(passages),
                out -> ReadoutJson.write(out, item)));
      }
    }
    return findings;
  }

  List<Finding> timeline() {
    return collation.timeline().stream()
        .map(
            one ->
                found(
                    Kind.TIMELINE,
                    one.when().value(),
                    evidence(one.passages()),
                    out -> TimelineJson.write(out, one)))
        .toList();
  }

  List<Finding> brief() {
    return collation.brief().stream()
        .map(one -> found(Kind.BRIEF, "", evidence(one.cites()), out -> BriefJson.write(out, one)))
        .toList();
  }

  private List<Finding> origins() {
    return collation.origins().links().stream()
        .map(
            one ->
                found(
                    Kind.ORIGIN,
                    one.report().value(),
                    shared(one),
                    out -> OriginsJson.write(out, one)))
        .toList();
  }

  private static List<Evidence> shared(Link link) {
    List<Evidence> evidence = new ArrayList<>();
    for (Shared shared : link.shared()) {
      evidence.add(Evidence.of(shared.here()));
      shared.there().map(Evidence::of).ifPresent(evidence::add);
    }
    return evidence;
  }

  private Finding found(Kind kind, String id, List<Evidence> evidence, Consumer<JsonOut> json) {
    Collection<Passage> passages = evidence.stream().map(Evidence::first).toList();
    return new Finding(kind, OptionalInt.empty(), id, roots.behind(passages), evidence, json);
  }

  private static List<Evidence> evidence(List<Passage> passages) {
    return passages.stream().map(Evidence::of).toList();
  }
}
