package org.readout.toll;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Toll.Share;
import org.readout.annotation.Toll.Somebody;

/** The people of one sentence to whom one kind of harm came, added up. */
final class TollSum {
  private final Kind kind;
  private final List<Somebody> counted = new ArrayList<>();
  private int number;
  private boolean exact = true;
  private boolean told;
  private boolean culprit;
  private boolean dealt;

  TollSum(Kind kind) {
    this.kind = kind;
  }

  /**
   * Adds what a passage tells.
   *
   * @param before those of whom the sentence spoke before, for "three others were shot"
   */
  void add(Toll toll, int before) {
    switch (toll.share()) {
      case OTHERS -> {
        told = true;
        number += toll.least() + (number == 0 && kind == Kind.STRUCK ? Math.max(1, before) : 0);
      }
      case GROUP, PART, KNOWN -> {
        if (toll.culprit()) {
          addCulprit(toll);
        } else if (toll.share() == Share.KNOWN) {
          number = Math.max(number, toll.least());
        } else {
          number = toll.least() == 1 ? number + 1 : Math.max(number, toll.least());
          told = true;
        }
      }
    }
    toll.somebody().ifPresent(counted::add);
    exact &= toll.isExact();
    dealt |= toll.dealt();
  }

  /** Who did it is counted beside the victims, unless it may be the one who was counted. */
  private void addCulprit(Toll toll) {
    boolean other = dealt || number > 1 || toll.dealt() || isOther(toll);
    told |= other && number > 0;
    number = other ? number + toll.least() : Math.max(number, toll.least());
    culprit = true;
  }

  private boolean isOther(Toll toll) {
    return toll.somebody().isPresent()
        && counted.stream().noneMatch(one -> one.mayBe(toll.somebody().get()));
  }

  /** That it tells the number, and of more than one who is known. */
  void tell() {
    told = true;
  }

  Kind kind() {
    return kind;
  }

  int number() {
    return number;
  }

  /** Whether no more are spoken of. */
  boolean isExact() {
    return exact;
  }

  /** Whether the number is told and not only that of people who are known. */
  boolean isTold() {
    return told;
  }

  /** Whether who did it is among them. */
  boolean hasCulprit() {
    return culprit;
  }

  /** Whether somebody else is said to have done it. */
  boolean isDealt() {
    return dealt;
  }
}
