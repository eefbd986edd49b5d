package org.readout.language.english.event;

import org.readout.event.Actor;

/**
 * An actor where a sentence speaks of it.
 *
 * @param word the index of the chief word by which it does
 * @param direct whether the phrase names the actor itself, and not something of the actor's
 */
record Doer(int word, Actor actor, boolean direct) {

  Doer indirect() {
    return new Doer(word, actor, false);
  }
}
