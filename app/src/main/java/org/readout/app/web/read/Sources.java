package org.readout.app.web.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.app.web.page.Counts;
import org.readout.archive.Archive;
import org.readout.archive.Makeup;
import org.readout.archive.Reports.Version;
import org.readout.collation.Collation;
import org.readout.render.HtmlRenderer;
import org.readout.render.HtmlWriter;
import org.readout.report.OutletGroup;
import org.readout.report.Report;
import org.readout.report.ReportId;

/**
 * What the archive knows of the reports of a story beside their words.
 *
 * @param versions of those that have more than one
 * @param groups of the outlets that are in some
 */
record Sources(Map<ReportId, List<Version>> versions, Map<ReportId, OutletGroup> groups) {

  Sources {
    versions = Map.copyOf(versions);
    groups = Map.copyOf(groups);
  }

  static Sources of(Collation collation, Archive archive) {
    Map<ReportId, List<Version>> versions = new HashMap<>();
    Map<ReportId, OutletGroup> groups = new HashMap<>();
    for (AnnotatedReport one : collation.reports()) {
      Report report = one.report();
      archive.outlets().of(report).ifPresent(group -> groups.put(report.id(), group));
      List<Version> all = archive.reports().versions(report.id());
      if (all.size() > 1) {
        versions.put(report.id(), all);
      }
    }
    return new Sources(versions, groups);
  }

  /** A list of the groups with the reports of each. */
  void groups(Collation collation, HtmlWriter html) throws IOException {
    Makeup makeup =
        Makeup.of(
            collation.reports().stream()
                .map(one -> Optional.ofNullable(groups.get(one.report().id())))
                .toList());
    if (makeup.isEmpty()) {
      return;
    }
    html.open("dl", "class", "groups").line();
    rows("country", makeup.countries(), collation, html);
    rows("side", makeup.sides(), collation, html);
    rows("tag", makeup.tags(), collation, html);
    html.close().line();
  }

  private void rows(String sort, Map<String, Integer> counts, Collation collation, HtmlWriter html)
      throws IOException {
    for (String name : counts.keySet()) {
      html.open("dt", "id", StoryGroups.anchor(sort, name)).text(sort + " ");
      html.open("a", "href", StoryGroups.stories(sort, name)).element("bdi", name).close();
      html.close().open("dd");
      for (int i = 0; i < collation.reports().size(); i++) {
        OutletGroup group = groups.get(collation.reports().get(i).report().id());
        if (group != null && names(sort, group).stream().anyMatch(name::equalsIgnoreCase)) {
          String letter = HtmlRenderer.letter(i);
          html.element("a", letter, "href", "#" + HtmlRenderer.anchor(i)).text(" ");
        }
      }
      html.close().line();
    }
  }

  private static List<String> names(String sort, OutletGroup group) {
    return switch (sort) {
      case "country" -> group.country().stream().toList();
      case "side" -> group.side().stream().toList();
      default -> group.tags();
    };
  }

  /** The groups of the outlet of a report, and how the report was changed. */
  void of(Report report, HtmlWriter html) throws IOException {
    OutletGroup group = groups.get(report.id());
    if (group != null) {
      html.element("p", words(group), "class", "about").line();
    }
    List<Version> all = versions.getOrDefault(report.id(), List.of());
    if (!all.isEmpty()) {
      versions(all, html);
    }
  }

  /** "DE · de · side Norden · weekly". */
  private static String words(OutletGroup group) {
    List<String> words = new ArrayList<>();
    group.country().ifPresent(words::add);
    group.language().ifPresent(words::add);
    group.side().map(side -> "side " + side).ifPresent(words::add);
    words.addAll(group.tags());
    return String.join(" · ", words);
  }

  private static void versions(List<Version> versions, HtmlWriter html) throws IOException {
    html.open("details", "class", "versions");
    html.element("summary", Counts.counted(versions.size(), "version")).line();
    html.open("ol").line();
    for (Version one : versions) {
      html.open("li").text(one.at().substring(0, 16).replace('T', ' ') + " UTC");
      html.text(one.number() == 1 ? ": as it came first" : "").line();
      changed("del", "gone: ", one.removed(), html);
      changed("ins", "new: ", one.added(), html);
      if (one.number() > 1 && one.removed().isEmpty() && one.added().isEmpty()) {
        html.text(": no sentence came or went");
      }
      html.close().line();
    }
    html.close().close().line();
  }

  private static void changed(String tag, String told, List<String> sentences, HtmlWriter html)
      throws IOException {
    for (String sentence : sentences) {
      html.open("p").element("span", told, "class", "vh").open(tag).element("bdi", sentence);
      html.close().close().line();
    }
  }
}
