package org.readout.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.Word;

/**
 * How binding the sides tell it to be: not agreed, talked of, asked for, meant, binding. Of an
 * account the first word that tells it counts, which is the outermost: "discussed" of "discussed
 * what will be done".
 */
final class Commitments implements DivergenceFinder {

  private static final double CERTAINTY = 0.7;

  /** How binding, from the least. */
  private enum Degree {
    OPEN("not agreed"),
    TALKED("talked of"),
    ASKED("asked for"),
    MEANT("meant"),
    BOUND("binding");

    private final String words;

    Degree(String words) {
      this.words = words;
    }
  }

  private static final List<Cue> OPEN =
      Cue.all(
          "remain to be",
          "remain open",
          "no date",
          "no agreement",
          "no decision",
          "refuse",
          "reject",
          "rule out",
          "decline",
          "fail to agree",
          "be not agree",
          "do not agree",
          "not reach",
          "too early");

  private static final List<Cue> TALKED =
      Cue.all(
          "discuss",
          "exchange view",
          "exchange of view",
          "consider",
          "explore",
          "speak about",
          "talk about",
          "touch on",
          "possible");

  private static final List<Cue> ASKED =
      Cue.all(
          "ask",
          "call for",
          "call on",
          "urge",
          "demand",
          "propose",
          "suggest",
          "insist",
          "appeal",
          "stress the need",
          "should",
          "must");

  private static final List<Cue> MEANT =
      Cue.all(
          "be ready",
          "readiness",
          "be prepare",
          "be prepared",
          "willing",
          "willingness",
          "intend",
          "intention",
          "plan to",
          "hope",
          "expect",
          "aim to",
          "seek to",
          "work to",
          "work for",
          "work toward",
          "work towards",
          "will work",
          "will agree",
          "look forward",
          "in principle",
          "remain open to");

  private static final List<Cue> BOUND =
      Cue.all(
          "agree",
          "will",
          "would",
          "commit",
          "pledge",
          "promise",
          "decide",
          "undertake",
          "order",
          "instruct",
          "sign",
          "guarantee",
          "conclude");

  private static final List<Cue> ALL = all();

  private static List<Cue> all() {
    List<Cue> all = new ArrayList<>(OPEN);
    all.addAll(TALKED);
    all.addAll(ASKED);
    all.addAll(MEANT);
    all.addAll(BOUND);
    return List.copyOf(all);
  }

  private record Told(Point point, Degree degree, Cue.Found cue) {}

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    List<Told> told = new ArrayList<>();
    for (int side : row.sides()) {
      row.of(side).stream().flatMap(point -> of(point).stream()).findFirst().ifPresent(told::add);
    }
    if (told.stream().map(Told::degree).distinct().count() < 2) {
      return Optional.empty();
    }
    List<String> words =
        told.stream()
            .map(one -> names.quoting(one.point, one.cue.span()) + ", " + one.degree.words)
            .toList();
    return Optional.of(
        new Divergence(
            Divergence.Kind.COMMITMENT,
            String.join("; ", words),
            told.stream().map(one -> one.point.passage(one.cue.span())).toList(),
            CERTAINTY));
  }

  private static Optional<Told> of(Point point) {
    List<Word> words = point.words();
    return Cue.find(ALL, words).stream()
        .filter(cue -> !point.isQuoted(cue.span()))
        .findFirst()
        .map(cue -> new Told(point, degree(cue, words), cue));
  }

  private static Degree degree(Cue.Found cue, List<Word> words) {
    List<Word> own = words.subList(cue.first(), cue.end());
    if (isOf(OPEN, own)) {
      return Degree.OPEN;
    }
    if (isOf(TALKED, own)) {
      return Degree.TALKED;
    }
    if (isOf(ASKED, own)) {
      return Degree.ASKED;
    }
    if (isOf(MEANT, own)) {
      return Degree.MEANT;
    }
    return isDenied(cue, words) ? Degree.OPEN : Degree.BOUND;
  }

  /** Whether the cue is of some; of a cue of several words, by all of them. */
  private static boolean isOf(List<Cue> cues, List<Word> own) {
    return cues.stream()
        .filter(cue -> cue.words().size() == own.size())
        .anyMatch(cue -> cue.firstIn(own).isPresent());
  }

  private static boolean isDenied(Cue.Found cue, List<Word> words) {
    return words
        .subList(Math.max(0, cue.first() - 2), Math.min(words.size(), cue.end() + 1))
        .stream()
        .anyMatch(word -> word.lemma().equals("not") || word.lemma().equals("never"));
  }
}
