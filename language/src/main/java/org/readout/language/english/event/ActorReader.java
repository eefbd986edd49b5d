package org.readout.language.english.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Entity.Role;
import org.readout.annotation.Mention;
import org.readout.annotation.Tree;
import org.readout.event.Actor;

/** Whom the phrases of a report name as actors. */
final class ActorReader {
  private static final int MOST = 6;
  private static final int DEPTH = 2;
  private static final int WIDEST = 10;

  /** "A group of rebels" are rebels. */
  private static final Set<String> PARTITIVE =
      Set.of(
          "group",
          "number",
          "crowd",
          "dozen",
          "ten",
          "hundred",
          "thousand",
          "member",
          "leader",
          "million",
          "couple",
          "handful",
          "majority",
          "some",
          "one",
          "many",
          "most",
          "several",
          "all",
          "both",
          "two",
          "three",
          "four",
          "five",
          "none",
          "wave",
          "series",
          "pair",
          "team");

  private static final Set<String> OURS = Set.of("our", "my", "your");

  private static final Set<String> OWNERS =
      Set.of("by", "of", "from", "against", "with", "to", "for", "on", "over", "into");

  private final ActorCodes codes;
  private final Referents referents;

  ActorReader(ActorCodes codes, AnnotatedReport report) {
    this.codes = codes;
    referents = new Referents(report);
  }

  /** The actors that a phrase and what is joined to it name. */
  List<Doer> all(Tree tree, int head, boolean owners) {
    List<Doer> found = new ArrayList<>();
    for (int word : joined(tree, head)) {
      one(tree, word, owners ? DEPTH : 0).ifPresent(found::add);
    }
    return found;
  }

  private static List<Integer> joined(Tree tree, int head) {
    List<Integer> words = new ArrayList<>(List.of(head));
    for (int i = 0; i < words.size() && words.size() < MOST; i++) {
      for (int child : tree.children(words.get(i))) {
        boolean noun = !tree.word(child).tag().startsWith("VB");
        if (tree.is(child, "conj") && noun && words.size() < MOST) {
          words.add(child);
        }
      }
    }
    return words;
  }

  private Optional<Doer> one(Tree tree, int word, int depth) {
    Optional<Doer> named =
        named(tree, word)
            .or(() -> apposed(tree, word))
            .or(() -> people(tree, word))
            .or(() -> described(tree, word));
    if (named.isPresent() || depth == 0) {
      return named;
    }
    return owner(tree, word, depth - 1).map(Doer::indirect);
  }

  private Optional<Doer> named(Tree tree, int word) {
    return referents
        .at(tree.word(word).span())
        .filter(place -> isWhole(tree, word, place.mention()) && !isOurs(tree, word))
        .flatMap(place -> actor(tree, word, place.entity()))
        .map(actor -> new Doer(word, actor, true));
  }

  /** "Our country": which one depends on who speaks. */
  private static boolean isOurs(Tree tree, int word) {
    return tree.child(word, "poss").stream()
        .anyMatch(i -> OURS.contains(tree.word(i).text().toLowerCase(Locale.ROOT)));
  }

  /** Whether the word is the chief word of the mention. */
  private static boolean isWhole(Tree tree, int word, Mention mention) {
    int head = tree.head(word);
    boolean inside = head >= 0 && mention.span().contains(tree.word(head).span());
    return !inside || mention.form() == Mention.Form.NAME;
  }

  private Optional<Actor> actor(Tree tree, int word, Entity entity) {
    List<String> words = phrase(tree, word);
    Optional<String> country =
        entity
            .country()
            .flatMap(ActorCodes::alpha3)
            .or(() -> codes.country(String.join(" ", words)))
            .or(() -> ofRole(entity));
    Optional<String> sector =
        entity.kind() == Entity.Kind.COUNTRY || entity.kind() == Entity.Kind.PLACE
            ? Optional.empty()
            : codes.sector(words).or(() -> ofTitles(entity)).or(() -> ofName(entity));
    return Optional.of(new Actor(Optional.of(entity.id()), entity.name(), country, sector));
  }

