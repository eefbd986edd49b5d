package org.readout.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Speaker;
import org.readout.annotation.TimeExpression;
import org.readout.brief.BriefLine;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.conflict.Exclusives;
import org.readout.event.Actor;
import org.readout.event.Event;
import org.readout.fact.Fact;
import org.readout.fact.TimelineEntry;
import org.readout.independence.Link;
import org.readout.matrix.Item;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.storybook.Expectation;
import org.readout.storybook.Expectation.Place;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;

/** What a collation found, asked by what a story expects. */
final class CollationFindings {

  private final Collation collation;

  CollationFindings(Collation collation) {
    this.collation = collation;
  }

  private boolean isInBrief(Expectation.Place place) {
    return collation.brief().stream()
        .flatMap(line -> line.cites().stream())
        .anyMatch(passage -> meets(passage, place));
  }

  private Stream<Event> events(Place place) {
    return collation.events().stream().filter(event -> meets(event, place));
  }

  private boolean meets(Event event, Place place) {
    return event.passages().stream().anyMatch(passage -> meets(passage, place));
  }

  private static boolean is(Event event, Expectation.EventIs expected) {
    return event.source().name().equals(expected.source())
        && event.code().name().equals(expected.code())
        && event.target().map(Actor::name).orElse("-").equals(expected.target())
        && name(event.status()).equals(expected.status());
  }

