package org.readout.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.decision.Decided;
import org.readout.decision.Decision.WrongSpeaker;
import org.readout.decision.Quote;
import org.readout.decision.Standing;
import org.readout.report.ReportId;
import org.readout.story.StoryEntities.Linked;

/** Takes statements from those whose analysts say they are not. */
public final class DecidedSpeakers {

  private final Linked linked;
  private final Callings callings;
  private final Map<ReportId, AnnotatedReport> reports = new LinkedHashMap<>();

  /** Attributions that were decided on by themselves, which decisions on more leave alone. */
  private final Set<String> alone = new HashSet<>();

  private DecidedSpeakers(Linked linked) {
    this.linked = linked;
    callings = Callings.of(linked.reports());
    linked.reports().forEach(one -> reports.put(one.report().id(), one));
  }

  /**
   * The reports with the speakers that were decided; the standings of the decisions on speakers
   * come after those that are there.
   *
   * @param decisions in the order in which they were taken
   */
  public static Linked of(Linked linked, List<Decided> decisions) {
    if (decisions.stream().noneMatch(one -> one.decision() instanceof WrongSpeaker)) {
      return linked;
    }
    DecidedSpeakers speakers = new DecidedSpeakers(linked);
    List<Standing> standings = new ArrayList<>(linked.standings());
    for (Decided decided : decisions) {
      if (decided.decision() instanceof WrongSpeaker wrong) {
        standings.add(speakers.apply(decided, wrong));
      }
    }
    return new Linked(List.copyOf(speakers.reports.values()), linked.entities(), standings);
  }

  /** The description of who says what is not somebody's. */
  private static String otherThan(String name) {
    return "somebody other than " + name;
  }

  private Standing apply(Decided decided, WrongSpeaker wrong) {
    if (wrong.statements().stream().allMatch(Quote::isForgotten)) {
      return Standing.stale(decided, "the words went with the reports that were forgotten");
    }
    if (wrong.speaker().isEmpty() && wrong.given().filter(String::isEmpty).isPresent()) {
      return Standing.stale(decided, "the name went with the reports that were forgotten");
    }
    Optional<Entity> target = wrong.speaker().flatMap(this::named);
    Optional<String> unclear = wrong.speaker().flatMap(this::unclear);
    if (unclear.isPresent()) {
      return Standing.stale(decided, unclear.get());
    }
    List<String> on = new ArrayList<>();
    List<String> stale = new ArrayList<>();
    for (Quote quote : wrong.statements()) {
      List<Candidate> found = found(quote);
      if (found.isEmpty()) {
        stale.add("the statement is no longer found in report " + quote.report());
      }
      for (Candidate one : found) {
        Attribution attribution = one.attribution;
        if (wrong.statements().size() > 1 && alone.contains(attribution.id())) {
          stale.add("the statement was decided on by itself in report " + quote.report());
        } else if (isOf(attribution.speaker(), wrong.given()) || isKnown(one, quote, wrong)) {
          give(quote.report(), attribution, speaker(wrong, target));
          on.add(attribution.id());
          if (wrong.statements().size() == 1) {
            alone.add(attribution.id());
          }
        } else {
          stale.add("the statement is now given to " + who(attribution.speaker()));
        }
      }
    }
    return on.isEmpty()
        ? Standing.stale(decided, String.join("; ", stale.stream().distinct().toList()))
        : Standing.on(decided, on);
  }

  /** Whose it is stays known as long as the sentence stays, whoever is found to say it. */
  private static boolean isKnown(Candidate one, Quote quote, WrongSpeaker wrong) {
    return wrong.speaker().isPresent() && one.there.around().equals(quote.around());
  }

  private Optional<Entity> named(String name) {
    Set<String> called = callings.called(name);
    return called.size() == 1
        ? linked.entities().stream().filter(one -> called.contains(one.id())).findFirst()
        : Optional.empty();
  }

  /** Why a name is nobody's, or may be several's. */
  private Optional<String> unclear(String name) {
    if (name.isEmpty()) {
      return Optional.of("the name went with the reports that were forgotten");
    }
    Set<String> called = callings.called(name);
    return called.size() > 1
        ? Optional.of("“" + name + "” may now be any of " + callings.names(called))
        : Optional.empty();
  }

  /** Those with the words, in the same sentence if one is; of equal words all. */
  private List<Candidate> found(Quote quote) {
    AnnotatedReport report = reports.get(quote.report());
    if (report == null || quote.isForgotten()) {
      return List.of();
    }
    List<Candidate> near = new ArrayList<>();
    for (Attribution one : report.attributions()) {
      Quote there = Quote.of(report.report(), one.content());
      if (there.hasWordsOf(quote)) {
        near.add(new Candidate(one, there));
      }
    }
    narrow(near, one -> one.there.words().equals(quote.words()));
    narrow(near, one -> one.there.around().equals(quote.around()));
    return near.stream()
        .filter(one -> one.attribution.content().equals(near.getFirst().attribution.content()))
        .toList();
  }

  private record Candidate(Attribution attribution, Quote there) {}

  private static void narrow(List<Candidate> some, Predicate<Candidate> better) {
    if (some.stream().anyMatch(better)) {
      some.removeIf(better.negate());
    }
  }

  private boolean isOf(Speaker speaker, Optional<String> given) {
    return switch (speaker) {
      case Speaker.Named named ->
          given.filter(name -> callings.called(name).contains(named.entity())).isPresent();
      case Speaker.Unnamed unnamed -> given.filter(unnamed.description()::equals).isPresent();
      case Speaker.Narrator narrator -> given.isEmpty();
      case Speaker.Unknown unknown -> given.isEmpty();
    };
  }

  private static String who(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> named.name();
      case Speaker.Unnamed unnamed -> unnamed.description();
      case Speaker.Narrator narrator -> "nobody";
      case Speaker.Unknown unknown -> "nobody";
    };
  }

  /**
   * By the name that was decided, also where no report has it. What nobody says is told of
   * quotations only: a statement stays in sight.
   */
  private static Speaker speaker(WrongSpeaker wrong, Optional<Entity> target) {
    return target
        .<Speaker>map(entity -> new Speaker.Named(entity.id(), entity.name()))
        .or(() -> wrong.speaker().map(Speaker.Unnamed::new))
        .or(() -> wrong.given().map(name -> new Speaker.Unnamed(otherThan(name))))
        .orElseGet(Speaker.Unknown::new);
  }

  private void give(ReportId id, Attribution attribution, Speaker speaker) {
    reports.computeIfPresent(id, (same, report) -> with(report, attribution.id(), speaker));
  }

  private static AnnotatedReport with(AnnotatedReport report, String id, Speaker speaker) {
    List<Attribution> all =
        report.attributions().stream()
            .map(one -> one.id().equals(id) ? one.withSpeaker(speaker, 1, one.addressee()) : one)
            .toList();
    return new AnnotatedReport(
        report.report(), report.sentences(), report.entities(), report.times(), all);
  }
}
