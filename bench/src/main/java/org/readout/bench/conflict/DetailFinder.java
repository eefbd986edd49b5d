package org.readout.bench.conflict;

import java.util.List;

/** Finds details of one kind by plain words. */
interface DetailFinder {

  /** The details of a sentence, in order. */
  List<Detail> find(Sentence sentence, String text, Pools pools);
}
