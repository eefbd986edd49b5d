package org.readout.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.annotation.Toll.Kind;
import org.readout.conflict.Conflict.Position;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Digest;
import org.readout.toll.StatedToll;
import org.readout.toll.StatedTolls;
import org.readout.toll.TolledReport;

/**
 * Finds where reports count the killed, or the injured, differently: one conflict of each, with
 * what every report that counts them outright says.
 */
public final class TollConflicts {

  /** The share that readers called true on sampled events; see docs/quality.md. */
  private static final double CERTAINTY = 0.85;

  /** So many days apart two sentences may speak of one event. */
  private static final int DAYS = 4;

  /** So many days after an event reports are of other things, too. */
  private static final int LONG = 30;

  private TollConflicts() {}

  /**
   * The conflicts: of the killed, then of the injured.
   *
   * @param reports in the order of the story
   * @param facts of the story
   */
  static Map<Kind, Conflict> of(List<TolledReport> reports, List<Fact> facts) {
    Map<Kind, Conflict> conflicts = new EnumMap<>(Kind.class);
    for (Kind kind : List.of(Kind.KILLED, Kind.INJURED)) {
      List<StatedToll> stated = ofOneEvent(ofOneDay(StatedTolls.of(reports, kind)));
      List<Judged> judged = judged(stated);
      if (!judged.isEmpty()) {
        conflicts.put(kind, conflict(stated, judged, facts));
      }
    }
    return conflicts;
  }

  /** Whether a conflict is one of these. */
  public static boolean isOne(Conflict conflict) {
    return List.of(Kind.KILLED, Kind.INJURED).stream()
        .anyMatch(kind -> idOf(kind, conflict.positions()).equals(conflict.id()));
  }

  /** Those whose sentences speak of the day that most speak of, or of none. */
  private static List<StatedToll> ofOneDay(List<StatedToll> stated) {
    Map<LocalDate, Integer> days = new TreeMap<>();
    stated.forEach(one -> one.days().forEach(day -> days.merge(day, 1, Integer::sum)));
    Optional<LocalDate> most =
        days.entrySet().stream()
            .max(
                Map.Entry.<LocalDate, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    return stated.stream()
        .filter(one -> one.days().isEmpty() || most.filter(day -> isNear(one, day)).isPresent())
        .toList();
  }

  /** What the sentence dates may be who said so, and reports may differ in the day itself. */
  private static boolean isNear(StatedToll stated, LocalDate day) {
    return stated.days().stream()
        .anyMatch(one -> !one.isBefore(day.minusDays(DAYS)) && !one.isAfter(day.plusDays(DAYS)));
  }

  /** Long after the first report only what names something that it names. */
  private static List<StatedToll> ofOneEvent(List<StatedToll> stated) {
    return stated.stream().filter(one -> isLinked(stated.getFirst(), one)).toList();
  }

  private static boolean isLinked(StatedToll first, StatedToll other) {
    Optional<LocalDate> last = first.published().map(day -> day.plusDays(LONG));
    boolean near =
        last.isEmpty()
            || other.published().isEmpty()
            || !other.published().get().isAfter(last.get());
    return near || other.entities().stream().anyMatch(first.entities()::contains);
  }

  /** Two counts that differ. */
  private record Judged(StatedToll one, StatedToll other, TollJudgement judgement) {
    boolean has(int number) {
      return one.number() == number || other.number() == number;
    }
  }

  /** The first reports of each number, two by two, so that many reports are no matter. */
  private static List<Judged> judged(List<StatedToll> stated) {
    Map<Integer, StatedToll> byNumber = new LinkedHashMap<>();
    stated.forEach(one -> byNumber.putIfAbsent(one.number(), one));
    List<StatedToll> firsts = List.copyOf(byNumber.values());
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < firsts.size(); i++) {
      for (StatedToll other : firsts.subList(i + 1, firsts.size())) {
        StatedToll one = firsts.get(i);
        TollJudgement.of(one, other).ifPresent(found -> judged.add(new Judged(one, other, found)));
      }
    }
    return judged;
  }

  private static Conflict conflict(List<StatedToll> stated, List<Judged> judged, List<Fact> facts) {
    Map<Integer, List<StatedToll>> byNumber = new LinkedHashMap<>();
    stated.stream()
        .filter(one -> judged.stream().anyMatch(pair -> pair.has(one.number())))
        .forEach(one -> byNumber.computeIfAbsent(one.number(), n -> new ArrayList<>()).add(one));
    List<Position> positions = byNumber.values().stream().map(TollConflicts::position).toList();
    Judged gravest = gravest(judged);
    StatedToll first = byNumber.values().iterator().next().getFirst();
    return new Conflict(
        idOf(first.kind(), positions),
        Conflict.Kind.NUMBER,
        about(first),
        Passages.factsAt(positions, facts),
        positions,
        gravest.judgement().judgement(),
        because(gravest, byNumber.size()),
        CERTAINTY);
  }

  /** The first of the gravest. */
  private static Judged gravest(List<Judged> judged) {
    return judged.stream()
        .reduce((a, b) -> b.judgement.gravity() > a.judgement.gravity() ? b : a)
        .orElseThrow();
  }

  /** Of more than two numbers it is said which are meant. */
  private static String because(Judged gravest, int numbers) {
    String because = gravest.judgement.because();
    return numbers > 2
        ? "“" + gravest.one.value() + "” and “" + gravest.other.value() + "”: " + because
        : because;
  }

  private static Position position(List<StatedToll> stated) {
    List<Passage> passages = new ArrayList<>();
    for (StatedToll one : stated) {
      ReportId report = one.report().report().report().id();
      one.where().forEach(words -> passages.add(new Passage(report, words.span())));
    }
    return new Position(stated.getFirst().value(), passages);
  }

  private static String about(StatedToll stated) {
    return stated.where().getFirst().span().in(stated.report().report().report().text());
  }

  private static String idOf(Kind kind, List<Position> positions) {
    List<String> parts = new ArrayList<>(List.of(Conflict.Kind.NUMBER.name(), kind.name()));
    for (Position position : positions) {
      for (Passage passage : position.passages()) {
        parts.add(passage.report().value());
        parts.add(passage.span().start() + "-" + passage.span().end());
      }
    }
    return Digest.of('c', parts.toArray(new String[0]));
  }
}
