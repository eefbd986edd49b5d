package org.readout.render;

import java.util.List;
import org.readout.utterance.Utterance;

/**
 * An utterance as it is shown.
 *
 * @param number from 1, in the order of showing
 * @param reports how many have it
 * @param independent how many independent ones stand behind them
 * @param readings the base's first
 */
record Statement(
    int number, Utterance utterance, int reports, int independent, List<Reading> readings) {

  boolean isShared() {
    return reports > 1;
  }

  /** True if there is more than one place to show. */
  boolean isCompared() {
    return utterance.variants().size() > 1;
  }

  Reading base() {
    return readings.getFirst();
  }

  /** The base and the readings beneath it word by word; empty if nothing stands beneath it. */
  List<Reading> aligned() {
    List<Reading> aligned = readings.stream().filter(Reading::isAligned).toList();
    return isCompared() && base().isAligned() ? aligned : List.of();
  }

  /** The readings after the base that share too little with it. */
  List<Reading> unaligned() {
    boolean table = !aligned().isEmpty();
    return readings.stream().skip(1).filter(r -> !table || !r.isAligned()).toList();
  }
}