  /** What was found instead, if the expectation is not met. */
  Optional<String> lack(Expectation expectation) {
    return switch (expectation) {
      case Expectation.SpeakerIs e -> unless(e.name(), speakersOf(e.place()));
      case Expectation.NobodySaid e -> unlessEmpty(speakersOf(e.place()));
      case Expectation.AttributionIs e -> attribution(e);
      case Expectation.ModeIs e ->
          unless(e.mode(), innermost(e.place()).map(a -> name(a.mode())).orElse("none"));
      case Expectation.KindIs e ->
          unless(e.kind(), innermost(e.place()).map(a -> name(a.kind())).orElse("none"));
      case Expectation.OneUtterance e -> oneUtterance(e);
      case Expectation.TwoUtterances e ->
          utterance(e.one()).equals(utterance(e.other()))
              ? Optional.of("one utterance")
              : Optional.empty();
      case Expectation.TimeIs e -> unless(e.value(), timeAt(e.place()));
      case Expectation.EntityIs e -> unless(e.name(), entityAt(e.place()));
      case Expectation.PublishedIs e -> {
        Report.Publication published = report(e.report()).report().published();
        yield unless(
            e.day() + " " + e.from(),
            published.day().map(Object::toString).orElse("none") + " " + name(published.from()));
      }
      case Expectation.OneFact e ->
          isOneFact(e.one(), e.other()) ? Optional.empty() : Optional.of("found: " + facts());
      case Expectation.TwoFacts e ->
          isOneFact(e.one(), e.other()) ? Optional.of("found: one fact") : Optional.empty();
      case Expectation.ConflictIs e ->
          collation.conflicts().stream().anyMatch(found -> is(found, e))
              ? Optional.empty()
              : Optional.of("found: " + collation.conflicts());
      case Expectation.NoConflict e ->
          collation.conflicts().isEmpty()
              ? Optional.empty()
              : Optional.of("found: " + collation.conflicts());
      case Expectation.AbsentFrom e ->
          isAbsent(e.place(), e.report()) ? Optional.empty() : Optional.of("found: " + facts());
      case Expectation.SaidAbsent e ->
          saidAbsent(e.place(), e.report()).anyMatch(by -> meets(by, e.says()))
              ? Optional.empty()
              : Optional.of("found: " + facts());
      case Expectation.NotSaidAbsent e ->
          saidAbsent(e.place(), e.report()).findFirst().isPresent()
              ? Optional.of("found: said absent")
              : Optional.empty();
      case Expectation.NotKnownOf e ->
          isAbsent(e.place(), e.report()) ? Optional.of("found: absent") : Optional.empty();
      case Expectation.OnlyThere e ->
          factsAt(e.place()).anyMatch(this::isExclusive)
              ? Optional.empty()
              : Optional.of("found: " + factsAt(e.place()).toList());
      case Expectation.PerhapsElsewhere e ->
          factsAt(e.place()).filter(this::isExclusive).findFirst().map(fact -> "found: " + fact);
      case Expectation.CalledSo e ->
          collation.wording().stream()
                  .filter(found -> found.name().equals(e.name()))
                  .flatMap(found -> found.labels().stream())
                  .anyMatch(
                      label ->
                          label.text().equals(e.label())
                              && name(label.voice()).equals(e.voice())
                              && label.report().equals(report(e.report()).report().id()))
              ? Optional.empty()
              : Optional.of("found: " + collation.wording());
      case Expectation.EventIs e ->
          events(e.place()).anyMatch(event -> is(event, e))
              ? Optional.empty()
              : Optional.of("found: " + collation.events());
      case Expectation.OneEvent e ->
          events(e.one()).anyMatch(event -> meets(event, e.other()))
              ? Optional.empty()
              : Optional.of("found: " + collation.events());
      case Expectation.TwoEvents e ->
          events(e.one())
              .filter(event -> meets(event, e.other()))
              .findFirst()
              .map(event -> "found: " + event);
      case Expectation.NoEvent e -> events(e.place()).findFirst().map(event -> "found: " + event);
      case Expectation.InBrief e ->
          isInBrief(e.place()) ? Optional.empty() : Optional.of("found: " + collation.brief());
      case Expectation.NoAgreement e ->
          agreements()
              .filter(cites -> cites.stream().anyMatch(passage -> meets(passage, e.one())))
              .filter(cites -> cites.stream().anyMatch(passage -> meets(passage, e.other())))
              .findFirst()
              .map(cites -> "cited together: " + cites);
      case Expectation.NotInBrief e ->
          isInBrief(e.place()) ? Optional.of("found: " + collation.brief()) : Optional.empty();
      case Expectation.DeniedIs e ->
          unless(
              String.valueOf(e.denied()),
              innermost(e.place()).map(a -> String.valueOf(a.denied())).orElse("none"));
      case Expectation.StatedSo e ->
          factsAt(e.place()).anyMatch(fact -> fact.statement().equals(e.statement()))
              ? Optional.empty()
              : Optional.of("found: " + factsAt(e.place()).map(Fact::statement).toList());
      case Expectation.NoFact e ->
          factsAt(e.place()).findFirst().map(fact -> "found: " + fact.statement());
      case Expectation.DerivedFrom e ->
          unless(e.from() + " " + e.kind(), origin(e.report()).map(this::told).orElse("own"));
      case Expectation.OwnWords e -> origin(e.report()).map(link -> "found: " + link);
      case Expectation.RootIs e ->
          collation.origins().counted().of(id(e.report())).equals(id(e.root()))
              ? Optional.empty()
              : Optional.of("found: " + collation.origins());
      case Expectation.CountedSo e ->
          factsAt(e.place()).anyMatch(fact -> fact.independent() == e.independent())
              ? Optional.empty()
              : Optional.of("found: " + factsAt(e.place()).map(Fact::independent).toList());
      case Expectation.OneItem e ->
          itemsAt(e.one())
                  .filter(item -> itemsAt(e.other()).anyMatch(item::equals))
                  .anyMatch(item -> differences(item).containsAll(e.differences()))
              ? Optional.empty()
              : Optional.of("found: " + items(e.one()) + " and " + items(e.other()));
      case Expectation.TwoItems e ->
          itemsAt(e.one()).anyMatch(item -> itemsAt(e.other()).anyMatch(item::equals))
              ? Optional.of("found: one item")
              : Optional.empty();
      case Expectation.ItemAlone e ->
          itemsAt(e.place())
                  .filter(item -> !item.isShared())
                  .anyMatch(item -> differences(item).containsAll(e.differences()))
              ? Optional.empty()
              : Optional.of("found: " + items(e.place()));
      case Expectation.NoDifference e ->
          itemsAt(e.place()).noneMatch(item -> differences(item).contains(e.difference()))
                  && itemsAt(e.place()).findFirst().isPresent()
              ? Optional.empty()
              : Optional.of("found: " + items(e.place()));
      case Expectation.NoReadouts e ->
          collation.readouts().isEmpty()
              ? Optional.empty()
              : Optional.of("found: " + collation.readouts());
      case Expectation.Undated e ->
          collation.timeline().stream()
              .filter(entry -> entry.passages().stream().anyMatch(cite -> meets(cite, e.place())))
              .findFirst()
              .map(entry -> "found: " + entry.statement());
    };
  }

