package org.readout.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.conflict.Conflict.Kind;
import org.readout.conflict.Conflict.Position;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Finds who else has a name that stands against another: the reports that tell the same fact and in
 * it the one name and not the other.
 */
final class SameNames {
  private final Map<ReportId, String> texts = new HashMap<>();
  private final Map<String, Fact> facts = new HashMap<>();

  SameNames(List<AnnotatedReport> reports, List<Fact> facts) {
    reports.forEach(one -> texts.put(one.report().id(), one.report().text()));
    facts.forEach(fact -> this.facts.put(fact.id(), fact));
  }

  /** A conflict with all of those, if it is one of names. */
  Conflict added(Conflict conflict) {
    if (conflict.kind() != Kind.PLACE && conflict.kind() != Kind.NAME) {
      return conflict;
    }
    List<List<Passage>> all = new ArrayList<>();
    conflict.positions().forEach(position -> all.add(new ArrayList<>(position.passages())));
    conflict.facts().stream()
        .flatMap(id -> Optional.ofNullable(facts.get(id)).stream())
        .flatMap(fact -> fact.passages().stream())
        .filter(
            told ->
                all.stream()
                    .flatMap(List::stream)
                    .noneMatch(one -> one.report().equals(told.report())))
        .forEach(told -> add(conflict.positions(), all, told));
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      positions.add(new Position(conflict.positions().get(i).value(), all.get(i)));
    }
    return conflict.with(positions);
  }

  private void add(List<Position> positions, List<List<Passage>> all, Passage told) {
    List<Optional<Passage>> found =
        positions.stream().map(position -> find(position.value(), told)).toList();
    if (found.stream().filter(Optional::isPresent).count() == 1) {
      for (int i = 0; i < found.size(); i++) {
        found.get(i).ifPresent(all.get(i)::add);
      }
    }
  }

  /** Where a name stands in what is told, as a whole word. */
  private Optional<Passage> find(String name, Passage told) {
    String text = texts.getOrDefault(told.report(), "");
    int in = told.span().in(text).indexOf(name);
    int at = told.span().start() + in;
    int end = at + name.length();
    boolean found = in >= 0 && !isLetter(text, at - 1) && !isLetter(text, end);
    return found ? Optional.of(new Passage(told.report(), new Span(at, end))) : Optional.empty();
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
