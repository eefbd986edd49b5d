package org.readout.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
import org.readout.collation.Collation;
import org.readout.decision.Decided;
import org.readout.decision.Decision;
import org.readout.decision.Standing;
import org.readout.story.Callings;
import org.readout.story.NamesInWords;

/** What a decision changes in how a story is shown, in words. */
public final class Effect {

  private Effect() {}

  /** A line for everything that is other than before; empty if nothing is. */
  public static List<String> of(Collation before, Collation after) {
    List<String> lines = new ArrayList<>();
    Map<String, Speaker> old = new HashMap<>();
    attributions(before).forEach(one -> old.put(one.id(), one.speaker()));
    Map<Move, Integer> moved = new LinkedHashMap<>();
    for (Attribution one : attributions(after)) {
      Speaker was = old.getOrDefault(one.id(), one.speaker());
      if (!was.equals(one.speaker())) {
        moved.merge(new Move(name(was), name(one.speaker())), 1, Integer::sum);
      }
    }
    moved.forEach((move, count) -> lines.add(move.told(count)));
    unheardOf(before, after).ifPresent(lines::add);
    count("names", before.entities().size(), after.entities().size(), lines);
    count("utterances", before.utterances().size(), after.utterances().size(), lines);
    count("facts", before.facts().size(), after.facts().size(), lines);
    count("differences", before.conflicts().size(), after.conflicts().size(), lines);
    return lines;
  }

  /** A name may be right that stands in no report, or misspelt. */
  private static Optional<String> unheardOf(Collation before, Collation after) {
    List<Decided> old = before.decisions().stream().map(Standing::decided).toList();
    Callings callings = Callings.of(after.reports());
    return after.decisions().stream()
        .map(Standing::decided)
        .filter(one -> !old.contains(one))
        .flatMap(one -> whose(one.decision()).stream())
        .filter(name -> callings.called(name).isEmpty() && !stands(name, after))
        .findFirst()
        .map(name -> "no report calls anybody “" + name + "”: the name is shown as it was given");
  }

  /** Whether a name that nobody is known by stands in the words of a report. */
  private static boolean stands(String name, Collation collation) {
    return collation.reports().stream().anyMatch(one -> NamesInWords.stands(name, one.report()));
  }

  private static Optional<String> whose(Decision decision) {
    return decision instanceof Decision.WrongSpeaker wrong ? wrong.speaker() : Optional.empty();
  }

  private static List<Attribution> attributions(Collation collation) {
    return collation.reports().stream()
        .map(AnnotatedReport::attributions)
        .flatMap(List::stream)
        .toList();
  }

  /** From one speaker to another. */
  private record Move(String from, String to) {

    String told(int statements) {
      String count = statements == 1 ? "1 statement" : statements + " statements";
      String now = statements == 1 ? " is now of " : " are now of ";
      return count + " of " + from + now + to;
    }
  }

  private static String name(Speaker speaker) {
    return Deciding.name(speaker).map(name -> "“" + name + "”").orElse("nobody");
  }

  private static void count(String what, int before, int after, List<String> lines) {
    if (before != after) {
      lines.add(what + ": " + after + ", before " + before);
    }
  }
}
