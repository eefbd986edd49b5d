package org.readout.independence;

import java.util.Optional;
import org.readout.report.Passage;

/** Makes passages of runs. */
final class Passages {

  private Passages() {}

  static Shared of(Prose here, Prose there, Alignment.Run first, Alignment.Run last) {
    return new Shared(
        new Passage(here.report().id(), here.span(first.here(), last.hereEnd() - 1)),
        Optional.of(
            new Passage(there.report().id(), there.span(first.there(), last.thereEnd() - 1))));
  }
}
