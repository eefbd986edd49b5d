package org.readout.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Claim;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Speaker;
import org.readout.annotation.TimeExpression;
import org.readout.brief.BriefLine;
import org.readout.collation.Collation;
import org.readout.collation.Speaking;
import org.readout.conflict.Conflict;
import org.readout.decision.Decided;
import org.readout.decision.Decision;
import org.readout.decision.Quote;
import org.readout.decision.Standing;
import org.readout.event.Actor;
import org.readout.event.Code;
import org.readout.event.Event;
import org.readout.fact.Absence;
import org.readout.fact.Fact;
import org.readout.fact.TimelineEntry;
import org.readout.fact.When;
import org.readout.independence.Link;
import org.readout.independence.Origins;
import org.readout.independence.Shared;
import org.readout.independence.Wire;
import org.readout.matrix.Divergence;
import org.readout.matrix.Item;
import org.readout.matrix.Matrix;
import org.readout.matrix.Side;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.story.StoryHead;
import org.readout.text.Days;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;
import org.readout.wording.Doubt;
import org.readout.wording.Label;
import org.readout.wording.Voice;
import org.readout.wording.Wording;

/** Collations that make no sense and have every shape that the format allows. */
final class RandomCollations {

  private static final String TEXT =
      "Date: 2022-12-31\n“We won’t wait,” said Ana Ruiz \uD83D\uDE00 \t\"\\\u2028 on Friday.";

  private final Random random;

  RandomCollations(long seed) {
    random = new Random(seed);
  }

