package org.readout.independence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.words.Languages;

/**
 * Finds which reports of a story have their words from which. Time grows about as the number of
 * words; the result does not depend on anything but the reports and their order. Safe for several
 * threads.
 */
public final class Independence {

  private final Languages languages;

  /**
   * @param languages what is known of the languages of the reports
   */
  public Independence(Languages languages) {
    this.languages = languages;
  }

  /**
   * Where the reports of one story have their words from.
   *
   * @param reports by day of publication, undated last; one that is given twice counts once
   */
  public Origins of(List<Report> reports) {
    Map<ReportId, Report> once = new LinkedHashMap<>();
    reports.forEach(report -> once.putIfAbsent(report.id(), report));
    if (once.size() < 2) {
      return Origins.NONE;
    }
    List<Told> told = told(List.copyOf(once.values()));
    Candidates candidates = new Candidates();
    Map<ReportId, List<Link>> found = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      Told one = told.get(i);
      for (int earlier : candidates.add(i, one.prose())) {
        Kinship.of(told.get(earlier), one)
            .ifPresent(l -> found.computeIfAbsent(l.report(), r -> new ArrayList<>()).add(l));
      }
    }
    List<Wire> wires = new ArrayList<>();
    told.forEach(one -> wires.addAll(one.wires()));
    return new Origins(links(told, tree(told, found)), wires);
  }

  private List<Told> told(List<Report> reports) {
    OutletNames outlets = new OutletNames(reports);
    List<Told> told = new ArrayList<>();
    for (Report report : reports) {
      StockWords stock = new StockWords(languages.of(report));
      told.add(
          new Told(
              report, ProseReader.read(report, stock), Agencies.of(report), outlets.in(report)));
    }
    return told;
  }

  /** The best source of each report, the surest first, as long as none leads back to its report. */
  private static Map<ReportId, Link> tree(List<Told> told, Map<ReportId, List<Link>> found) {
    Map<ReportId, Integer> places = new HashMap<>();
    told.forEach(one -> places.put(one.report().id(), places.size()));
    List<Link> all = new ArrayList<>();
    found.values().forEach(all::addAll);
    all.sort(
        Comparator.comparingDouble(Link::certainty)
            .reversed()
            .thenComparing(link -> places.get(link.from()))
            .thenComparing(link -> places.get(link.report())));
    Map<ReportId, Link> tree = new HashMap<>();
    for (Link link : all) {
      if (!tree.containsKey(link.report()) && !leads(link.from(), link.report(), tree)) {
        tree.put(link.report(), link);
      }
    }
    return tree;
  }

  private static boolean leads(ReportId from, ReportId to, Map<ReportId, Link> tree) {
    Optional<ReportId> at = Optional.of(from);
    while (at.isPresent() && !at.get().equals(to)) {
      at = Optional.ofNullable(tree.get(at.get())).map(Link::from);
    }
    return at.isPresent();
  }

  /** In the order of the reports, a report's derivation before what it cites. */
  private static List<Link> links(List<Told> told, Map<ReportId, Link> tree) {
    Map<ReportId, Told> byId = new HashMap<>();
    told.forEach(one -> byId.put(one.report().id(), one));
    List<Link> links = new ArrayList<>();
    for (Told one : told) {
      Optional<Link> derived = Optional.ofNullable(tree.get(one.report().id()));
      derived.ifPresent(links::add);
      links.addAll(Citations.of(one, byId, derived.map(Link::from)));
    }
    return links;
  }
}
