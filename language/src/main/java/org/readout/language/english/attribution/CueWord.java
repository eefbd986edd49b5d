package org.readout.language.english.attribution;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.readout.annotation.Attribution.Mode;

/**
 * A word of the lexicon.
 *
 * @param mode what it says was done
 * @param frames how it builds its sentences
 * @param prepositions those whose object may be what it attributes
 */
record CueWord(Mode mode, Set<Frame> frames, Set<String> prepositions) {

  static CueWord of(Mode mode) {
    return new CueWord(mode, EnumSet.noneOf(Frame.class), new TreeSet<>());
  }

  boolean has(Frame frame) {
    return frames.contains(frame);
  }
}