  private Stream<Item> itemsAt(Place place) {
    return collation.readouts().stream()
        .flatMap(matrix -> matrix.items().stream())
        .filter(
            item ->
                item.cells().stream()
                    .flatMap(cell -> cell.passages().stream())
                    .anyMatch(passage -> meets(passage, place)));
  }

  private static List<String> differences(Item item) {
    return item.differences().stream().map(one -> one.kind().word()).toList();
  }

  private List<String> items(Place place) {
    return itemsAt(place).map(item -> item.about() + " " + differences(item)).toList();
  }

  private Optional<Link> origin(String letter) {
    return collation.origins().of(id(letter));
  }

  private ReportId id(String letter) {
    return report(letter).report().id();
  }

  private String told(Link link) {
    Report from =
        collation.reports().stream()
            .map(AnnotatedReport::report)
            .filter(one -> one.id().equals(link.from()))
            .findFirst()
            .orElseThrow();
    String file = from.file().orElse("");
    return file.substring(file.lastIndexOf('/') + 1, file.length() - 4) + " " + name(link.kind());
  }

  private boolean isExclusive(Fact fact) {
    return new Exclusives(collation.reports().size(), collation.conflicts()).certainty(fact) >= 0.7;
  }

  private boolean meets(Passage passage, Place place) {
    return passage.report().equals(report(place.report()).report().id())
        && passage.span().overlaps(span(place));
  }

  /** What lines cite that say nothing of a difference. */
  private Stream<List<Passage>> agreements() {
    return Stream.concat(
        collation.brief().stream()
            .filter(line -> !line.text().contains("they differ: "))
            .map(BriefLine::cites),
        collation.timeline().stream().map(TimelineEntry::passages));
  }

  private boolean isOneFact(Place one, Place other) {
    return factsAt(one).anyMatch(fact -> fact.passages().stream().anyMatch(p -> meets(p, other)));
  }

  private Stream<Fact> factsAt(Place place) {
    return collation.facts().stream()
        .filter(fact -> fact.passages().stream().anyMatch(passage -> meets(passage, place)));
  }

  private boolean isAbsent(Place place, String report) {
    return factsAt(place)
        .flatMap(fact -> fact.absent().stream())
        .anyMatch(absence -> absence.report().equals(report(report).report().id()));
  }

  /** Where it is said. */
  private Stream<Passage> saidAbsent(Place place, String report) {
    return factsAt(place)
        .flatMap(fact -> fact.absent().stream())
        .filter(absence -> absence.report().equals(report(report).report().id()))
        .flatMap(absence -> absence.statedBy().stream());
  }

  private boolean is(Conflict conflict, Expectation.ConflictIs e) {
    return name(conflict.kind()).equals(e.kind())
        && name(conflict.judgement()).equals(e.judgement())
        && Stream.of(e.one(), e.other())
            .allMatch(
                place ->
                    conflict.positions().stream()
                        .flatMap(position -> position.passages().stream())
                        .anyMatch(passage -> meets(passage, place)));
  }

  private List<String> facts() {
    return collation.facts().stream().map(f -> f.status() + " " + f.statement()).toList();
  }

  private static Optional<String> unless(String expected, String found) {
    return expected.equals(found) ? Optional.empty() : Optional.of("found: " + found);
  }

