package org.readout.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Grown;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Toll.Sex;
import org.readout.annotation.Toll.Share;
import org.readout.annotation.Toll.Somebody;

/**
 * The single people whom a report says harm came to. Two descriptions are of one person where
 * nothing speaks against it: another name, another sex, another age.
 */
final class Harmed {

  /** More are not told apart one by one. */
  private static final int MOST = 50;

  private static final Somebody ANYBODY =
      new Somebody(Sex.UNKNOWN, OptionalInt.empty(), Grown.UNKNOWN);

  private final List<Person> persons = new ArrayList<>();

  private static final class Person {
    private Optional<String> id;
    private Somebody somebody;
    private boolean dead;

    Person(Optional<String> id, Somebody somebody) {
      this.id = id;
      this.somebody = somebody;
    }

    boolean mayBe(Optional<String> other, Somebody told) {
      return (id.isEmpty() || other.isEmpty() || id.equals(other)) && somebody.mayBe(told);
    }
  }

  /** Adds the one person, or all who are named. */
  void add(Toll toll) {
    boolean alone =
        toll.somebody().isPresent() && toll.share() != Share.PART && toll.share() != Share.OTHERS;
    if (alone) {
      Optional<String> id = toll.people().stream().findFirst();
      Somebody somebody = toll.somebody().get();
      add(id.flatMap(this::named).or(() -> described(id, somebody)), id, somebody, toll.kind());
    } else {
      toll.people().forEach(id -> add(named(id), Optional.of(id), ANYBODY, toll.kind()));
    }
  }

  private void add(Optional<Person> known, Optional<String> id, Somebody somebody, Kind kind) {
    Person person = known.orElseGet(() -> new Person(id, somebody));
    person.id = person.id.or(() -> id);
    person.somebody = person.somebody.and(somebody);
    person.dead |= kind == Kind.KILLED;
    if (known.isEmpty() && persons.size() < MOST) {
      persons.add(person);
    }
  }

  private Optional<Person> named(String id) {
    return persons.stream()
        .filter(person -> person.id.isPresent() && person.id.get().equals(id))
        .findFirst();
  }

  /** The last who may be the one described and does not have another name. */
  private Optional<Person> described(Optional<String> id, Somebody somebody) {
    return persons.reversed().stream().filter(person -> person.mayBe(id, somebody)).findFirst();
  }

  /** Whether somebody who died may be this one. */
  boolean died(Toll toll) {
    Optional<String> id = toll.people().stream().findFirst();
    return toll.somebody().isPresent()
        && persons.stream().anyMatch(p -> p.dead && p.mayBe(id, toll.somebody().get()));
  }

  /** How many of them died. */
  int killed() {
    return (int) persons.stream().filter(person -> person.dead).count();
  }
}
