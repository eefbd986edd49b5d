package org.readout.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;
import org.readout.story.StoryHeads;

/**
 * What a story tells beside the report that is read.
 *
 * @param day of the event, if it is known
 * @param culpritDead whether who did it is said to have died
 * @param dead those who died, by report
 */
record TollContext(Optional<LocalDate> day, boolean culpritDead, List<Harmed> dead) {

  TollContext {
    dead = List.copyOf(dead);
  }

  static TollContext of(List<TolledReport> reports) {
    List<Harmed> dead = new ArrayList<>();
    for (TolledReport report : reports) {
      Harmed harmed = new Harmed();
      report.tolls().stream().filter(TollContext::isDeath).forEach(harmed::add);
      dead.add(harmed);
    }
    return new TollContext(
        StoryHeads.of(reports.stream().map(TolledReport::report).toList()).days().earliest(),
        reports.stream().anyMatch(TollContext::culpritDies),
        dead);
  }

  /** Whether one who was hurt may be somebody who is said to have died. */
  boolean died(Toll hurt) {
    return dead.stream().anyMatch(harmed -> harmed.died(hurt));
  }

  private static boolean isDeath(Toll toll) {
    return toll.kind() == Kind.KILLED;
  }

  /** Whether somebody who killed others died too, or at least shot themselves. */
  static boolean culpritDies(TolledReport report) {
    List<Toll> deaths = report.tolls().stream().filter(TollContext::isDeath).toList();
    boolean killer = deaths.stream().anyMatch(toll -> toll.dealt() && !toll.culprit());
    return report.tolls().stream()
        .filter(toll -> toll.culprit() && toll.kind() != Kind.INJURED)
        .anyMatch(
            toll ->
                (killer && (isDeath(toll) || toll.own()))
                    || (isDeath(toll) && deaths.stream().anyMatch(death -> isOther(toll, death))));
  }

  private static boolean isOther(Toll culprit, Toll death) {
    boolean several = death.somebody().isEmpty() && death.least() > 1 && !death.culprit();
    return several
        || (culprit.somebody().isPresent()
            && death.somebody().isPresent()
            && !culprit.somebody().get().mayBe(death.somebody().get()));
  }
}
