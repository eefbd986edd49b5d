package org.readout.event;

/**
 * A category of PLOVER (Political Language Ontology for Verifiable Event Records, 2021; of its
 * CONCEDE and RETREAT one is made, YIELD, and INVESTIGATE is under ACCUSE), with the quadrant that
 * it belongs to.
 */
public enum Code {
  AGREE(Quadrant.VERBAL_COOPERATION),
  CONSULT(Quadrant.VERBAL_COOPERATION),
  SUPPORT(Quadrant.VERBAL_COOPERATION),
  COOPERATE(Quadrant.MATERIAL_COOPERATION),
  AID(Quadrant.MATERIAL_COOPERATION),
  YIELD(Quadrant.MATERIAL_COOPERATION),
  REQUEST(Quadrant.VERBAL_CONFLICT),
  ACCUSE(Quadrant.VERBAL_CONFLICT),
  REJECT(Quadrant.VERBAL_CONFLICT),
  THREATEN(Quadrant.VERBAL_CONFLICT),
  PROTEST(Quadrant.MATERIAL_CONFLICT),
  SANCTION(Quadrant.MATERIAL_CONFLICT),
  MOBILIZE(Quadrant.MATERIAL_CONFLICT),
  COERCE(Quadrant.MATERIAL_CONFLICT),
  ASSAULT(Quadrant.MATERIAL_CONFLICT);

  /** Whether actors work with or against each other, by words or by deeds. */
  public enum Quadrant {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
  }

  private final Quadrant quadrant;

  Code(Quadrant quadrant) {
    this.quadrant = quadrant;
  }

  public Quadrant quadrant() {
    return quadrant;
  }
}
