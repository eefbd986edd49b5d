package org.readout.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.fact.When;
import org.readout.text.Days;

/**
 * Events by day in two lanes: when they happened, and when they were first reported.
 *
 * @param rows by day
 * @param undated of which no day is told
 * @param unreported that stand in no report whose day is known
 */
record Lanes(List<Row> rows, List<Deed> undated, List<Deed> unreported) {

  /** What happened on some day, or days, and what was first reported on it. */
  record Row(String day, List<Deed> happened, List<Deed> reported) {}

  /** A day before the week that begins with it; what is only known to be before a day after it. */
  private static final Comparator<Days> IN_ORDER =
      Comparator.comparing(Lanes::begin)
          .thenComparing(days -> days.latest().orElse(LocalDate.MAX))
          .thenComparing(days -> days.earliest().isEmpty());

  static Lanes of(List<Deed> deeds) {
    Map<Days, Row> rows = new TreeMap<>(IN_ORDER);
    List<Deed> undated = new ArrayList<>();
    List<Deed> unreported = new ArrayList<>();
    for (Deed deed : deeds) {
      Optional<When> when = deed.event().when().filter(one -> isKnown(one.days()));
      when.ifPresentOrElse(
          one -> row(one.days(), deed.when(), rows).happened.add(deed), () -> undated.add(deed));
      deed.first()
          .map(Deed.Reported::day)
          .ifPresentOrElse(
              day -> row(Days.of(day), Wording.day(day), rows).reported.add(deed),
              () -> unreported.add(deed));
    }
    return new Lanes(List.copyOf(rows.values()), undated, unreported);
  }

  private static Row row(Days days, String words, Map<Days, Row> rows) {
    return rows.computeIfAbsent(days, d -> new Row(words, new ArrayList<>(), new ArrayList<>()));
  }

  private static boolean isKnown(Days days) {
    return days.earliest().isPresent() || days.latest().isPresent();
  }

  private static LocalDate begin(Days days) {
    return days.earliest().or(days::latest).orElse(LocalDate.MAX);
  }
}
