package org.readout.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim;
import org.readout.annotation.Claim.Argument;
import org.readout.annotation.ClaimFinder;
import org.readout.annotation.TimeExpression;
import org.readout.report.Passage;
import org.readout.text.Digest;
import org.readout.utterance.Utterance;
import org.readout.words.Languages;

/** Brings the facts together that the reports of a story tell. Safe for several threads. */
public final class Facts {

  /** A clause that tells less is no row of its own: "as he put it". */
  private static final double LEAST_WEIGHT = 1.2;

  private static final int FEWEST_WORDS = 3;

  /** How fast what comes later in a report loses weight, in paragraphs. */
  private static final double LEAD = 3;

  /** So much more than a clear telling counts one that agrees with the others. */
  private static final double COMMON = 4;

  /** So much more than a clear telling counts one of which the others have every word. */
  private static final double BORNE_OUT = 1.5;

  /** Finds none. */
  public static final Facts NONE =
      new Facts(report -> List.of(), texts -> List.of(), new Languages(Map.of()));

  private final Tellings tellings;
  private final Languages languages;
  private final StatedAbsences stated;

  /**
   * @param claims finds what a report tells
   * @param meaning reads what it means
   * @param languages what is known of the languages of the reports
   */
  public Facts(ClaimFinder claims, Meaning meaning, Languages languages) {
    tellings = new Tellings(claims, meaning, languages);
    this.languages = languages;
    stated = new StatedAbsences(languages);
  }

  /**
   * What was found.
   *
   * @param facts by weight
   * @param clearest by the id of a fact, the telling that its statement is taken from
   * @param matches the pairs of tellings that may tell the same, by their places
   * @param tellings all of them, by report and place
   */
  public record Told(
      List<Fact> facts,
      Map<String, Telling> clearest,
      List<Match> matches,
      List<Telling> tellings) {}

  /**
   * Two reports may tell the same.
   *
   * @param one the telling of the report that comes first
   * @param fact the id of the fact that both tell; empty if they were not joined
   * @param probability that they tell the same, but for details
   */
  public record Match(Telling one, Telling other, double probability, Optional<String> fact) {}

  /**
   * The facts of a story, by weight.
   *
   * @param reports in the order of the story, with the entities of the story
   * @param utterances of the story; asked once, and late, so that they can be looked for meanwhile
   */
  public Told of(List<AnnotatedReport> reports, Supplier<List<Utterance>> utterances) {
    List<Telling> all = tellings.of(reports, () -> idsByAttribution(utterances.get()));
    List<Groups.Pair> pairs = SameFact.pairs(all);
    Absences absences = new Absences(reports, all, pairs, new Titles(reports, languages));
    List<Fact> facts = new ArrayList<>();
    Map<String, Telling> clearest = new HashMap<>();
    @Nullable String[] factOf = new String[all.size()];
    for (Groups.Group group : Groups.of(all, pairs)) {
      List<Telling> members = group.members().stream().map(all::get).toList();
      if (members.size() > 1 || isRow(members.getFirst())) {
        Fact fact =
            fact(members, group.certainty(), reports.size(), absences.of(group.members(), all));
        facts.add(fact);
        clearest.put(fact.id(), clearest(members));
        group.members().forEach(member -> factOf[member] = fact.id());
      }
    }
    facts.sort(inOrder(reports));
    return new Told(stated.in(facts, reports), clearest, matches(all, pairs, factOf), all);
  }

  private static List<Match> matches(
      List<Telling> all, List<Groups.Pair> pairs, @Nullable String[] factOf) {
    List<Match> matches = new ArrayList<>();
    for (Groups.Pair pair : pairs) {
      Optional<String> fact =
          Optional.ofNullable(factOf[pair.one()]).filter(id -> id.equals(factOf[pair.other()]));
      matches.add(new Match(all.get(pair.one()), all.get(pair.other()), pair.probability(), fact));
    }
    return matches;
  }

  private static Map<String, String> idsByAttribution(List<Utterance> utterances) {
    Map<String, String> ids = new HashMap<>();
    for (Utterance utterance : utterances) {
      utterance.variants().forEach(variant -> ids.put(variant.attribution().id(), utterance.id()));
    }
    return ids;
  }

  private static boolean isRow(Telling telling) {
    return telling.weight() >= LEAST_WEIGHT && telling.text().size() >= FEWEST_WORDS;
  }

  /** By weight, then by the places of their first passages. */
  static Comparator<Fact> inOrder(List<AnnotatedReport> reports) {
    return Comparator.comparingDouble(Fact::weight)
        .reversed()
        .thenComparing(fact -> place(fact, reports))
        .thenComparing(fact -> fact.passages().getFirst().span());
  }

