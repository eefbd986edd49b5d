package org.readout.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Speaker;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.conflict.Dismissals;
import org.readout.decision.Decision;
import org.readout.decision.Quote;
import org.readout.decision.Standing;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.story.Callings;
import org.readout.utterance.Utterance;

/** Makes decisions on a story of what an analyst names: names, reports, ids of findings. */
public final class Deciding {

  /** So many candidates are listed. */
  private static final int FEW = 10;

  private static final int WORDS = 60;

  private final Collation collation;
  private final Callings callings;

  /**
   * @param collation the story as it is shown now
   */
  public Deciding(Collation collation) {
    this.collation = collation;
    callings = Callings.of(collation.reports());
  }

  /**
   * That several names are one's.
   *
   * @param names the first is the one that is shown then
   * @throws Undecidable if a name is nobody's, or they are one's already
   */
  public Decision samePerson(List<String> names) throws Undecidable {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> shown = new LinkedHashSet<>();
    for (String name : names) {
      Set<String> called = called(name, callings, collation.reports());
      if (called.size() > 1 && callings.shown(name).isEmpty()) {
        throw several(name, called);
      }
      ids.addAll(called);
      called.forEach(id -> shown.add(name(id)));
    }
    if (ids.size() == 1) {
      throw new Undecidable(quoted(names) + " are one already: " + name(ids.iterator().next()));
    }
    List<ReportId> reports = reports(ids).stream().map(one -> one.report().id()).toList();
    return new Decision.SamePerson(List.copyOf(shown), reports);
  }

  /**
   * That whom some reports call by a name is somebody else.
   *
   * @throws Undecidable if they call nobody so, or only they do
   */
  public Decision otherPerson(String name, List<ReportId> reports) throws Undecidable {
    List<AnnotatedReport> those = new ArrayList<>();
    for (ReportId id : reports) {
      those.add(report(id));
    }
    Set<String> ids = called(name, Callings.of(those), those);
    if (ids.size() > 1) {
      throw several(name, ids);
    }
    Set<ReportId> apart = new HashSet<>(reports);
    if (reports(ids).stream().allMatch(one -> apart.contains(one.report().id()))) {
      throw new Undecidable("no other report has anybody whom “" + name + "” could be told from");
    }
    return new Decision.OtherPerson(own(name, ids, those), reports);
  }

  private AnnotatedReport report(ReportId id) throws Undecidable {
    return collation.reports().stream()
        .filter(one -> one.report().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Undecidable("report " + id + " is not in the story"));
  }

  /** What the reports themselves have: the name as it is given, else the longest there is. */
  private static String own(String name, Set<String> ids, List<AnnotatedReport> reports) {
    List<String> names =
        reports.stream()
            .flatMap(
                one ->
                    one.entities().stream()
                        .filter(entity -> ids.contains(entity.id()))
                        .flatMap(entity -> entity.mentions().stream())
                        .filter(mention -> mention.form() == Mention.Form.NAME)
                        .map(mention -> mention.span().in(one.report().text())))
            .toList();
    return names.isEmpty() || names.contains(name)
        ? name
        : names.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
  }

  /**
   * That a statement is not of whom it is given to; or, of one wording among others with its own
   * speaker, that it is another statement of his.
   *
   * @param id of an attribution, or of an utterance for all its wordings; or the beginning of it
   * @param speaker whose it is, if that is known: a name of the story, or one that no report has
   * @throws Undecidable if there is no such statement, or the name may be several's
   */
  public Decision wrongSpeaker(String id, Optional<String> speaker) throws Undecidable {
    Said said = statement(id);
    Optional<String> given = name(said.speaker);
    Optional<String> whose = Optional.empty();
    if (speaker.isPresent()) {
      Set<String> called = callings.called(speaker.get());
      if (called.size() > 1) {
        throw several(speaker.get(), called);
      }
      if (speaker.get().codePoints().noneMatch(Character::isLetter)) {
        throw new Undecidable("“" + speaker.get() + "” is no name");
      }
      whose = called.stream().map(this::name).findFirst().or(() -> speaker);
      String name = whose.orElse("");
      boolean same = said.places.stream().allMatch(one -> isOf(one.attribution, called, name));
      if (same && said.isOneOfSeveral) {
        given = whose;
      } else if (same) {
        throw new Undecidable("it is given to " + whose.orElse("") + " already");
      }
    } else if (given.isEmpty()) {
      throw new Undecidable("it is given to nobody: say whose it is");
    }
    return new Decision.WrongSpeaker(
        said.places.stream().map(one -> Quote.of(one.report, one.attribution.content())).toList(),
        given,
        whose);
  }

  private static boolean isOf(Attribution attribution, Set<String> entities, String name) {
    return switch (attribution.speaker()) {
      case Speaker.Named named -> entities.contains(named.entity());
      case Speaker.Unnamed unnamed -> unnamed.description().equals(name);
      case Speaker.Narrator narrator -> false;
      case Speaker.Unknown unknown -> false;
    };
  }

  /** An attribution and its report. */
  private record Placed(Report report, Attribution attribution) {

    String words() {
      return shortened(attribution.content().getFirst().in(report.text()));
    }
  }

  /**
   * A statement, to whom it is given, and where it stands.
   *
   * @param isOneOfSeveral whether it is one wording of what has others too
   */
  private record Said(Speaker speaker, List<Placed> places, boolean isOneOfSeveral) {}

