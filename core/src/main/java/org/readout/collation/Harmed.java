package org.readout.collation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Toll.Share;
import org.readout.annotation.Toll.Somebody;

/**
 * The single people whom a report says harm came to. Two descriptions are of one person where
 * nothing speaks against it: another name, another sex, another age.
 */
final class Harmed {
  private final List<Person> persons = new ArrayList<>();

  private static final class Person {
    private Optional<String> id;
    private Somebody somebody;
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    Person(Optional<String> id, Somebody somebody) {
      this.id = id;
      this.somebody = somebody;
    }
  }

  void add(Toll toll) {
    if (toll.somebody().isEmpty() || toll.share() == Share.PART || toll.share() == Share.OTHERS) {
      for (String id : toll.people()) {
        named(id, toll.kind());
      }
      return;
    }
    Optional<String> id = toll.people().stream().findFirst();
    Somebody somebody = toll.somebody().get();
    Person person = find(id, somebody);
    if (person.id.isEmpty()) {
      person.id = id;
    }
    person.somebody = person.somebody.and(somebody);
    person.kinds.add(toll.kind());
  }

  private void named(String id, Kind kind) {
    for (Person person : persons) {
      if (person.id.isPresent() && person.id.get().equals(id)) {
        person.kinds.add(kind);
        return;
      }
    }
    Person person =
        new Person(
            Optional.of(id),
            new Somebody(
                Toll.Sex.UNKNOWN, java.util.OptionalInt.empty(), Toll.Grown.UNKNOWN));
    person.kinds.add(kind);
    persons.add(person);
  }

  private Person find(Optional<String> id, Somebody somebody) {
    for (Person person : persons) {
      if (id.isPresent() && id.equals(person.id)) {
        return person;
      }
    }
    for (Person person : persons.reversed()) {
      boolean names = id.isPresent() && person.id.isPresent();
      if (!names && person.somebody.mayBe(somebody)) {
        return person;
      }
    }
    Person person = new Person(id, somebody);
    persons.add(person);
    return person;
  }

  /** Whether somebody who died may be this one. */
  boolean died(Toll toll) {
    Optional<String> id = toll.people().stream().findFirst();
    return toll.somebody().isPresent()
        && persons.stream()
            .filter(p -> p.kinds.contains(Kind.KILLED))
            .anyMatch(
                p ->
                    (id.isEmpty() || p.id.isEmpty() || p.id.equals(id))
                        && p.somebody.mayBe(toll.somebody().get()));
  }

  int killed() {
    return (int) persons.stream().filter(p -> p.kinds.contains(Kind.KILLED)).count();
  }
}
