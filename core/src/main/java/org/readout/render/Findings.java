package org.readout.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.annotation.Claim;
import org.readout.conflict.Conflict;
import org.readout.fact.When;
import org.readout.text.Days;

/** The renderers' own words for facts, differences and times. */
final class Findings {

  /** Below this the reader is told how sure we are. */
  private static final double DOUBT = 0.7;

  private Findings() {}

  /** The words of a report, or a sign that there are none to be seen. */
  static String statement(String words) {
    String line = Legible.line(words);
    return line.isEmpty() ? "(nothing visible)" : line;
  }

  /** How something is told; empty for a plain fact. */
  static String stance(Claim.Stance stance) {
    return switch (stance) {
      case ASSERTED -> "";
      case HEDGED -> "hedged";
      case PLANNED -> "planned";
      case DENIED -> "denied";
    };
  }

  /** "13 March 2026", "16 to 22 March 2026", "March 2026", "2026". */
  static String when(When when) {
    Days days = when.days();
    if (days.earliest().isEmpty() && days.latest().isPresent()) {
      return "until " + Wording.day(days.latest().get());
    }
    if (days.earliest().isEmpty() || days.latest().isEmpty() || days.isOneDay()) {
      String known = Wording.days(days);
      return known.isEmpty() ? Legible.line(when.value()) : known;
    }
    LocalDate earliest = days.earliest().get();
    LocalDate latest = days.latest().get();
    boolean months =
        earliest.getDayOfMonth() == 1 && latest.getDayOfMonth() == latest.lengthOfMonth();
    if (months && earliest.getDayOfYear() == 1 && latest.getDayOfYear() == latest.lengthOfYear()) {
      String last = String.valueOf(latest.getYear());
      return earliest.getYear() == latest.getYear() ? last : earliest.getYear() + " to " + last;
    }
    if (YearMonth.from(earliest).equals(YearMonth.from(latest))) {
      return months ? month(latest) : earliest.getDayOfMonth() + " to " + Wording.day(latest);
    }
    return months ? month(earliest) + " to " + month(latest) : Wording.days(days);
  }

  private static String month(LocalDate day) {
    String words = Wording.day(day);
    return words.substring(words.indexOf(' ') + 1);
  }

  /** How sure we are of absences and why, a line a report: "not in B: 71 to 93 %, whole text". */
  static List<String> absences(FactGrid grid) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < grid.letters().size(); i++) {
      int report = i;
      List<FactCell> absent =
          grid.rows().stream()
              .filter(row -> !row.isOfOne())
              .map(row -> row.cells().get(report))
              .filter(cell -> cell.certainty().isPresent())
              .toList();
      if (!absent.isEmpty()) {
        lines.add(absences(grid.letters().get(i), absent));
      }
    }
    return lines;
  }

  /** Of which reports nothing is said where they do not tell a fact, and why. */
  static List<String> unknown(FactGrid grid) {
    Set<String> lines = new LinkedHashSet<>();
    for (FactRow row : grid.rows()) {
      for (FactCell cell : row.cells()) {
        if (cell.kind() == FactCell.Kind.UNKNOWN && !cell.because().isEmpty()) {
          lines.add("nothing is said of " + cell.letter() + ": " + cell.because());
        }
      }
    }
    return List.copyOf(lines);
  }

  private static String absences(String letter, List<FactCell> absent) {
    List<Double> sure = absent.stream().map(cell -> cell.certainty().orElse(0)).sorted().toList();
    String least = Wording.percent(sure.getFirst());
    String most = Wording.percent(sure.getLast());
    String range = least.equals(most) ? most : least.replace(" %", "") + " to " + most;
    String because = commonest(absent.stream().map(Findings::generally).toList());
    return "not in " + letter + ": " + range + (because.isEmpty() ? "" : ", " + because);
  }

  /** What does not hold for one fact only: "complete text" of "complete text; the nearest is". */
  private static String generally(FactCell cell) {
    int end = cell.because().indexOf(';');
    return end < 0 ? cell.because() : cell.because().substring(0, end);
  }

  /** Of those equally common the first in the alphabet. */
  private static String commonest(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    String commonest = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(commonest, 0)) {
        commonest = entry.getKey();
      }
    }
    return commonest;
  }

  /** "one fact 62 % sure"; empty if sure enough. */
  static String doubt(String what, double certainty) {
    return certainty < DOUBT ? what + " " + Wording.percent(certainty) + " sure" : "";
  }

  static String kind(Conflict.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static String judgement(Conflict.Judgement judgement) {
    return judgement.name().toLowerCase(Locale.ROOT);
  }

  /** What the marks of a grid mean, as far as they stand in rows of it. */
  static List<String> legend(List<FactRow> rows) {
    Set<FactCell.Kind> kinds = EnumSet.noneOf(FactCell.Kind.class);
    rows.forEach(row -> row.cells().forEach(cell -> kinds.add(cell.kind())));
    return kinds.stream().map(Findings::legend).filter(words -> !words.isEmpty()).toList();
  }

  private static String legend(FactCell.Kind kind) {
    return switch (kind) {
      case TOLD -> "";
      case ABSENT -> "· not in the text we have";
      case PERHAPS_ABSENT -> "·? perhaps not in it";
      case SAID_ABSENT -> "∅ not in it, as a report says";
      case UNKNOWN -> "– not judged";
    };
  }

  /** "A, B and C". */
  static String and(List<String> letters) {
    int last = letters.size() - 1;
    return last < 1
        ? String.join("", letters)
        : String.join(", ", letters.subList(0, last)) + " and " + letters.get(last);
  }
}