  Collation next() {
    List<Entity> entities = entities();
    List<AnnotatedReport> reports = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      reports.add(report(i, entities));
    }
    List<Conflict> dismissed = conflicts(reports).subList(0, random.nextInt(reports.size() + 1));
    return Collation.of(story(), reports)
        .entities(entities)
        .utterances(utterances(reports))
        .facts(facts(reports))
        .conflicts(conflicts(reports))
        .wording(wording(reports))
        .speaking(speaking(reports))
        .doubts(doubts(reports))
        .events(events(reports))
        .timeline(timeline(reports))
        .brief(reports.stream().map(one -> new BriefLine("A call", List.of(passage(one)))).toList())
        .readouts(readouts(reports))
        .origins(origins(reports))
        .dismissed(dismissed)
        .decisions(decisions(dismissed))
        .build();
  }

  private List<Matrix> readouts(List<AnnotatedReport> reports) {
    List<Passage> passages = reports.stream().map(this::passage).toList();
    List<ReportId> ids = reports.stream().map(one -> one.report().id()).toList();
    Side here =
        new Side("Office of “A”", maybe("CL"), ids, random.nextInt(900), 0.5, Optional.empty());
    Side there = new Side("B", maybe("FI"), ids, 12, 1, Optional.of(passages.getFirst()));
    List<Divergence> differences = new ArrayList<>();
    for (Divergence.Kind kind : Divergence.Kind.values()) {
      if (random.nextBoolean()) {
        differences.add(new Divergence(kind, "“will”; “may”", passages, 0.7));
      }
    }
    List<Item.Cell> cells =
        List.of(
            new Item.Cell("B", Optional.empty(), passages, 1),
            new Item.Cell("Office of “A”", Optional.of(passages.getFirst()), passages, 3));
    Item item = new Item("i1", "A call", cells, differences, List.of("f1"), 0.25);
    return random.nextBoolean()
        ? List.of()
        : List.of(new Matrix(List.of(here, there), List.of(item)));
  }

  private List<Standing> decisions(List<Conflict> dismissed) {
    List<Standing> standings = new ArrayList<>();
    Quote quote = new Quote(new ReportId("r1"), "12", "The “12” fell.");
    List<ReportId> reports = List.of(new ReportId("r1"), new ReportId("r2"));
    standings.add(standing(new Decision.SamePerson(List.of("Ana", "A. Ruiz"), reports)));
    standings.add(standing(new Decision.OtherPerson("Ana", reports)));
    standings.add(
        standing(
            new Decision.WrongSpeaker(
                List.of(quote, quote), maybe("an official"), maybe("Ana Ruiz"))));
    List<Decision.NotAConflict.Position> positions =
        List.of(
            new Decision.NotAConflict.Position("12", List.of(quote)),
            new Decision.NotAConflict.Position("", List.of()));
    Decision none = new Decision.NotAConflict("number", positions);
    dismissed.forEach(one -> standings.add(Standing.on(decided(none), List.of(one.id()))));
    standings.add(Standing.stale(decided(none), "no such difference is found any more"));
    return standings;
  }

  private Standing standing(Decision decision) {
    return random.nextBoolean()
        ? Standing.on(decided(decision), List.of("e1", "e2"))
        : Standing.stale(decided(decision), "nobody is called “Ana” any more");
  }

  private Decided decided(Decision decision) {
    Instant at = Instant.parse("2031-05-04T12:00:00Z").plusNanos(random.nextInt(1_000_000_000));
    return new Decided("d" + random.nextInt(), decision, "ann", at, maybe("it is “so”"));
  }

  private Origins origins(List<AnnotatedReport> reports) {
    List<Link> links = new ArrayList<>();
    List<Wire> wires = new ArrayList<>();
    for (AnnotatedReport report : reports.subList(1, reports.size())) {
      Passage there = passage(reports.getFirst());
      links.add(
          new Link(
              report.report().id(),
              reports.getFirst().report().id(),
              any(Link.Kind.values()),
              probability(),
              List.of(
                  new Shared(
                      passage(report),
                      random.nextBoolean() ? Optional.of(there) : Optional.empty())),
              probability(),
              "7 of the 9 words"));
      wires.add(new Wire("Reuters", random.nextBoolean(), passage(report)));
    }
    return new Origins(links, wires);
  }

  private List<TimelineEntry> timeline(List<AnnotatedReport> reports) {
    List<TimelineEntry> timeline = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      timeline.add(
          new TimelineEntry(
              new When("2022-12-30", days()),
              "Ana Ruiz won’t wait",
              List.of(passage(report)),
              report.report().id(),
              report.report().published().day()));
    }
    return timeline;
  }

  private List<Fact> facts(List<AnnotatedReport> reports) {
    List<Fact> facts = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      Passage passage = passage(report);
      Optional<Passage> stated = random.nextBoolean() ? Optional.of(passage) : Optional.empty();
      facts.add(
          new Fact(
              "f" + facts.size(),
              any(Fact.Status.values()),
              probability(),
              "Ana Ruiz won’t wait",
              maybe("e1"),
              any(Claim.Stance.values()),
              random.nextBoolean() ? Optional.of(new When("2022-12", days())) : Optional.empty(),
              List.of("e0", "e1").subList(random.nextInt(2), 2),
              List.of(passage),
              1 + random.nextInt(3),
              probability(),
              List.of(new Absence(report.report().id(), probability(), "complete text", stated)),
              random.nextInt(3)));
    }
    return facts;
  }

  private List<Event> events(List<AnnotatedReport> reports) {
    List<Event> events = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      Actor source = new Actor(maybe("e0"), "Ana Ruiz", maybe("NOR"), maybe("GOV"));
      Actor target = new Actor(Optional.empty(), "protesters", maybe("NOR"), Optional.empty());
      events.add(
          new Event(
              "v" + events.size(),
              source,
              any(Code.values()),
              maybe("visit"),
              random.nextBoolean() ? Optional.of(target) : Optional.empty(),
              random.nextBoolean() ? Optional.of(new When("2022-12", days())) : Optional.empty(),
              maybe("e1"),
              any(Event.Status.values()),
              List.of(passage(report)),
              probability()));
    }
    return events;
  }

  private List<Conflict> conflicts(List<AnnotatedReport> reports) {
    List<Conflict> conflicts = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      conflicts.add(
          new Conflict(
              "c" + conflicts.size(),
              any(Conflict.Kind.values()),
              "the “call”",
              List.of("f0"),
              List.of(
                  new Conflict.Position("12", List.of(passage(report))),
                  new Conflict.Position("on Friday", List.of(passage(report)))),
              any(Conflict.Judgement.values()),
              "both are given as exact",
              probability()));
    }
    return conflicts;
  }

  private Passage passage(AnnotatedReport report) {
    return new Passage(report.report().id(), span());
  }

  private double probability() {
    return random.nextInt(10_000) / 10_000.0;
  }

  private List<Speaking> speaking(List<AnnotatedReport> reports) {
    List<Speaking> speaking = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      if (random.nextBoolean()) {
        List<Span> spans = List.of(new Span(1, 3), new Span(4, 9)).subList(random.nextInt(2), 2);
        boolean notable = random.nextBoolean();
        speaking.add(new Speaking("e0", report.report().id(), "claim", spans, notable, "a test"));
      }
    }
    return speaking;
  }

  private List<Wording> wording(List<AnnotatedReport> reports) {
    List<Wording> wording = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      Voice voice = random.nextBoolean() ? Voice.OWN : Voice.QUOTED;
      boolean notable = random.nextBoolean();
      List<Span> spans = List.of(new Span(0, 2), new Span(5, 8)).subList(random.nextInt(2), 2);
      Label label = new Label("ferry", report.report().id(), voice, spans, notable);
      wording.add(new Wording("e0", "the Albatross", List.of(label, label), notable, "a test"));
    }
    return wording;
  }

  private List<Doubt> doubts(List<AnnotatedReport> reports) {
    List<Doubt> doubts = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      List<Span> spans = List.of(new Span(2, 4));
      doubts.add(new Doubt(report.report().id(), "alleged", spans, random.nextBoolean(), "a test"));
    }
    return doubts;
  }

  private StoryHead story() {
    return new StoryHead("s1", "A “call”", maybe("2022-12-30"), days(), List.of("e1"));
  }

  private List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      List<Entity.Role> roles = List.of(new Entity.Role("president", maybe("e9")));
      entities.add(
          new Entity(
              "e" + i, "Ana Ruiz", any(Entity.Kind.values()), maybe("NO"), roles, List.of()));
    }
    return entities;
  }

  private AnnotatedReport report(int number, List<Entity> entities) {
    String text = TEXT + " " + number;
    Report report =
        new Report(
            ReportId.of("", "", text),
            maybe("a.txt"),
            maybe("id 1"),
            maybe("The Daily"),
            maybe("https://example.org/"),
            maybe("A call"),
            maybe("Ann Lee"),
            maybe("Oslo"),
            "en",
            publication(),
            any(Report.Kind.values()),
            maybe("Norland"),
            maybe("ends with an ellipsis"),
            text,
            List.of(new Span(0, 16)),
            List.of(new Span(17, text.length())));
    return new AnnotatedReport(
        report,
        List.of(),
        entities.stream().map(this::mentioned).toList(),
        List.of(new TimeExpression(span(), any(TimeExpression.Type.values()), "P1D", days())),
        List.of(attribution(number, "a"), attribution(number, "b")));
  }

  private Report.Publication publication() {
    return random.nextBoolean()
        ? Report.Publication.UNKNOWN
        : Report.Publication.of(LocalDate.of(2022, 12, 31), Report.Publication.From.STORY);
  }

  private Entity mentioned(Entity entity) {
    return new Entity(
        entity.id(),
        entity.name(),
        entity.kind(),
        entity.country(),
        entity.roles(),
        List.of(new Mention(span(), any(Mention.Form.values()))));
  }

  private Attribution attribution(int number, String letter) {
    Speaker speaker = speaker();
    return new Attribution(
        letter + number,
        any(Attribution.Kind.values()),
        any(Attribution.Mode.values()),
        random.nextBoolean(),
        maybe("a" + number),
        List.of(span(), span()),
        List.of(span()),
        List.of(),
        List.of(span()),
        speaker,
        speaker instanceof Speaker.Unknown ? 0 : random.nextInt(10_000) / 10_000.0,
        maybe(new Speaker.Named("e2", "Li Wen")));
  }

  private Speaker speaker() {
    return switch (random.nextInt(3)) {
      case 0 -> new Speaker.Named("e1", "Ana Ruiz");
      case 1 -> new Speaker.Unnamed("an official");
      default -> new Speaker.Unknown();
    };
  }

  private List<Utterance> utterances(List<AnnotatedReport> reports) {
    List<Variant> variants = new ArrayList<>();
    List<Optional<Span>> row = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      variants.add(
          new Variant(
              report.report().id(),
              report.attributions().getFirst(),
              List.of(span()),
              some(Variant.Change.class),
              some(Variant.Meaning.class)));
      row.add(maybe(span()));
    }
    return List.of(new Utterance("u1", speaker(), 0.5, variants, List.of(row, row)));
  }

  private <E extends Enum<E>> Set<E> some(Class<E> type) {
    Set<E> some = EnumSet.allOf(type);
    some.removeIf(value -> random.nextBoolean());
    return some;
  }

  private Days days() {
    return random.nextBoolean() ? Days.UNKNOWN : Days.of(LocalDate.of(2022, 12, 30));
  }

  private Span span() {
    int start = random.nextInt(TEXT.length());
    return new Span(start, start + 1 + random.nextInt(TEXT.length() - start));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
