package org.readout.app.answer;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.collation.Collation;
import org.readout.collation.Speaking;
import org.readout.conflict.Conflict;
import org.readout.event.Actor;
import org.readout.event.Event;
import org.readout.fact.Absence;
import org.readout.fact.Fact;
import org.readout.fact.TimelineEntry;
import org.readout.fact.When;
import org.readout.grouping.StoryId;
import org.readout.independence.Origins;
import org.readout.render.Shown;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;
import org.readout.wording.Doubt;
import org.readout.wording.Label;
import org.readout.wording.Wording;

/** What was found in the reports of a story, each finding with its evidence. */
public final class Findings {

  private final Collation collation;
  private final Evidence evidence;
  private final Origins.Roots roots;
  private final Map<String, String> names = new HashMap<>();

  public Findings(StoryId story, Collation collation, Links links) {
    this.collation = collation;
    this.evidence = new Evidence(story, collation.reports(), links);
    this.roots = collation.origins().counted();
    for (Entity entity : collation.entities()) {
      names.put(entity.id(), entity.name());
    }
  }

  /** How many there are of each kind. */
  public Map<String, Object> counts() {
    return Members.of("statements", collation.utterances().size())
        .and("facts", collation.facts().size())
        .and("conflicts", collation.conflicts().size())
        .and("wording", collation.wording().size())
        .and("events", collation.events().size())
        .and("timeline", collation.timeline().size())
        .and("brief", collation.brief().size())
        .map();
  }

  /** Those that fit; an element is made when it is asked for, since most ask for a few. */
  private static <T> List<Map<String, Object>> told(
      List<T> all, Predicate<T> fits, Function<T, Map<String, Object>> telling) {
    List<T> some = all.stream().filter(fits).toList();
    return new AbstractList<>() {
      @Override
      public Map<String, Object> get(int index) {
        return telling.apply(some.get(index));
      }

      @Override
      public int size() {
        return some.size();
      }
    };
  }

  /**
   * What was said, in all its wordings.
   *
   * @param speaker the id of an entity, or a part of a name or description
   */
  public List<Map<String, Object>> statements(Optional<String> speaker) {
    return told(
        collation.utterances(),
        one -> speaker.isEmpty() || isOf(one.speaker(), speaker.get()),
        this::statement);
  }

  private static boolean isOf(Speaker speaker, String asked) {
    return switch (speaker) {
      case Speaker.Named named -> named.entity().equals(asked) || has(named.name(), asked);
      case Speaker.Unnamed unnamed -> has(unnamed.description(), asked);
      case Speaker.Narrator narrator -> false;
      case Speaker.Unknown unknown -> false;
    };
  }

