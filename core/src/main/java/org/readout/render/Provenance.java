package org.readout.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.collation.Collation;
import org.readout.independence.Link;
import org.readout.independence.Origins;
import org.readout.independence.Shared;
import org.readout.independence.Wire;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/**
 * Who copies whom in a collation: each report under the one that it has its words from.
 *
 * @param more how many reports are not shown
 * @param agencies "A and C carry the Associated Press"
 */
record Provenance(List<Derivation> derivations, int more, List<String> agencies) {

  static final String HEADING = "Who copies whom";

  private static final int MOST = 12;
  private static final int MOST_PASSAGES = 2;
  private static final int LONGEST = 180;

  static Provenance of(Collation collation, Sigla sigla) {
    Origins origins = collation.origins();
    List<Derivation> all = new Tree(origins.links(), sigla).derivations();
    List<Derivation> shown = all.subList(0, Math.min(MOST, all.size()));
    return new Provenance(shown, all.size() - shown.size(), agencies(origins, sigla));
  }

  boolean isEmpty() {
    return derivations.isEmpty() && agencies.isEmpty();
  }

  /** Walks the trees from their roots. */
  private static final class Tree {

    private final Map<ReportId, List<Link>> children = new LinkedHashMap<>();
    private final Map<ReportId, List<Link>> cited = new HashMap<>();
    private final List<Derivation> derivations = new ArrayList<>();
    private final List<Link> links;
    private final Sigla sigla;

    Tree(List<Link> links, Sigla sigla) {
      this.links = links;
      this.sigla = sigla;
      for (Link link : links) {
        (link.derives() ? children : cited)
            .computeIfAbsent(link.derives() ? link.from() : link.report(), r -> new ArrayList<>())
            .add(link);
      }
    }

    List<Derivation> derivations() {
      List<ReportId> derived = links.stream().filter(Link::derives).map(Link::report).toList();
      children.keySet().stream()
          .filter(id -> !derived.contains(id))
          .sorted(Comparator.comparing(sigla::letter, Anchors::byPosition))
          .forEach(root -> below(root, 0));
      links.stream()
          .filter(link -> !link.derives())
          .forEach(link -> derivations.add(derivation(link, 0)));
      return derivations;
    }

    private void below(ReportId report, int depth) {
      for (Link link : children.getOrDefault(report, List.of())) {
        derivations.add(derivation(link, depth));
        below(link.report(), depth + 1);
      }
    }

    private Derivation derivation(Link link, int depth) {
      List<Derivation.Common> shared =
          link.shared().stream()
              .sorted(Comparator.comparingInt((Shared s) -> s.here().span().length()).reversed())
              .limit(MOST_PASSAGES)
              .sorted(Comparator.comparing((Shared s) -> s.here().span()))
              .map(this::common)
              .toList();
      String claim =
          sigla.letter(link.report()) + " " + does(link.kind()) + " " + sigla.letter(link.from());
      String doubt = Findings.doubt("", link.certainty()).strip();
      String why = Legible.line(link.because()) + (doubt.isEmpty() ? "" : " · " + doubt);
      return new Derivation(depth, claim, why, shared, link.shared().size() - shared.size());
    }

    private Derivation.Common common(Shared shared) {
      Passage here = shared.here();
      return new Derivation.Common(
          shortened(Findings.statement(sigla.words(here.report(), here.span()))),
          Cite.of(sigla, here),
          shared.there().map(there -> Cite.of(sigla, there)));
    }
  }

  /** "copies". */
  static String does(Link.Kind kind) {
    return switch (kind) {
      case COPY -> "copies";
      case REWRITE -> "has part of its prose from";
      case RELEASE -> "has its prose from the statement";
      case CITATION -> "cites";
    };
  }

  /** At a space, if there is one. */
  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : words.offsetByCodePoints(0, LONGEST / 2);
    return words.substring(0, end) + " …";
  }

  /** The agencies of which several reports are dispatches. */
  private static List<String> agencies(Origins origins, Sigla sigla) {
    Map<String, List<String>> carriers = new LinkedHashMap<>();
    for (Wire wire : origins.wires()) {
      if (wire.sole()) {
        carriers
            .computeIfAbsent(wire.agency(), a -> new ArrayList<>())
            .add(sigla.letter(wire.credit().report()));
      }
    }
    List<String> lines = new ArrayList<>();
    carriers.forEach(
        (agency, letters) -> {
          if (letters.size() > 1) {
            lines.add(Findings.and(letters) + " are dispatches of one agency: " + agency);
          }
        });
    return lines;
  }

  /** "in 7 reports, 2 independent"; empty where all are. */
  static String counts(int reports, int independent) {
    return independent < reports
        ? "in " + Wording.count(reports, "report", "reports") + ", " + independent + " independent"
        : "";
  }
}
