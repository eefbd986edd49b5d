package org.readout.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.text.Digest;
import org.readout.text.Span;
import org.readout.words.Languages;

/** Makes the matrix of rows. */
final class Tabulation {

  private static final String ENGLISH = "en";

  private final List<Sides.Voice> voices;
  private final List<Row> rows;
  private final IdentityHashMap<Point, Row> rowOf = new IdentityHashMap<>();

  /** The points of each side in order. */
  private final List<List<Point>> accounts = new ArrayList<>();

  /** Of each row, which of the rows of each side it is, from 0; -1 where a side has it not. */
  private final IdentityHashMap<Row, List<Integer>> positions = new IdentityHashMap<>();

  private final Values values;

  Tabulation(List<Sides.Voice> voices, List<Point> points, List<Row> rows, Languages languages) {
    this.voices = voices;
    this.rows = rows;
    values = new Values(List.of(new CountedThings(languages), new Dates(), new NamedPlaces()));
    rows.forEach(row -> row.points().forEach(point -> rowOf.put(point, row)));
    for (int side = 0; side < voices.size(); side++) {
      int own = side;
      accounts.add(points.stream().filter(point -> point.side() == own).toList());
    }
    List<List<Row>> orders =
        accounts.stream()
            .map(account -> account.stream().map(this::row).distinct().toList())
            .toList();
    rows.forEach(row -> positions.put(row, orders.stream().map(o -> o.indexOf(row)).toList()));
  }

  private Row row(Point point) {
    return Objects.requireNonNull(rowOf.get(point));
  }

  /**
   * All of it.
   *
   * @param facts to which items lead
   */
  Matrix matrix(List<Fact> facts) {
    List<DivergenceFinder> finders = finders();
    Names names = Names.of(voices.stream().map(Sides.Voice::name).toList());
    List<Item> items = new ArrayList<>();
    for (Row row : inOrder()) {
      items.add(item(row, finders, names, facts));
    }
    List<Side> sides = new ArrayList<>();
    for (int side = 0; side < voices.size(); side++) {
      sides.add(side(side));
    }
    return new Matrix(sides, items);
  }

  private List<DivergenceFinder> finders() {
    return List.of(
        new OneSided(voices.stream().map(Tabulation::isWhole).toList()),
        new Scopes(),
        new Deadlines(),
        new Wordings(),
        new Colours(),
        new Tones(),
        ranks(),
        new Raisers(),
        new Commitments(),
        new Praise(voices.size()),
        new Blame(voices.size()),
        new Conditions(voices.size()));
  }

  private static boolean isWhole(Sides.Voice voice) {
    return voice.accounts().stream()
        .map(AnnotatedReport::report)
        .allMatch(report -> report.complete() && report.language().startsWith(ENGLISH));
  }

  /** By rank among the rows that all sides tell. */
  private Ranks ranks() {
    List<Row> shared = rows.stream().filter(row -> row.sides().size() == voices.size()).toList();
    IdentityHashMap<Row, List<Integer>> ranks = new IdentityHashMap<>();
    for (int side = 0; side < voices.size(); side++) {
      int own = side;
      List<Row> ordered =
          shared.stream().sorted(Comparator.comparing(row -> position(row, own))).toList();
      for (int rank = 0; rank < ordered.size(); rank++) {
        ranks.computeIfAbsent(ordered.get(rank), r -> new ArrayList<>()).add(rank);
      }
    }
    return new Ranks(row -> ranks.getOrDefault(row, List.of()), shared.size());
  }

  private int position(Row row, int side) {
    return positions.getOrDefault(row, List.of()).get(side);
  }

  /** What several tell in the order of the longest account, then what each tells alone. */
  private List<Row> inOrder() {
    List<Row> all =
        IntStream.range(0, voices.size())
            .boxed()
            .sorted(Comparator.comparing(side -> -words(voices.get(side))))
            .flatMap(side -> accounts.get(side).stream())
            .map(this::row)
            .distinct()
            .toList();
    return Stream.concat(
            all.stream().filter(Row::isShared), all.stream().filter(row -> !row.isShared()))
        .toList();
  }

  private Item item(Row row, List<DivergenceFinder> finders, Names names, List<Fact> facts) {
    List<Item.Cell> cells = new ArrayList<>();
    for (int side : row.sides()) {
      List<Point> points = row.of(side);
      cells.add(
          new Item.Cell(
              voices.get(side).name(),
              points.getFirst().governing(),
              passages(points),
              position(row, side) + 1));
    }
    List<String> parts = new ArrayList<>();
    for (Point point : row.points()) {
      parts.add(point.report().report().id().value());
      parts.add(point.span().start() + "-" + point.span().end());
    }
    Point first = row.points().getFirst();
    return new Item(
        Digest.of('i', parts.toArray(new String[0])),
        Names.quoted(first, first.span()),
        cells,
        differences(row, finders, names),
        facts(row, facts),
        row.certainty());
  }

  /** What stands side by side in an account is one passage. */
  private List<Passage> passages(List<Point> points) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (i > 0 && points.get(i - 1).isBefore(point, accounts.get(point.side()))) {
        Span together = passages.getLast().span().cover(point.span());
        passages.set(passages.size() - 1, point.passage(together));
      } else {
        passages.add(point.passage());
      }
    }
    return passages;
  }

  /** By kind, the surest of each; of numbers, days and places all. */
  private List<Divergence> differences(Row row, List<DivergenceFinder> finders, Names names) {
    Map<Divergence.Kind, Divergence> surest = new EnumMap<>(Divergence.Kind.class);
    finders.stream()
        .flatMap(finder -> finder.in(row, names).stream())
        .forEach(
            one -> surest.merge(one.kind(), one, (a, b) -> a.certainty() >= b.certainty() ? a : b));
    return Stream.concat(surest.values().stream(), values.in(row, names).stream()).toList();
  }

  /** The ids of the facts of which a passage lies in a row. */
  private static List<String> facts(Row row, List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.passages().stream().anyMatch(passage -> isIn(row, passage)))
        .map(Fact::id)
        .toList();
  }

  private static boolean isIn(Row row, Passage passage) {
    return row.points().stream()
        .anyMatch(
            point ->
                point.report().report().id().equals(passage.report())
                    && point.span().contains(passage.span()));
  }

  private Side side(int side) {
    Sides.Voice voice = voices.get(side);
    int words = words(voice);
    int shared =
        accounts.get(side).stream()
            .filter(point -> row(point).isShared())
            .mapToInt(point -> words(point.report().report().text(), point.span()))
            .sum();
    Optional<Passage> first =
        accounts.get(side).stream()
            .filter(point -> row(point).points().stream().noneMatch(Point::opens))
            .map(Point::passage)
            .findFirst();
    return new Side(
        voice.name(),
        voice.country(),
        voice.accounts().stream().map(account -> account.report().id()).toList(),
        words,
        words == 0 ? 0 : Math.min(1, shared / (double) words),
        first);
  }

  private static int words(Sides.Voice voice) {
    int words = 0;
    for (AnnotatedReport account : voice.accounts()) {
      Report report = account.report();
      for (Span paragraph : report.paragraphs()) {
        words += words(report.text(), paragraph);
      }
    }
    return words;
  }

  /** Those that white space parts. */
  private static int words(String text, Span span) {
    return span.in(text).strip().split("\\s+").length;
  }
}
