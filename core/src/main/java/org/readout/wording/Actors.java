package org.readout.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Word;
import org.readout.report.ReportId;
import org.readout.wording.Actor.Sort;

/**
 * Which phrases mean the same actor, at the grain of the actors that a story is about. A state is
 * one with its government, organs and people; a party with whoever bears its name. A person is an
 * actor by leading a state or by being spoken of often; who is not belongs to a state or party:
 * that of the phrase itself, of the office, else the home of the reports, which they need not name.
 */
final class Actors {
  /** The share of all phrases by which a person is an actor. */
  private static final double OFTEN = 0.05;

  /** The share by which a body or party is one. */
  private static final double BODY = 0.03;

  private final Vocabulary vocabulary;
  private final List<Phrase> phrases;
  private final Set<String> parties = new HashSet<>();
  private final Optional<Actor> home;
  private final List<Actor> first = new ArrayList<>();
  private final Map<Actor, Integer> uses = new HashMap<>();

  /** The states, bodies and parties that are actors. */
  private final Set<Actor> bodies = new TreeSet<>();

  Actors(Vocabulary vocabulary, List<AnnotatedReport> reports, List<Phrase> phrases) {
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    addParties(reports);
    home = Homes.of(vocabulary, reports).map(code -> new Actor(Sort.STATE, code));
    for (Phrase phrase : phrases) {
      Actor actor = actor(phrase);
      first.add(actor);
      uses.merge(actor, 1, Integer::sum);
    }
    uses.keySet().stream().filter(this::isBody).forEach(bodies::add);
  }

  /** The stems of the names by which groups of people go: "Greens". */
  private void addParties(List<AnnotatedReport> reports) {
    for (AnnotatedReport report : reports) {
      for (Entity entity : report.entities()) {
        String name = entity.name();
        boolean party =
            entity.kind() == Entity.Kind.GROUP
                && name.indexOf(' ') < 0
                && Character.isUpperCase(name.charAt(0))
                && entity.country().isEmpty();
        if (party) {
          parties.add(vocabulary.stem(name.toLowerCase(java.util.Locale.ROOT)));
        }
      }
    }
  }

  private Actor actor(Phrase phrase) {
    if (phrase.subject().isPresent()) {
      return actor(phrase, phrase.subject().get());
    }
    return party(phrase.words().stream().map(Word::lemma).toList())
        .or(() -> vocabulary.country(phrase.text()).map(code -> new Actor(Sort.STATE, code)))
        .orElseGet(() -> new Actor(Sort.NOUN, phrase.base()));
  }

  private Actor actor(Phrase phrase, Named.Subject subject) {
    Entity entity = subject.entity();
    if (entity.kind() == Entity.Kind.PERSON) {
      boolean people = !subject.whole() && phrase.isPlural();
      return new Actor(people ? Sort.PEOPLE : Sort.PERSON, entity.id(), Optional.of(entity));
    }
    if (entity.country().isPresent()) {
      return new Actor(Sort.STATE, entity.country().get());
    }
    return party(List.of(entity.name().toLowerCase(java.util.Locale.ROOT).split(" ")))
        .orElseGet(() -> new Actor(Sort.BODY, entity.id(), Optional.of(entity)));
  }

  private Optional<Actor> party(List<String> words) {
    return words.stream()
        .map(vocabulary::stem)
        .filter(parties::contains)
        .findFirst()
        .map(stem -> new Actor(Sort.PARTY, stem));
  }

  private boolean isBody(Actor actor) {
    return switch (actor.sort()) {
      case STATE -> true;
      case PARTY, BODY -> used(actor) >= BODY * phrases.size();
      case NOUN -> isOften(actor) && !isFunction(actor.key());
      case PERSON, PEOPLE -> false;
    };
  }

  private int used(Actor actor) {
    return uses.getOrDefault(actor, 0);
  }

  private boolean isOften(Actor actor) {
    return used(actor) >= OFTEN * phrases.size();
  }

  /** Of offices and states every side has its own. */
  private boolean isFunction(String noun) {
    return vocabulary.isOffice(noun) || vocabulary.isState(noun);
  }

  private boolean isPerson(Actor actor) {
    return actor.sort() == Sort.PERSON
        && (isOften(actor) || actor.entity().filter(this::leads).isPresent());
  }

  private boolean leads(Entity entity) {
    return entity.country().isPresent()
        && entity.roles().stream().anyMatch(role -> vocabulary.isLeader(role.title()));
  }

  /** The actor that each phrase means, in order. */
  List<Actor> keys() {
    Map<ReportId, NavigableMap<Integer, Actor>> states = states();
    List<Actor> keys = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      Actor actor = first.get(i);
      keys.add(bodies.contains(actor) || isPerson(actor) ? actor : joined(i, actor, states));
    }
    return keys;
  }

  /** Where states are named in each report. */
  private Map<ReportId, NavigableMap<Integer, Actor>> states() {
    Map<ReportId, NavigableMap<Integer, Actor>> states = new HashMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      Expression place = phrases.get(i).place();
      if (first.get(i).sort() == Sort.STATE) {
        states
            .computeIfAbsent(place.report(), r -> new TreeMap<>())
            .put(place.span().start(), first.get(i));
      }
    }
    return states;
  }

  /** The body to which a phrase goes whose own actor is none of the story's. */
  private Actor joined(int index, Actor actor, Map<ReportId, NavigableMap<Integer, Actor>> states) {
    return ofCountry(actor)
        .or(() -> lastState(phrases.get(index), actor, states))
        .or(() -> home.filter(bodies::contains))
        .orElse(actor);
  }

  /** Where parties are actors, to be of the country says little. */
  private Optional<Actor> ofCountry(Actor actor) {
    boolean parted = bodies.stream().anyMatch(body -> body.sort() != Sort.STATE);
    return actor
        .entity()
        .flatMap(Entity::country)
        .map(code -> new Actor(Sort.STATE, code))
        .filter(bodies::contains)
        .filter(state -> !parted || !home.equals(Optional.of(state)));
  }

  /** "The country" is the last one that the report has named. */
  private Optional<Actor> lastState(
      Phrase phrase, Actor actor, Map<ReportId, NavigableMap<Integer, Actor>> states) {
    if (actor.sort() != Sort.NOUN || !vocabulary.isState(phrase.base())) {
      return Optional.empty();
    }
    NavigableMap<Integer, Actor> here =
        states.getOrDefault(phrase.place().report(), new TreeMap<>());
    return Optional.ofNullable(here.lowerEntry(phrase.place().span().start()))
        .map(Map.Entry::getValue);
  }
}
