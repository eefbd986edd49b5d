package org.readout.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.annotation.Word;

/**
 * By which words the sides tell it, where the words of one say notably more, or something else,
 * than those of the other: groups of words of which official accounts choose one, each in degrees.
 */
final class Wordings implements DivergenceFinder {

  private static final double CERTAINTY = 0.75;

  /** Words in degrees; those of one degree are worth the same. */
  private record Group(List<List<Cue>> degrees) {

    List<Cue> all() {
      return degrees.stream().flatMap(List::stream).toList();
    }

    int degree(List<Word> own) {
      for (int i = 0; i < degrees.size(); i++) {
        boolean here =
            degrees.get(i).stream()
                .anyMatch(cue -> cue.words().size() == own.size() && cue.firstIn(own).isPresent());
        if (here) {
          return i;
        }
      }
      return -1;
    }
  }

  private static final List<Group> GROUPS = groups();

  private static List<Group> groups() {
    return List.of(
        new Group(
            List.of(
                Cue.all("condemn", "denounce"),
                Cue.all("deplore", "grave concern", "deep concern", "protest"),
                Cue.all(
                    "express concern",
                    "concern over",
                    "concern about",
                    "regret",
                    "note with concern",
                    "note with regret"),
                Cue.all("take note", "note", "discuss", "exchange view"))),
        new Group(
            List.of(
                Cue.all(
                    "welcome",
                    "praise",
                    "commend",
                    "applaud",
                    "with satisfaction",
                    "note with satisfaction",
                    "note with appreciation",
                    "take note with satisfaction",
                    "take note with appreciation"),
                Cue.all("take note", "note"),
                Cue.all("criticize", "criticise", "express concern", "note with concern"))),
        new Group(
            List.of(
                Cue.all("attack", "assault", "shelling", "bombardment", "aggression", "strike"),
                Cue.all("provocation", "violation"),
                Cue.all("incident", "event", "operation", "situation"))),
        new Group(
            List.of(
                Cue.all(
                    "collision",
                    "collide",
                    "crash",
                    "disaster",
                    "run aground",
                    "fire",
                    "explosion"),
                Cue.all("accident", "incident", "touch the ground"))),
        new Group(
            List.of(
                Cue.all("invasion", "war", "aggression"),
                Cue.all("conflict", "crisis", "special military operation"))),
        new Group(
            List.of(
                Cue.all("demand", "insist"),
                Cue.all("urge", "call for", "call on"),
                Cue.all("ask", "request", "propose", "suggest"))),
        new Group(List.of(Cue.all("summon"), Cue.all("invite", "invitation", "visit"))),
        new Group(
            List.of(
                Cue.all("deficiency", "defect", "fault"),
                Cue.all("remark", "observation", "minor"))),
        new Group(
            List.of(
                Cue.all("suspend", "ban", "order", "withdraw"),
                Cue.all("as a precaution", "for the time being", "voluntarily"))),
        new Group(
            List.of(
                Cue.all("kill", "death", "die"),
                Cue.all("lose their life", "lose his life", "tragic"))));
  }

  private record Told(Point point, int degree, Cue.Found cue) {}

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    return GROUPS.stream().flatMap(group -> in(row, names, group).stream()).findFirst();
  }

  private static Optional<Divergence> in(Row row, Names names, Group group) {
    List<Told> told = new ArrayList<>();
    for (int side : row.sides()) {
      row.of(side).stream().flatMap(point -> of(point, group)).findFirst().ifPresent(told::add);
    }
    if (told.stream().map(Told::degree).distinct().count() < 2) {
      return Optional.empty();
    }
    List<String> words =
        told.stream().map(one -> names.quoting(one.point, one.cue.span())).toList();
    return Optional.of(
        new Divergence(
            Divergence.Kind.WORDING,
            String.join("; ", words),
            told.stream().map(one -> one.point.passage(one.cue.span())).toList(),
            CERTAINTY));
  }

  private static Stream<Told> of(Point point, Group group) {
    List<Word> words = point.words();
    return Cue.find(group.all(), words).stream()
        .map(cue -> new Told(point, group.degree(words.subList(cue.first(), cue.end())), cue));
  }
}
