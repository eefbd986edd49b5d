package org.readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Entity.Kind;
import org.readout.annotation.Mention;

/** Parts the entities of several reports into those that are one; the order does not matter. */
final class SameEntities {

  /**
   * One entity of one report.
   *
   * @param report its place in the story
   * @param words of its name, in lower case without full stops
   * @param names how often it is named
   */
  record Member(String key, int report, Entity entity, List<String> words, int names) {}

  private static final Comparator<Member> BY_CONTENT =
      Comparator.<Member>comparingInt(m -> -m.words().size())
          .thenComparingInt(m -> -m.names())
          .thenComparing(m -> m.entity().name())
          .thenComparing(m -> m.entity().kind())
          .thenComparing(m -> m.entity().roles().toString())
          .thenComparing(Member::key);

  /** How much less a surname alone fits a name with "Jr." */
  private static final double SUFFIXED = 0.1;

  private final NameRules rules;

  SameEntities(NameRules rules) {
    this.rules = rules;
  }

  static String key(int report, Entity entity) {
    return report + " " + entity.id();
  }

  /** The entities of all reports, those together that are one. */
  List<List<Member>> of(List<AnnotatedReport> reports) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (Entity entity : reports.get(i).entities()) {
        List<String> words = NameWords.of(entity.name());
        members.add(new Member(key(i, entity), i, entity, words, names(entity)));
      }
    }
    members.sort(BY_CONTENT);
    return group(members);
  }

  private static int names(Entity entity) {
    int names = 0;
    for (Mention mention : entity.mentions()) {
      if (mention.form() == Mention.Form.NAME) {
        names++;
      }
    }
    return names;
  }

  /** Fuller names come first, so that a shorter one finds all that it may belong to. */
  private List<List<Member>> group(List<Member> members) {
    List<List<Member>> groups = new ArrayList<>();
    Map<String, List<List<Member>>> byWord = new HashMap<>();
    List<Member> titled = new ArrayList<>();
    for (Member member : members) {
      if (member.names() == 0) {
        titled.add(member);
      } else {
        place(member, groups, byWord);
      }
    }
    for (Member member : titled) {
      placeTitled(member, groups);
    }
    return groups;
  }

  private void place(
      Member member, List<List<Member>> groups, Map<String, List<List<Member>>> byWord) {
    List<Member> best = null;
    double most = 0;
    for (String word : NameWords.keys(member.words())) {
      for (List<Member> group : byWord.getOrDefault(word, List.of())) {
        double fit = fit(member, group);
        if (fit > most) {
          most = fit;
          best = group;
        }
      }
    }
    if (best == null) {
      best = new ArrayList<>();
      groups.add(best);
    }
    best.add(member);
    for (String word : NameWords.keys(member.words())) {
      List<List<Member>> sharing = byWord.computeIfAbsent(word, w -> new ArrayList<>());
      if (!sharing.contains(best)) {
        sharing.add(best);
      }
    }
  }

  private double fit(Member member, List<Member> group) {
    double best = 0;
    double weight = 0;
    for (Member other : group) {
      double fit = fit(member, other);
      if (fit < 0) {
        return 0;
      }
      best = Math.max(best, fit);
      weight += other.names();
    }
    return best == 0 ? 0 : best * 100 + Math.min(99, weight);
  }

  /** 3 equal, 2 a form of the same name, 1 a part of it; 0 nothing in common; -1 another's. */
  private double fit(Member one, Member other) {
    Kind kind = one.entity().kind();
    if (kind != other.entity().kind()) {
      return mistaken(one, other) ? 1 : 0;
    }
    if (NameWords.differentSuffix(one.entity().name(), other.entity().name())) {
      // A surname alone may be that of "Lind Jr.", but rather is that of a "Lind".
      boolean surname = one.words().size() == 1 || other.words().size() == 1;
      return kind == Kind.PERSON && surname ? fitPerson(one, other) * SUFFIXED : 0;
    }
    if (one.words().equals(other.words())) {
      return 3;
    }
    return switch (kind) {
      case PERSON -> fitPerson(one, other);
      case ORGANIZATION -> NameWords.sameBody(one.words(), other.words()) ? 2 : 0;
      case COUNTRY, PLACE, GROUP -> 0;
    };
  }

  /** A surname that one report took for an organization. */
  private static boolean mistaken(Member one, Member other) {
    return mistakenFor(one, other) || mistakenFor(other, one);
  }

  private static boolean mistakenFor(Member body, Member person) {
    boolean kinds =
        body.entity().kind() == Kind.ORGANIZATION && person.entity().kind() == Kind.PERSON;
    return kinds
        && body.entity().country().isEmpty()
        && body.words().size() == 1
        && NameWords.last(person.words()).equals(body.words().get(0));
  }

  private double fitPerson(Member one, Member other) {
    boolean oneShorter = one.words().size() <= other.words().size();
    List<String> shorter = oneShorter ? one.words() : other.words();
    List<String> longer = oneShorter ? other.words() : one.words();
    if (shorter.size() == 1) {
      String word = shorter.get(0);
      boolean surname = NameWords.last(longer).equals(word);
      boolean part = surname || longer.get(0).equals(word);
      double fit = (surname ? 1.2 : 1) + sharedRoles(one, other);
      return part && !otherCountry(one, other) ? fit : 0;
    }
    if (NameWords.isPrefix(shorter, longer) || NameWords.isEnd(shorter, longer)) {
      return 2;
    }
    boolean surname = NameWords.last(shorter).equals(NameWords.last(longer));
    if (!surname) {
      return 0;
    }
    return rules.sameGivenName(shorter.get(0), longer.get(0)) ? 2 : -1;
  }

  private static boolean otherCountry(Member one, Member other) {
    return one.entity().country().isPresent()
        && other.entity().country().isPresent()
        && !one.entity().country().equals(other.entity().country());
  }

  private double sharedRoles(Member one, Member other) {
    for (Entity.Role role : one.entity().roles()) {
      for (Entity.Role known : other.entity().roles()) {
        if (rules.sameOffice(known.title(), role.title())) {
          return 0.5;
        }
      }
    }
    return 0;
  }

  private void placeTitled(Member member, List<List<Member>> groups) {
    List<Member> best = null;
    int most = 0;
    for (List<Member> group : groups) {
      int fit = bears(member, group);
      if (fit > most) {
        most = fit;
        best = group;
      }
    }
    if (best != null) {
      best.add(member);
      return;
    }
    groups.add(new ArrayList<>(List.of(member)));
  }

  private int bears(Member member, List<Member> group) {
    int weight = 0;
    boolean bears = false;
    for (Member other : group) {
      if (other.entity().kind() != member.entity().kind()) {
        return 0;
      }
      weight += other.names();
      bears = bears || bears(member.entity(), other.entity());
    }
    boolean equal =
        group.get(0).names() == 0 && group.get(0).entity().id().equals(member.entity().id());
    return bears || equal ? weight + 1 : 0;
  }

  private boolean bears(Entity titled, Entity person) {
    for (Entity.Role role : titled.roles()) {
      for (Entity.Role known : person.roles()) {
        if (role.of().isPresent()
            && role.of().equals(known.of())
            && rules.sameOffice(known.title(), role.title())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The entity of the story that they are. */
  static Entity together(List<Member> group) {
    Kind kind = group.get(0).entity().kind();
    for (Member member : group) {
      if (member.entity().kind() == Kind.PERSON) {
        kind = Kind.PERSON;
      }
    }
    List<Entity> same = new ArrayList<>();
    group.stream().sorted(BY_CONTENT).forEach(m -> same.add(m.entity()));
    return EntityLinker.together(same, kind, name(group, kind));
  }

  /**
   * The fullest name; for a person the one in full that most reports use, for a heading may join to
   * a name what is none of it.
   */
  private static String name(List<Member> group, Kind kind) {
    Member fullest = group.get(0);
    Map<String, Integer> uses = new TreeMap<>();
    for (Member member : group) {
      boolean full = NameWords.weight(member.words()) > 1 && member.names() > 0;
      if (full && kind == Kind.PERSON) {
        uses.merge(member.entity().name(), 1000 + member.names(), Integer::sum);
      }
    }
    String most = fullest.entity().name();
    for (Map.Entry<String, Integer> use : uses.entrySet()) {
      int more = use.getValue() - uses.getOrDefault(most, 0);
      if (more > 0 || (more == 0 && NameWords.hasAccents(use.getKey(), most))) {
        most = use.getKey();
      }
    }
    return most;
  }
}
