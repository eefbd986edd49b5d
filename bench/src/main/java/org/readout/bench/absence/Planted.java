package org.readout.bench.absence;

import java.util.ArrayList;
import java.util.List;
import org.readout.bench.conflict.Source;

/**
 * A fact deleted from one of the reports that tell it.
 *
 * @param others the other reports of the event, as they are
 */
record Planted(ToldFact fact, Deletion deletion, List<Source> others) {

  String report() {
    return deletion.original().id();
  }

  /** All reports of the event, the one without the fact among them. */
  List<Source> changed() {
    return with(deletion.changed());
  }

  List<Source> unchanged() {
    return with(deletion.original());
  }

  private List<Source> with(Source one) {
    List<Source> all = new ArrayList<>(others);
    all.add(one);
    return all;
  }
}
