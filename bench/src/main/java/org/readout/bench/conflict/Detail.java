package org.readout.bench.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.text.Span;

/**
 * Something that a sentence tells and that can be told otherwise.
 *
 * @param key equal for details that tell the same of the same, in whichever report
 * @param place its words
 * @param alternatives what could stand there instead, of another meaning; may be empty
 */
record Detail(
    PlantKind kind, String key, Span place, Sentence sentence, List<String> alternatives) {

  private static final int NEAR = 5;

  /** The stems of the content words among the nearest words on each side. */
  Set<String> near() {
    Set<String> stems = new HashSet<>();
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (tokens.get(first).span().end() <= place.start()) {
      first++;
    }
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).span().start() < place.end()) {
      last++;
    }
    for (int i = Math.max(0, first - NEAR); i <= Math.min(tokens.size() - 1, last + NEAR); i++) {
      if (tokens.get(i).isContent() && !tokens.get(i).span().overlaps(place)) {
        stems.add(tokens.get(i).stem());
      }
    }
    return stems;
  }
}
