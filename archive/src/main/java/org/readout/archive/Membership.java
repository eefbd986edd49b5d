package org.readout.archive;

import java.util.Optional;
import org.readout.report.OutletGroup;

/**
 * In which groups an outlet has to be; upper and lower case are no difference.
 *
 * @param tag one of its tags
 */
public record Membership(Optional<String> country, Optional<String> side, Optional<String> tag) {

  /** In any or none. */
  public static final Membership ANY =
      new Membership(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether an outlet is in all of them. */
  public boolean fits(OutletGroup group) {
    return fits(country, group.country())
        && fits(side, group.side())
        && tag.map(one -> group.tags().stream().anyMatch(one::equalsIgnoreCase)).orElse(true);
  }

  private static boolean fits(Optional<String> wanted, Optional<String> there) {
    return wanted.isEmpty() || there.filter(wanted.get()::equalsIgnoreCase).isPresent();
  }
}