  private Optional<String> ofRole(Entity entity) {
    return entity.roles().stream()
        .map(Role::of)
        .flatMap(Optional::stream)
        .map(referents::byId)
        .flatMap(Optional::stream)
        .map(Entity::country)
        .flatMap(Optional::stream)
        .map(ActorCodes::alpha3)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "People" in a name says nothing. */
  private Optional<String> ofName(Entity entity) {
    return codes.sector(List.of(entity.name().split(" "))).filter(one -> !one.equals("CVL"));
  }

  private Optional<String> ofTitles(Entity entity) {
    return entity.roles().stream()
        .map(role -> codes.sector(List.of(role.title().split(" "))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "The president of the republic, Ana Ruiz", with the comma or without. */
  private Optional<Doer> apposed(Tree tree, int word) {
    String tag = tree.word(word).tag();
    int name = tree.child(word, "appos").orElse(tag.equals("NNP") ? tree.last(word) : -1);
    boolean title = tag.startsWith("N") && name > word;
    return title && tree.word(name).tag().startsWith("NNP")
        ? referents
            .at(tree.word(name).span())
            .filter(place -> place.mention().form() == Mention.Form.NAME)
            .map(Referents.Place::entity)
            .filter(entity -> entity.kind() == Entity.Kind.PERSON)
            .flatMap(entity -> actor(tree, word, entity))
            .map(actor -> new Doer(word, actor, true))
        : Optional.empty();
  }

  /** "The Russians", "Israeli" before what is theirs. */
  private Optional<Doer> people(Tree tree, int word) {
    String text = tree.word(word).text();
    if (!Character.isUpperCase(text.charAt(0))) {
      return Optional.empty();
    }
    return codes
        .state(text)
        .or(() -> codes.state(before(tree, word) + text))
        .map(code -> new Doer(word, ofCountry(text, code), true));
  }

  /** "South " before "Korean". */
  private String before(Tree tree, int word) {
    boolean name =
        word > 0
            && Character.isUpperCase(tree.word(word - 1).text().charAt(0))
            && codes.state(tree.word(word - 1).text()).isEmpty();
    return name ? tree.word(word - 1).text() + " " : "";
  }

  private Actor ofCountry(String text, String code) {
    Optional<Entity> entity = referents.country(code);
    return new Actor(
        entity.map(Entity::id),
        entity.map(Entity::name).orElse(text),
        Optional.of(code),
        Optional.empty());
  }

  private Optional<Doer> described(Tree tree, int word) {
    String tag = tree.word(word).tag();
    int whole = whole(tree, word);
    if (whole != word) {
      return one(tree, whole, 0);
    }
    if (!tag.startsWith("NN")) {
      return Optional.empty();
    }
    List<String> words = phrase(tree, word);
    if (words.size() == 1 && tag.equals("NNP")) {
      return Optional.empty(); // "President", of whom the name was not understood
    }
    Optional<String> sector = codes.sectorOfHead(words);
    return sector.map(
        found ->
            new Doer(
                word,
                new Actor(
                    Optional.empty(),
                    String.join(" ", words),
                    codes.country(String.join(" ", words)).or(() -> behind(tree, word)),
                    sector),
                true));
  }

  /** What a word is a part of: the rebels, of "a group of rebels". */
  private static int whole(Tree tree, int word) {
    int at = word;
    for (int of = partOf(tree, at); of >= 0; of = partOf(tree, at)) {
      at = of;
    }
    return at;
  }

  private static int partOf(Tree tree, int word) {
    if (!PARTITIVE.contains(tree.word(word).lemma().toLowerCase(Locale.ROOT))) {
      return -1;
    }
    for (int child : tree.children(word)) {
      if (tree.is(child, "prep") && tree.word(child).text().equals("of")) {
        return tree.child(child, "pobj").orElse(-1);
      }
    }
    return -1;
  }

  /** The country behind "of" or "in": "the president of Chile". */
  private Optional<String> behind(Tree tree, int word) {
    for (int child : tree.children(word)) {
      String text = tree.word(child).text();
      if (tree.is(child, "prep") && (text.equals("of") || text.equals("in"))) {
        int object = tree.child(child, "pobj").orElse(-1);
        if (object >= 0) {
          return codes.country(String.join(" ", phrase(tree, object)));
        }
      }
    }
    return Optional.empty();
  }

  /** The words of a noun phrase up to its chief word, without an article before them. */
  private static List<String> phrase(Tree tree, int word) {
    int first = Math.max(tree.first(word), word - WIDEST);
    List<String> words = new ArrayList<>();
    for (int i = word; i >= first; i--) {
      boolean part = i == word || isBefore(tree, i, word);
      if (!part) {
        break;
      }
      if (!tree.is(i, "case", "possessive") || !words.isEmpty()) {
        words.addFirst(tree.word(i).text());
      }
    }
    while (words.size() > 1 && Set.of("the", "a", "an", "The", "A", "An").contains(words.get(0))) {
      words.removeFirst();
    }
    return words;
  }

  private static boolean isBefore(Tree tree, int i, int word) {
    String tag = tree.word(i).tag();
    boolean nominal =
        tag.startsWith("N")
            || tag.startsWith("J")
            || tag.equals("DT")
            || tag.equals("POS")
            || tag.equals("CD")
            || tag.startsWith("PRP")
            || tag.equals("HYPH")
            || tag.equals("VBN")
            || tag.equals("VBG");
    return nominal && tree.dominates(word, i);
  }

  /** Whose something is. */
  private Optional<Doer> owner(Tree tree, int word, int depth) {
    if (!tree.word(word).tag().startsWith("N")) {
      return Optional.empty();
    }
    int poss = tree.child(word, "poss").orElse(-1);
    if (poss >= 0) {
      Optional<Doer> possessor = one(tree, poss, 0);
      if (possessor.isPresent()) {
        return possessor;
      }
    }
    for (int child : tree.children(word)) {
      boolean before = child < word && tree.is(child, "amod", "compound", "nmod", "nn");
      if (before && Character.isUpperCase(tree.word(child).text().charAt(0))) {
        Optional<Doer> owner = named(tree, child).or(() -> people(tree, child));
        if (owner.isPresent()) {
          return owner;
        }
      }
    }
    return behind(tree, word, depth);
  }

  private Optional<Doer> behind(Tree tree, int word, int depth) {
    for (int child : tree.children(word)) {
      String text = tree.word(child).text().toLowerCase(Locale.ROOT);
      if (tree.is(child, "prep", "agent") && OWNERS.contains(text)) {
        int object = tree.child(child, "pobj").orElse(-1);
        Optional<Doer> owner = object < 0 ? Optional.empty() : one(tree, object, depth);
        if (owner.isPresent()) {
          return owner;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it is only a place, and nothing by whose name a state or a body goes. */
  boolean isPlace(Actor actor) {
    return actor.entity().flatMap(referents::byId).stream()
        .anyMatch(entity -> entity.kind() == Entity.Kind.PLACE && actor.country().isEmpty());
  }

  /** The country or place that something stands in: "targets in Syria". */
  List<Doer> around(Tree tree, int word) {
    for (int child : tree.children(word)) {
      int object = tree.child(child, "pobj").orElse(-1);
      if (tree.is(child, "prep") && tree.word(child).text().equals("in") && object >= 0) {
        return all(tree, object, false).stream().map(Doer::indirect).toList();
      }
    }
    return List.of();
  }

  /** The entity of the place that a phrase names. */
  Optional<String> place(Tree tree, int word) {
    return referents
        .at(tree.word(word).span())
        .map(Referents.Place::entity)
        .filter(entity -> entity.kind().isPlace())
        .map(Entity::id);
  }
}
