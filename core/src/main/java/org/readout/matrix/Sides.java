package org.readout.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.report.Report;

/** Whose the official accounts among some reports are. */
final class Sides {

  /** A side that is not told yet in figures. */
  record Voice(String name, Optional<String> country, List<AnnotatedReport> accounts) {}

  private Sides() {}

  /**
   * The sides, in the order of the reports. Two accounts of one body are one side's; an account
   * whose side nobody names is a side of its own by its title.
   */
  static List<Voice> of(List<AnnotatedReport> reports) {
    Map<String, Voice> voices = new LinkedHashMap<>();
    for (AnnotatedReport report : reports) {
      if (report.report().kind() == Report.Kind.STATEMENT) {
        String name = name(report.report());
        voices
            .computeIfAbsent(
                key(name), k -> new Voice(name, country(name, reports), new ArrayList<>()))
            .accounts
            .add(report);
      }
    }
    return List.copyOf(voices.values());
  }

  private static String name(Report report) {
    return report
        .side()
        .or(report::outlet)
        .or(report::title)
        .or(report::file)
        .or(report::sourceId)
        .orElse(report.id().value())
        .strip();
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** That of whoever bears the name, or of the country or place whose name is part of it. */
  private static Optional<String> country(String name, List<AnnotatedReport> reports) {
    return reports.stream()
        .flatMap(report -> report.entities().stream())
        .filter(entity -> entity.country().isPresent())
        .filter(entity -> entity.kind() != Entity.Kind.PERSON && isIn(entity.name(), name))
        .max(
            Comparator.comparingInt((Entity entity) -> entity.name().length())
                .thenComparing(Entity::id))
        .flatMap(Entity::country);
  }

  private static boolean isIn(String part, String name) {
    int at = name.indexOf(part);
    int end = at + part.length();
    return at >= 0
        && (at == 0 || !Character.isLetter(name.charAt(at - 1)))
        && (end == name.length() || !Character.isLetter(name.charAt(end)));
  }
}