  private static Optional<String> unlessEmpty(String found) {
    return found.isEmpty() ? Optional.empty() : Optional.of("found: " + found);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private AnnotatedReport report(String letter) {
    return collation.reports().stream()
        .filter(r -> r.report().file().orElse("").endsWith(letter + ".txt"))
        .findFirst()
        .orElseThrow();
  }

  private Span span(Place place) {
    int start = report(place.report()).report().text().indexOf(place.words());
    return new Span(start, start + place.words().length());
  }

  /** The attribution with the shortest content that covers the place. */
  private Optional<Attribution> innermost(Place place) {
    Span span = span(place);
    return report(place.report()).attributions().stream()
        .filter(a -> a.content().stream().anyMatch(content -> content.contains(span)))
        .min(Comparator.comparingInt(a -> a.content().stream().mapToInt(Span::length).sum()));
  }

  private String speakersOf(Place place) {
    return innermost(place).map(Attribution::speaker).map(this::spoken).orElse("");
  }

  private String spoken(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> named.name();
      case Speaker.Unnamed unnamed -> unnamed.description();
      case Speaker.Narrator narrator -> "the report itself";
      case Speaker.Unknown unknown -> "";
    };
  }

  private Optional<String> attribution(Expectation.AttributionIs e) {
    AnnotatedReport report = report(e.report());
    List<String> found =
        report.attributions().stream()
            .map(
                a ->
                    words(report, a.source())
                        + " | "
                        + words(report, a.cue())
                        + " | "
                        + words(report, a.content()))
            .toList();
    String expected = e.source() + " | " + e.cue() + " | " + e.content();
    return found.contains(expected) ? Optional.empty() : Optional.of("found: " + found);
  }

  private static String words(AnnotatedReport report, List<Span> spans) {
    return spans.stream()
        .map(span -> span.in(report.report().text()))
        .collect(Collectors.joining(" … "));
  }

  private Optional<String> oneUtterance(Expectation.OneUtterance e) {
    Optional<Utterance> one = utterance(e.one());
    Optional<Utterance> other = utterance(e.other());
    if (one.isEmpty() || !one.equals(other)) {
      return Optional.of("found: " + one.map(Utterance::id) + " and " + other.map(Utterance::id));
    }
    Variant varied =
        one.get().variants().stream()
            .filter(v -> covers(v, e.one()) || covers(v, e.other()))
            .reduce((first, second) -> second)
            .orElseThrow();
    List<String> changes = varied.changes().stream().map(CollationFindings::name).toList();
    List<String> meaning = varied.meaning().stream().map(CollationFindings::name).toList();
    boolean asExpected =
        (e.changes().isEmpty() || e.changes().equals(changes)) && e.meaning().equals(meaning);
    return asExpected ? Optional.empty() : Optional.of("found: " + changes + " " + meaning);
  }

  private Optional<Utterance> utterance(Place place) {
    return collation.utterances().stream()
        .filter(u -> u.variants().stream().anyMatch(v -> covers(v, place)))
        .findFirst();
  }

  private boolean covers(Variant variant, Place place) {
    Span span = span(place);
    return variant.report().equals(report(place.report()).report().id())
        && variant.words().stream().anyMatch(words -> words.contains(span));
  }

  private String timeAt(Place place) {
    Span span = span(place);
    return report(place.report()).times().stream()
        .filter(t -> t.span().overlaps(span))
        .map(TimeExpression::value)
        .collect(Collectors.joining(", "));
  }

  /** The entity with the longest mention inside the place. */
  private String entityAt(Place place) {
    Span span = span(place);
    return report(place.report()).entities().stream()
        .max(Comparator.comparingInt(entity -> longestMention(entity, span)))
        .filter(entity -> longestMention(entity, span) > 0)
        .map(Entity::name)
        .orElse("none");
  }

  private static int longestMention(Entity entity, Span inside) {
    return entity.mentions().stream()
        .map(Mention::span)
        .filter(inside::contains)
        .mapToInt(Span::length)
        .max()
        .orElse(0);
  }
}
