package org.readout.bench.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.text.Span;

/** A sentence, by its end mark and the capital that follows. */
public record Sentence(Span span, List<Token> tokens) {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 60;

  /** Neither a heading nor a run of menu entries, and not a question. */
  boolean isPlain() {
    return tokens.size() >= SHORTEST
        && tokens.size() <= LONGEST
        && tokens.stream().noneMatch(t -> t.text().equals("?"));
  }

  /** The token at an index, which may lie outside. */
  Optional<Token> at(int index) {
    return index >= 0 && index < tokens.size() ? Optional.of(tokens.get(index)) : Optional.empty();
  }

  /** The word at an index in small letters; empty outside. */
  String lowerAt(int index) {
    return at(index).map(Token::lower).orElse("");
  }

  /** The stems of the words that say something, those of a stretch left out. */
  Set<String> content(Span without) {
    Set<String> stems = new HashSet<>();
    for (Token token : tokens) {
      if (token.isContent() && !token.span().overlaps(without)) {
        stems.add(token.stem());
      }
    }
    return stems;
  }
}
