package org.readout.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.annotation.Word;
import org.readout.text.Span;

/**
 * How binding the sides tell it to be: not agreed, talked of, asked for, meant, binding. Of an
 * account the first word that tells it counts, which is the outermost: "discussed" of "discussed
 * what will be done"; but what it binds to may be less: "agreed to consider".
 */
final class Commitments implements DivergenceFinder {

  private static final double CERTAINTY = 0.7;

  /** How binding, from the least. */
  private enum Degree {
    OPEN,
    TALKED,
    ASKED,
    MEANT,
    BOUND
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
          "look into",
          "speak about",
          "talk about",
          "touch on",
          "touch upon",
          "address the question",
          "address the issue",
          "raise the question",
          "raise the issue",
          "raise the matter",
          "be raise",
          "take note",
          "possibility",
          "possible");

  private static final List<Cue> ASKED =
      Cue.all(
          "ask",
          "call for",
          "call on",
          "urge",
          "demand",
          "propose",
          "proposal",
          "put forward",
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
          "reach a understanding",
          "reach an understanding",
          "understanding be reach",
          "understanding have be reach",
          "understanding that",
          "understanding on",
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
          "decision be take",
          "decision have be take",
          "decision be make",
          "take a decision",
          "take the decision",
          "agreement be reach",
          "agreement have be reach",
          "reach agreement",
          "reach a agreement",
          "reach an agreement",
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

  private record Told(Point point, Degree degree, Span words) {}

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    List<Told> told = new ArrayList<>();
    for (int side : row.sides()) {
      row.of(side).stream().flatMap(point -> of(point).stream()).findFirst().ifPresent(told::add);
    }
    if (told.stream().map(Told::degree).distinct().count() < 2) {
      return Optional.empty();
    }
    Degree most = told.stream().map(Told::degree).max(Comparator.naturalOrder()).orElseThrow();
    return Optional.of(
        new Divergence(
            Divergence.Kind.COMMITMENT,
            told.stream().map(one -> because(one, most, names)).collect(Collectors.joining("; ")),
            told.stream().map(one -> one.point.passage(one.words)).toList(),
            CERTAINTY));
  }

  /** "Tarvia: only “discussed”". */
  private static String because(Told told, Degree most, Names names) {
    boolean only = told.degree != most && told.degree != Degree.OPEN;
    return names.of(told.point.side())
        + (only ? ": only “" : ": “")
        + Names.quoted(told.point, told.words)
        + "”";
  }

  private static Optional<Told> of(Point point) {
    List<Word> words = point.governed();
    return Cue.find(ALL, words).stream()
        .filter(cue -> !point.isQuoted(cue.span()))
        .findFirst()
        .map(cue -> told(point, cue, words));
  }

  private static Told told(Point point, Cue.Found cue, List<Word> words) {
    Degree degree = degree(cue, words);
    Optional<Softeners.Soft> soft =
        degree == Degree.BOUND ? Softeners.after(cue, words) : Optional.empty();
    return soft.map(
            one ->
                new Told(
                    point,
                    one.effect() == Softeners.Effect.TALK ? Degree.TALKED : Degree.MEANT,
                    cue.span().cover(words.get(one.end() - 1).span())))
        .orElse(new Told(point, degree, told(cue, words, degree)));
  }

  /** With the "not" before it. */
  private static Span told(Cue.Found cue, List<Word> words, Degree degree) {
    return degree == Degree.OPEN
        ? words.get(denial(cue, words)).span().cover(cue.span())
        : cue.span();
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
    int from = Math.max(0, cue.first() - 2);
    return words.subList(from, Math.min(words.size(), cue.end() + 1)).stream()
        .anyMatch(Commitments::denies);
  }

  /** Where the words begin that deny it, with "did" of "did not": at the cue if nothing does. */
  private static int denial(Cue.Found cue, List<Word> words) {
    for (int i = Math.max(0, cue.first() - 2); i < cue.first(); i++) {
      if (denies(words.get(i))) {
        boolean auxiliary = i > 0 && words.get(i - 1).lemma().equals("do");
        return auxiliary ? i - 1 : i;
      }
    }
    return cue.first();
  }

  private static boolean denies(Word word) {
    return word.lemma().equals("not") || word.lemma().equals("never");
  }
}
