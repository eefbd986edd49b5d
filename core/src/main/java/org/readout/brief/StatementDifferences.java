package org.readout.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.matrix.Divergence;
import org.readout.matrix.Item;
import org.readout.matrix.Matrix;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * The line of the brief that says in what official statements differ: numbers by the words for
 * them, what is agreed and on which condition by what each side has of it.
 */
final class StatementDifferences {

  /** So many items are told; the readouts have all. */
  private static final int MOST = 3;

  /** More characters of what a side tells are cut at a word. */
  private static final int LONG = 90;

  private static final List<Divergence.Kind> ORDER =
      List.of(Divergence.Kind.NUMBER, Divergence.Kind.COMMITMENT, Divergence.Kind.CONDITION);

  private static final String DIFFER = "they differ";

  private final Map<ReportId, Report> reports = new HashMap<>();

  private StatementDifferences(List<AnnotatedReport> reports) {
    reports.forEach(one -> this.reports.put(one.report().id(), one.report()));
  }

  /**
   * A brief with the line: before what else differs, and for the last one if there is no room.
   *
   * @param brief without it
   * @param most so many lines at most
   */
  static List<BriefLine> in(
      List<BriefLine> brief, List<AnnotatedReport> reports, List<Matrix> readouts, int most) {
    Optional<BriefLine> line = new StatementDifferences(reports).line(readouts);
    if (line.isEmpty()) {
      return brief;
    }
    List<BriefLine> lines = new ArrayList<>(brief);
    if (lines.size() == most) {
      lines.removeLast();
    }
    int at = 0;
    while (at < lines.size() && !lines.get(at).text().contains(DIFFER)) {
      at++;
    }
    lines.add(at, line.get());
    return lines;
  }

  private Optional<BriefLine> line(List<Matrix> readouts) {
    List<Item> items =
        readouts.stream()
            .flatMap(matrix -> matrix.items().stream())
            .filter(Item::differsSurely)
            .limit(MOST)
            .toList();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Set<Passage> cites = new LinkedHashSet<>();
    String told = items.stream().map(item -> told(item, cites)).collect(Collectors.joining("; "));
    BriefLine line = new BriefLine("the statements differ: " + told, List.copyOf(cites));
    return Optional.of(line).filter(one -> Proof.holds(one, reports));
  }

  /** By the first of: a number, what is agreed, a condition. */
  private String told(Item item, Set<Passage> cites) {
    item.cells().forEach(cell -> cites.addAll(all(cell)));
    Divergence difference =
        item.sureDifferences()
            .min(Comparator.comparing(one -> ORDER.indexOf(one.kind())))
            .orElseThrow();
    if (difference.kind() == Divergence.Kind.NUMBER) {
      return sides(difference.passages().stream().map(List::of).toList());
    }
    return difference.kind() == Divergence.Kind.CONDITION
        ? "only one has " + onward(item, difference.passages().getFirst())
        : sides(item.cells().stream().map(StatementDifferences::all).toList());
  }

  private String sides(List<List<Passage>> sides) {
    return sides.stream().map(this::quoted).collect(Collectors.joining(" / "));
  }

  /** From some words of an item to the end of their passage. */
  private String onward(Item item, Passage words) {
    Passage whole =
        item.cells().stream()
            .flatMap(cell -> cell.passages().stream())
            .filter(one -> one.report().equals(words.report()))
            .filter(one -> one.span().contains(words.span()))
            .findFirst()
            .orElse(words);
    Span rest = new Span(words.span().start(), whole.span().end());
    return quoted(List.of(new Passage(words.report(), rest)));
  }

  private static List<Passage> all(Item.Cell cell) {
    return Stream.concat(cell.governor().stream(), cell.passages().stream()).toList();
  }

  /** The marks that it stands in are ours. */
  private String quoted(List<Passage> passages) {
    String words = passages.stream().map(this::words).collect(Collectors.joining(" … "));
    String plain = words.replace('“', '‘').replace('”', '’').replace('"', '’');
    int end = plain.length() <= LONG ? -1 : plain.lastIndexOf(' ', LONG);
    return "“" + (end < 0 ? plain : plain.substring(0, end) + " …") + "”";
  }

  private String words(Passage passage) {
    Report report = reports.get(passage.report());
    String words = report == null ? "" : passage.span().in(report.text());
    String line = String.join(" ", words.split("\\s+"));
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
