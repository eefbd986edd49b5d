package org.readout.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Entity;
import org.readout.annotation.Word;

/** Who brought it up: one party, another, or both together. */
final class Raisers implements DivergenceFinder {

  private static final double CERTAINTY = 0.8;

  private static final List<Cue> RAISED =
      Cue.all(
          "raise",
          "bring up",
          "ask",
          "request",
          "call for",
          "call on",
          "urge",
          "demand",
          "propose",
          "insist",
          "appeal",
          "press for",
          "inquire");

  private static final List<Cue> REQUEST = Cue.all("at the request of", "at the initiative of");

  private static final List<Cue> TOGETHER =
      Cue.all(
          "discuss",
          "exchange view",
          "have a exchange",
          "talk about",
          "consider",
          "review",
          "touch on",
          "agree");

  private static final Set<String> PARTIES =
      Set.of(
          "leader",
          "side",
          "president",
          "they",
          "minister",
          "two",
          "both",
          "party",
          "interlocutor",
          "delegation",
          "head",
          "counterpart",
          "we");

  /** Who raised it: an entity, or nobody alone. */
  private record Raiser(Point point, Optional<Entity> who, Cue.Found cue) {

    String key() {
      return who.map(Entity::id).orElse("both");
    }

    String name() {
      return who.map(Entity::name).orElse("both sides");
    }
  }

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    List<Raiser> raisers = new ArrayList<>();
    for (int side : row.sides()) {
      row.of(side).stream()
          .flatMap(point -> of(point).stream())
          .findFirst()
          .ifPresent(raisers::add);
    }
    if (raisers.stream().map(Raiser::key).distinct().count() < 2) {
      return Optional.empty();
    }
    List<String> words = raisers.stream().map(one -> because(one, names)).toList();
    return Optional.of(
        new Divergence(
            Divergence.Kind.RAISED_BY,
            String.join("; ", words),
            raisers.stream().map(one -> one.point.passage(one.cue.span())).toList(),
            CERTAINTY));
  }

  /** "Velia: Marko Ilic “proposed”". */
  private static String because(Raiser one, Names names) {
    String words = "“" + Names.quoted(one.point, one.cue.span()) + "”";
    boolean request = one.point.words().get(one.cue.first()).tag().equals("IN");
    return names.of(one.point.side())
        + ": "
        + (request ? words + " " + one.name() : one.name() + " " + words);
  }

  private static Optional<Raiser> of(Point point) {
    List<Word> words = point.words();
    for (Cue.Found cue : Cue.find(REQUEST, words)) {
      if (cue.end() < words.size()) {
        List<Entity> after =
            point.mentioned(words.get(cue.end()).span().cover(words.getLast().span()));
        return after.stream().findFirst().map(who -> new Raiser(point, Optional.of(who), cue));
      }
    }
    for (Cue.Found cue : Cue.find(RAISED, words)) {
      Optional<Entity> who = subject(point, cue).filter(Raisers::isParty);
      if (who.isPresent() && words.get(cue.first()).tag().startsWith("VB")) {
        return Optional.of(new Raiser(point, who, cue));
      }
    }
    return Cue.find(TOGETHER, words).stream()
        .filter(cue -> isTogether(words, cue))
        .findFirst()
        .map(cue -> new Raiser(point, Optional.empty(), cue));
  }

  private static boolean isParty(Entity entity) {
    return entity.kind() != Entity.Kind.GROUP;
  }

  /** Who is mentioned first before a verb does it. */
  private static Optional<Entity> subject(Point point, Cue.Found cue) {
    if (cue.first() == 0) {
      return Optional.empty();
    }
    List<Entity> before =
        point.mentioned(
            point.words().getFirst().span().cover(point.words().get(cue.first() - 1).span()));
    return before.stream().findFirst();
  }

  private static boolean isTogether(List<Word> words, Cue.Found cue) {
    return words.subList(0, cue.first()).stream()
        .anyMatch(
            word ->
                PARTIES.contains(word.lemma().toLowerCase(Locale.ROOT))
                    && (word.tag().endsWith("S")
                        || word.tag().startsWith("PRP")
                        || word.tag().equals("CD")
                        || word.tag().equals("DT")));
  }
}
