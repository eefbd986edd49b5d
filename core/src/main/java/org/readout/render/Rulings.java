package org.readout.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.decision.Decided;
import org.readout.decision.Standing;
import org.readout.report.ReportId;

/** The decisions of a collation, by the findings that they act on. */
final class Rulings {

  static final String HEADING = "Decisions";
  static final String HELD = "Held to be no conflict";

  private final List<Standing> all;
  private final Map<String, List<Decided>> byFinding = new HashMap<>();

  Rulings(List<Standing> decisions) {
    all = decisions;
    all.forEach(one -> one.on().forEach(finding -> add(finding, one.decided())));
  }

  private void add(String finding, Decided decided) {
    byFinding.computeIfAbsent(finding, same -> new ArrayList<>()).add(decided);
  }

  List<Standing> all() {
    return all;
  }

  /** "by decision of ann, 29 November 2026"; empty if nobody decided anything on a finding. */
  String on(String finding) {
    return told(finding, DecisionWords::byDecision);
  }

  /** "by ann, 29 November 2026: they counted other things"; empty likewise. */
  String whoAndWhy(String finding) {
    return told(finding, DecisionWords::whoAndWhy);
  }

  /** What there is to tell of the decisions on a finding; empty if there are none. */
  String told(String finding, Function<Decided, String> telling) {
    return byFinding.getOrDefault(finding, List.of()).stream()
        .map(telling)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The reports that decisions on a finding are about. */
  Set<ReportId> reports(String finding) {
    return byFinding.getOrDefault(finding, List.of()).stream()
        .flatMap(one -> one.decision().reports().stream())
        .collect(Collectors.toSet());
  }

  /** Why a decision no longer applies; empty if it does. */
  static String stale(Standing standing) {
    return standing.stale().map(why -> "no longer applies: " + Legible.line(why)).orElse("");
  }
}
