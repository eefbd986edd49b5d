package org.readout.app.web.work;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.collation.Collation;
import org.readout.report.Report;

/**
 * Whose a statement of a story may be, to be chosen from: who speaks in it, persons with a full
 * name or an office, bodies by their full names, those whose official statements there are. A name
 * of one word is often that of a place or of a people, so that alone it is offered only if it
 * speaks.
 */
final class Speakers {

  private Speakers() {}

  static List<String> of(Collation collation) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    Set<String> speaking = new HashSet<>();
    Set<String> outlets = new HashSet<>();
    for (AnnotatedReport one : collation.reports()) {
      one.attributions().stream().map(Attribution::speaker).forEach(who -> add(who, speaking));
      Report report = one.report();
      boolean official = report.kind() == Report.Kind.STATEMENT;
      report.outlet().ifPresent((official ? names : outlets)::add);
      if (official) {
        report.side().ifPresent(names::add);
      }
    }
    for (Entity one : collation.entities()) {
      boolean speaks = speaking.contains(one.id());
      if (speaks || (mayStandAlone(one) && !outlets.contains(one.name()))) {
        names.add(one.name());
      }
    }
    return List.copyOf(names);
  }

  private static void add(Speaker speaker, Set<String> speaking) {
    if (speaker instanceof Speaker.Named named) {
      speaking.add(named.entity());
    }
  }

  private static boolean mayStandAlone(Entity entity) {
    boolean full = entity.name().indexOf(' ') > 0;
    return switch (entity.kind()) {
      case PERSON -> full || !entity.roles().isEmpty();
      case ORGANIZATION -> full || isAcronym(entity.name());
      case COUNTRY, PLACE, GROUP -> false;
    };
  }

  /** "OSCE". */
  private static boolean isAcronym(String name) {
    return name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
  }
}