  private static boolean has(String name, String part) {
    return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private Map<String, Object> statement(Utterance utterance) {
    List<ReportId> reports = utterance.variants().stream().map(Variant::report).toList();
    return Members.of("id", utterance.id())
        .and("speaker", speaker(utterance.speaker()))
        .probability("certainty", utterance.certainty())
        .and("independent", roots.among(reports))
        .and("variants", utterance.variants().stream().map(this::variant).toList())
        .map();
  }

  private static Optional<Map<String, Object>> speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named ->
          Optional.of(Members.of("entity", named.entity()).and("name", named.name()).map());
      case Speaker.Unnamed unnamed ->
          Optional.of(
              Members.of("entity", Optional.empty()).and("name", unnamed.description()).map());
      case Speaker.Narrator narrator -> Optional.empty();
      case Speaker.Unknown unknown -> Optional.empty();
    };
  }

  private Map<String, Object> variant(Variant variant) {
    return Members.of("attribution", variant.attribution().id())
        .and("kind", variant.attribution().kind())
        .and("denied", variant.attribution().denied())
        .and("changes", variant.changes().stream().map(Members::word).toList())
        .and("meaning", variant.meaning().stream().map(Members::word).toList())
        .and(
            "evidence",
            variant.words().stream()
                .map(span -> evidence.of(passage(variant.report(), span), variant.attribution()))
                .toList())
        .map();
  }

  private static Passage passage(ReportId report, Span span) {
    return new Passage(report, span);
  }

  /** What the reports tell. */
  public List<Map<String, Object>> facts(Optional<Fact.Status> status) {
    return told(
        collation.facts(), fact -> status.isEmpty() || fact.status() == status.get(), this::fact);
  }

  private Map<String, Object> fact(Fact fact) {
    return Members.of("id", fact.id())
        .and("status", fact.status())
        .probability("weight", fact.weight())
        .and("statement", fact.statement())
        .and("voice", fact.voice().map(this::entity))
        .and("stance", fact.stance())
        .and("when", fact.when().map(Findings::when))
        .and("who", fact.who().stream().map(this::entity).toList())
        .and("independent", fact.independent())
        .probability("certainty", fact.certainty())
        .and("evidence", evidence.of(fact.passages()))
        .and("absent", fact.absent().stream().map(this::absence).toList())
        .map();
  }

  private Map<String, Object> entity(String id) {
    return Members.of("entity", id).and("name", names.getOrDefault(id, id)).map();
  }

  private static Map<String, Object> when(When when) {
    return Members.of("value", when.value())
        .and("earliest", when.days().earliest().map(Object::toString))
        .and("latest", when.days().latest().map(Object::toString))
        .map();
  }

  private Map<String, Object> absence(Absence absence) {
    return evidence
        .source(absence.report())
        .probability("certainty", absence.certainty())
        .and("because", absence.because())
        .and("statedBy", absence.statedBy().map(evidence::of))
        .map();
  }

  /** Where the reports differ. */
  public List<Map<String, Object>> conflicts(Optional<Conflict.Kind> kind) {
    return told(
        collation.conflicts(),
        conflict -> kind.isEmpty() || conflict.kind() == kind.get(),
        this::conflict);
  }

  private Map<String, Object> conflict(Conflict conflict) {
    return Members.of("id", conflict.id())
        .and("kind", conflict.kind())
        .and("about", conflict.about())
        .and("facts", conflict.facts())
        .and("judgement", conflict.judgement())
        .and("because", conflict.because())
        .probability("certainty", conflict.certainty())
        .and("positions", conflict.positions().stream().map(this::position).toList())
        .map();
  }

  private Map<String, Object> position(Conflict.Position position) {
    return Members.of("value", position.value())
        .and("evidence", evidence.of(position.passages()))
        .map();
  }

  /** What the reports call by several labels. */
  public List<Map<String, Object>> wording() {
    return collation.wording().stream().map(this::wording).toList();
  }

  private Map<String, Object> wording(Wording wording) {
    return Members.of("referent", wording.referent())
        .and("name", wording.name())
        .and("notable", wording.notable())
        .and("test", wording.test())
        .and("labels", wording.labels().stream().map(this::label).toList())
        .map();
  }

  private Map<String, Object> label(Label label) {
    return Members.of("text", label.text())
        .and("voice", label.voice())
        .and("notable", label.notable())
        .and("evidence", evidence(label.report(), label.spans()))
        .map();
  }

  private List<Map<String, Object>> evidence(ReportId report, List<Span> spans) {
    return evidence.of(spans.stream().map(span -> passage(report, span)).toList());
  }

  /** By which verbs the reports have somebody speak. */
  public List<Map<String, Object>> speaking() {
    return collation.speaking().stream().map(this::speaking).toList();
  }

  private Map<String, Object> speaking(Speaking speaking) {
    return Members.of("speaker", entity(speaking.speaker()))
        .and("verb", speaking.verb())
        .and("notable", speaking.notable())
        .and("test", speaking.test())
        .and("evidence", evidence(speaking.report(), speaking.spans()))
        .map();
  }

  /** By which words the reports keep their distance. */
  public List<Map<String, Object>> doubts() {
    return collation.doubts().stream().map(this::doubt).toList();
  }

  private Map<String, Object> doubt(Doubt doubt) {
    return Members.of("word", doubt.word())
        .and("notable", doubt.notable())
        .and("test", doubt.test())
        .and("evidence", evidence(doubt.report(), doubt.spans()))
        .map();
  }

  /** Who did what to whom. */
  public List<Map<String, Object>> events() {
    return collation.events().stream().map(this::event).toList();
  }

  private Map<String, Object> event(Event event) {
    return Members.of("id", event.id())
        .and("source", actor(event.source()))
        .and("code", event.code().name())
        .and("does", Shown.does(event))
        .and("mode", event.mode())
        .and("quadrant", event.code().quadrant())
        .and("target", event.target().map(Findings::actor))
        .and("when", event.when().map(Findings::when))
        .and("where", event.where().map(this::entity))
        .and("status", event.status())
        .probability("certainty", event.certainty())
        .and("evidence", evidence.of(event.passages()))
        .map();
  }

  private static Map<String, Object> actor(Actor actor) {
    return Members.of("entity", actor.entity())
        .and("name", actor.name())
        .and("country", actor.country())
        .and("sector", actor.sector())
        .map();
  }

  /** What the reports date. */
  public List<Map<String, Object>> timeline() {
    return collation.timeline().stream().map(this::moment).toList();
  }

  private Map<String, Object> moment(TimelineEntry entry) {
    return Members.of("when", when(entry.when()))
        .and("statement", entry.statement())
        .and("firstReported", evidence.source(entry.first()).map())
        .and("evidence", evidence.of(entry.passages()))
        .map();
  }

  /** The story in some lines. */
  public List<Map<String, Object>> brief() {
    return collation.brief().stream()
        .map(line -> Members.of("text", line.text()).and("evidence", evidence.of(line.cites())))
        .map(Members::map)
        .toList();
  }
}
