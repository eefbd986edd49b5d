package org.readout.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.grouping.Profile;
import org.readout.ingest.LineParser;
import org.readout.report.Report;
import org.readout.report.ReportId;

/**
 * Profiles of reports that are not annotated: words are runs of letters and digits, names those
 * with a capital, numbers those that begin with a digit; places, ages and days are left out.
 */
final class PlainProfiles {
  private static final int LEAD = 100;
  private static final int SHORTEST = 4;

  private PlainProfiles() {}

  static Profile of(LineParser.Fields report) {
    return of(
        ReportId.of(report.outlet().orElse(""), report.url().orElse(""), report.text()),
        report.published().map(LocalDate::parse),
        report.title().orElse("") + ' ' + report.text());
  }

  static Profile of(Report report) {
    String text = report.title().orElse("") + ' ' + report.text();
    return of(report.id(), report.published().day(), text);
  }

  private static Profile of(ReportId id, Optional<LocalDate> day, String text) {
    List<String> words = words(text);
    List<String> telling = words.stream().filter(word -> word.length() >= SHORTEST).toList();
    return new Profile(
        id,
        day,
        counts(telling),
        counts(telling.subList(0, Math.min(LEAD, telling.size()))),
        counts(telling.stream().filter(word -> Character.isUpperCase(word.charAt(0))).toList()),
        Set.of(),
        Set.of(),
        words.stream()
            .filter(word -> Character.isDigit(word.charAt(0)))
            .collect(Collectors.toSet()),
        Set.of(),
        Optional.empty());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
    return counts;
  }
}