  private static int place(Fact fact, List<AnnotatedReport> reports) {
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).report().id().equals(fact.passages().getFirst().report())) {
        return i;
      }
    }
    return reports.size();
  }

  /**
   * A fact of some of the tellings of another, as sure as that, told by at least one.
   *
   * @param id its own if it keeps it
   */
  static Fact fact(Optional<String> id, List<Telling> members, Fact of, int reports) {
    Fact part = fact(members, of.certainty(), reports, of.absent());
    return id.map(part::withId).orElse(part);
  }

  private static Fact fact(
      List<Telling> members, double certainty, int reports, List<Absence> absent) {
    Set<Integer> places = new TreeSet<>();
    members.forEach(member -> places.add(member.place()));
    Telling clearest = clearest(members);
    List<Passage> passages = members.stream().map(Telling::passage).toList();
    return new Fact(
        idOf(passages),
        status(places.size(), reports),
        weight(members, places.size(), reports),
        clearest.statement(),
        Claimants.of(members),
        clearest.claim().stance(),
        when(clearest, members),
        who(clearest.claim()),
        passages,
        places.size(),
        certainty,
        absent);
  }

  /** That of the clearest telling, unless another report has another day. */
  private static Optional<When> when(Telling clearest, List<Telling> members) {
    Optional<When> when =
        time(clearest.claim()).flatMap(time -> Particulars.when(time, clearest, members));
    boolean disputed =
        members.stream()
            .filter(member -> member.place() != clearest.place())
            .flatMap(member -> when(member).stream())
            .anyMatch(other -> when.filter(one -> one.excludes(other)).isPresent());
    return disputed ? Optional.empty() : when;
  }

  private static String idOf(List<Passage> passages) {
    List<String> parts = new ArrayList<>();
    for (Passage passage : passages) {
      parts.add(passage.report().value());
      parts.add(passage.span().start() + "-" + passage.span().end());
    }
    return Digest.of('f', parts.toArray(new String[0]));
  }

  private static Fact.Status status(int telling, int reports) {
    if (telling == 1) {
      return Fact.Status.ONE;
    }
    return telling == reports ? Fact.Status.ALL : Fact.Status.SOME;
  }

  /** Half by how many reports tell it, the rest by how early and how much. */
  private static double weight(List<Telling> members, int telling, int reports) {
    double lead = 0;
    double told = 0;
    for (Telling member : members) {
      int paragraph = member.report().report().paragraphAt(member.claim().span().start());
      lead = Math.max(lead, LEAD / (LEAD + Math.max(0, paragraph - 1)));
      told = Math.max(told, member.weight());
    }
    double share = reports < 2 ? 1 : (telling - 1.0) / (reports - 1);
    return 0.5 * share + 0.4 * lead + 0.1 * Math.min(1, told / 8);
  }

  /**
   * That which most of the others bear out; then as most tell it, in words that the others have;
   * with who does it in the clause itself, by name; then the shorter of those that tell enough. Of
   * its statement is left out what it has of its own, such as an hour.
   */
  static Telling clearest(List<Telling> members) {
    if (members.size() == 1) {
      return members.getFirst();
    }
    Agreement agreement = new Agreement(members);
    Telling clearest =
        members.stream()
            .max(
                Comparator.comparingInt((Telling one) -> Particulars.borneOut(one, members))
                    .thenComparingInt(
                        one -> Particulars.borneOut(Particulars.common(one, members), members))
                    .thenComparingDouble(
                        one ->
                            COMMON * agreement.share(one)
                                + BORNE_OUT * borneOut(one, members)
                                + clearness(one)))
            .orElseThrow();
    return Particulars.common(clearest, members);
  }

  /** Of three reports or more, how much of its words the one that has least of them has, 0 to 1. */
  private static double borneOut(Telling telling, List<Telling> members) {
    Map<Integer, Double> most = new HashMap<>();
    for (Telling other : members) {
      most.merge(other.place(), shared(telling, other), Math::max);
    }
    return most.size() < 3 ? 1 : most.values().stream().mapToDouble(d -> d).min().orElse(1);
  }

  private static double shared(Telling telling, Telling other) {
    double shared = 0;
    double all = 0;
    for (Map.Entry<String, Double> word : telling.words().entrySet()) {
      all += word.getValue();
      shared += other.words().containsKey(word.getKey()) ? word.getValue() : 0;
    }
    return all == 0 ? 1 : shared / all;
  }

  private static double clearness(Telling telling) {
    Claim claim = telling.claim();
    Optional<Argument> first = claim.arguments().stream().findFirst();
    boolean own = first.isPresent() && claim.span().contains(first.get().span().start());
    boolean named = own && first.get().span().length() > 4;
    int length = claim.span().length();
    double brief = length < 30 ? length / 30.0 : Math.max(0, 1 - (length - 30) / 300.0);
    boolean alone = claim.stance() != Claim.Stance.DENIED;
    return (own ? 1 : 0) + (named ? 1 : 0) + (alone ? 1 : 0) + brief;
  }

  private static Optional<When> when(Telling telling) {
    return time(telling.claim()).map(time -> When.of(time, telling.isUntil(time)));
  }

  private static Optional<TimeExpression> time(Claim claim) {
    return claim.times().stream()
        .filter(time -> time.days().earliest().isPresent() && !time.value().endsWith("_REF"))
        .min(
            Comparator.comparing((TimeExpression time) -> !time.days().isOneDay())
                .thenComparing(time -> time.value().contains("T")));
  }

  private static List<String> who(Claim claim) {
    Set<String> who = new LinkedHashSet<>();
    claim.arguments().forEach(one -> one.entity().ifPresent(who::add));
    return new ArrayList<>(who);
  }
}
