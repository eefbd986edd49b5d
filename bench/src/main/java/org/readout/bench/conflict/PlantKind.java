package org.readout.bench.conflict;

import org.readout.conflict.Conflict;

/** What is changed, and the kind of conflict that it makes. */
enum PlantKind {
  NUMBER(Conflict.Kind.NUMBER),
  DATE(Conflict.Kind.TIME),
  NAME(Conflict.Kind.NAME),
  PLACE(Conflict.Kind.PLACE),
  NEGATION(Conflict.Kind.POLARITY),
  ATTRIBUTION(Conflict.Kind.ATTRIBUTION);

  private final Conflict.Kind conflict;

  PlantKind(Conflict.Kind conflict) {
    this.conflict = conflict;
  }

  Conflict.Kind conflict() {
    return conflict;
  }
}