  private Said statement(String id) throws Undecidable {
    Map<String, Placed> all = new LinkedHashMap<>();
    for (AnnotatedReport report : collation.reports()) {
      report.attributions().forEach(one -> all.put(one.id(), new Placed(report.report(), one)));
    }
    Map<String, Said> found = new LinkedHashMap<>();
    Set<String> several = new HashSet<>();
    for (Utterance one : collation.utterances()) {
      List<String> wordings = one.variants().stream().map(v -> v.attribution().id()).toList();
      if (wordings.size() > 1) {
        several.addAll(wordings);
      }
      List<Placed> places =
          openTo(wordings).stream().flatMap(v -> Optional.ofNullable(all.get(v)).stream()).toList();
      found.put(one.id(), new Said(one.speaker(), places, false));
    }
    all.forEach(
        (key, one) ->
            found.put(
                key, new Said(one.attribution.speaker(), List.of(one), several.contains(key))));
    return only(id, found, "statement", one -> one.places.getFirst().words());
  }

  /** Those that were not decided on by themselves, if there are such. */
  private List<String> openTo(List<String> wordings) {
    Set<String> alone = new HashSet<>();
    for (Standing one : collation.decisions()) {
      if (one.decided().decision() instanceof Decision.WrongSpeaker wrong
          && wrong.statements().size() == 1) {
        alone.addAll(one.on());
      }
    }
    List<String> open = wordings.stream().filter(one -> !alone.contains(one)).toList();
    return open.isEmpty() ? wordings : open;
  }

  /**
   * That a conflict is none.
   *
   * @param id of it, or the beginning of that
   * @throws Undecidable if there is no such conflict
   */
  public Decision notAConflict(String id) throws Undecidable {
    Map<String, Conflict> conflicts = new LinkedHashMap<>();
    collation.conflicts().forEach(one -> conflicts.put(one.id(), one));
    collation.dismissed().forEach(one -> conflicts.put(one.id(), one));
    Conflict conflict = only(id, conflicts, "difference", Deciding::told);
    if (collation.dismissed().contains(conflict)) {
      throw new Undecidable(conflict.id() + " is held to be no conflict already");
    }
    return Dismissals.of(conflict, collation.reports());
  }

  private static String told(Conflict conflict) {
    return conflict.positions().stream()
        .map(one -> "“" + one.value() + "”")
        .collect(Collectors.joining(" / "));
  }

  /** Tells a finding in words. */
  @FunctionalInterface
  private interface Telling<T> {
    String of(T finding);
  }

  private static <T> T only(String id, Map<String, T> all, String what, Telling<T> telling)
      throws Undecidable {
    T exact = all.get(id);
    if (exact != null) {
      return exact;
    }
    List<Map.Entry<String, T>> found =
        all.entrySet().stream()
            .filter(one -> !id.isEmpty() && one.getKey().startsWith(id))
            .toList();
    if (found.size() == 1) {
      return found.getFirst().getValue();
    }
    String why =
        found.isEmpty()
            ? "there is no " + what + " “" + id + "”; there are: "
            : "“" + id + "” may be any of: ";
    throw new Undecidable(
        why
            + few(
                (found.isEmpty() ? all.entrySet() : found)
                    .stream().map(one -> one.getKey() + " " + telling.of(one.getValue()))));
  }

  private static String few(Stream<String> candidates) {
    List<String> all = candidates.distinct().toList();
    String some = all.stream().limit(FEW).collect(Collectors.joining("; "));
    return all.isEmpty() ? "none" : some + (all.size() > FEW ? "; … (" + all.size() + ")" : "");
  }

  private Set<String> called(String name, Callings callings, List<AnnotatedReport> reports)
      throws Undecidable {
    Set<String> called = callings.called(name);
    if (called.isEmpty()) {
      throw new Undecidable(
          (reports.size() == collation.reports().size()
                  ? "no report of the story calls anybody “"
                  : "nobody is called so there: “")
              + name
              + "”; there are: "
              + few(like(name, reports)));
    }
    return called;
  }

  private Undecidable several(String name, Set<String> called) {
    return new Undecidable("“" + name + "” may be any of: " + callings.names(called));
  }

  /** Names with a word of this one, else all. */
  private static Stream<String> like(String name, List<AnnotatedReport> reports) {
    List<String> names =
        reports.stream()
            .flatMap(one -> one.entities().stream())
            .map(Entity::name)
            .distinct()
            .toList();
    Set<String> words = words(name);
    List<String> like =
        names.stream().filter(one -> words(one).stream().anyMatch(words::contains)).toList();
    return (like.isEmpty() ? names : like).stream();
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toSet());
  }

  private List<AnnotatedReport> reports(Set<String> entities) {
    return collation.reports().stream()
        .filter(one -> one.entities().stream().anyMatch(entity -> entities.contains(entity.id())))
        .toList();
  }

  private String name(String id) {
    return collation.entities().stream()
        .filter(one -> one.id().equals(id))
        .map(Entity::name)
        .findFirst()
        .orElse(id);
  }

  /** To whom a statement is given, in the words that are shown; empty if to nobody. */
  static Optional<String> name(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Optional.of(named.name());
      case Speaker.Unnamed unnamed -> Optional.of(unnamed.description());
      case Speaker.Narrator narrator -> Optional.empty();
      case Speaker.Unknown unknown -> Optional.empty();
    };
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
  }

  private static String shortened(String words) {
    String line = String.join(" ", words.substring(0, Math.min(300, words.length())).split("\\s+"));
    return line.length() > WORDS ? line.substring(0, WORDS - 1) + "…" : line;
  }
}
