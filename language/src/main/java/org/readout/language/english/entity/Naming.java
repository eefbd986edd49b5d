package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Speaker;
import org.readout.annotation.Word;
import org.readout.language.english.entity.Phrase.Sort;

/** Gives each cluster that is named its entity. */
final class Naming {
  /** How one is called by another, which is no office. */
  private static final Set<String> ADDRESS =
      Set.of(
          "counterpart",
          "friend",
          "colleague",
          "ally",
          "partner",
          "rival",
          "foe",
          "opponent",
          "guest",
          "brother",
          "user",
          "supporter",
          "critic",
          "fan",
          "admirer",
          "backer",
          "donor",
          "member",
          "widow",
          "widower",
          "husband",
          "wife",
          "mother",
          "father",
          "son",
          "daughter",
          "sister",
          "native",
          "resident",
          "person",
          "republican",
          "democrat",
          "conservative",
          "liberal",
          "sir",
          "madam",
          "gentleman",
          "man",
          "woman",
          "guy");

  private final Reading reading;
  private final Clusters clusters;
  private final Countries countries;
  private final Lexicon lexicon;
  private final Map<Integer, Speaker.Named> named = new HashMap<>();
  private final Map<Integer, Entity.Kind> kinds = new HashMap<>();

  /** The entities that are no persons, by each of their names. */
  private final Map<String, String> seats = new HashMap<>();

  Naming(Reading reading, Clusters clusters, Countries countries, Lexicon lexicon) {
    this.reading = reading;
    this.clusters = clusters;
    this.countries = countries;
    this.lexicon = lexicon;
    for (Cluster cluster : clusters.all()) {
      name(cluster).ifPresent(name -> put(cluster, name));
    }
  }

  private void put(Cluster cluster, String name) {
    int root = clusters.root(cluster.phrases.get(0).number());
    Entity.Kind kind = kind(cluster);
    kinds.put(root, kind);
    named.put(root, new Speaker.Named(Entity.idOf(kind, name), name));
    if (kind != Entity.Kind.PERSON) {
      for (Phrase phrase : cluster.phrases) {
        if (phrase.isName()) {
          seats.putIfAbsent(String.join(" ", phrase.name()), Entity.idOf(kind, name));
        }
      }
    }
  }

  /** The entity that a phrase means, if it has a name or is the only one of its kind. */
  Optional<Speaker.Named> of(Phrase phrase) {
    return Optional.ofNullable(named.get(clusters.root(phrase.number())));
  }

  /** Whether a phrase means somebody whose name the report gives. */
  boolean isNamed(Phrase phrase) {
    return clusters.of(phrase).named();
  }

  private Optional<String> name(Cluster cluster) {
    if (cluster.sort() == Sort.COUNTRY && cluster.named()) {
      return cluster.country().map(countries::name);
    }
    if (cluster.named()) {
      return Optional.of(spell(cluster.fullest()));
    }
    return cluster.sort() == Sort.PERSON ? leader(cluster) : ofCountry(cluster);
  }

  /** "Chilean officials", "the Chilean government": of that country, though nobody names them. */
  private Optional<String> ofCountry(Cluster cluster) {
    Phrase first = cluster.phrases.get(0);
    if (cluster.country().isEmpty() || first.isPronoun() || first.first() == first.head()) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int i = first.first(); i <= first.head(); i++) {
      Word word = reading.word(first.sentence(), i);
      boolean counts = word.tag().startsWith("N") || word.tag().equals("JJ");
      if (counts) {
        name.append(name.isEmpty() ? "" : " ").append(word.text());
      }
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(name.toString());
  }

  /** "the Chinese leader" is one person, though the report may not name him. */
  private Optional<String> leader(Cluster cluster) {
    Phrase first = cluster.phrases.get(0);
    if (cluster.sort() != Sort.PERSON || !first.definite() || first.office().isEmpty()) {
      return Optional.empty();
    }
    Office office = first.office().get();
    boolean one = office.country().isPresent() && lexicon.leads(office.title()) && !office.former();
    return one
        ? Optional.of(countries.name(office.country().get()) + "'s " + office.title())
        : Optional.empty();
  }

  private static String spell(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      boolean glued = word.equals("'s") || word.equals(",") || word.equals("-") || word.equals("'");
      if (!name.isEmpty() && !glued && name.charAt(name.length() - 1) != '-') {
        name.append(' ');
      }
      name.append(word);
    }
    return name.toString();
  }

  private static Entity.Kind kind(Cluster cluster) {
    return switch (cluster.sort()) {
      case PERSON -> Entity.Kind.PERSON;
      case ORGANIZATION -> Entity.Kind.ORGANIZATION;
      case COUNTRY -> Entity.Kind.COUNTRY;
      case PLACE -> Entity.Kind.PLACE;
      case GROUP -> Entity.Kind.GROUP;
      case UNKNOWN ->
          cluster.gender() != Gender.UNKNOWN || !cluster.offices.isEmpty()
              ? Entity.Kind.PERSON
              : Entity.Kind.ORGANIZATION;
    };
  }

  /** The entities, by their first mention; those of one name and kind are one. */
  List<Entity> entities() {
    Map<String, Entity> byId = new java.util.LinkedHashMap<>();
    for (Cluster cluster : clusters.all()) {
      int root = clusters.root(cluster.phrases.get(0).number());
      Speaker.Named name = named.get(root);
      if (name != null) {
        Entity entity = entity(cluster, name);
        byId.merge(entity.id(), entity, Naming::together);
      }
    }
    List<Entity> entities = new ArrayList<>(byId.values());
    entities.sort(Comparator.comparing(e -> e.mentions().get(0).span()));
    return entities;
  }

  private Entity entity(Cluster cluster, Speaker.Named name) {
    Entity.Kind kind = kind(cluster);
    List<Mention> mentions = new ArrayList<>();
    for (Phrase phrase : cluster.phrases) {
      mentions.add(new Mention(phrase.span(), phrase.form()));
    }
    return new Entity(
        name.entity(), name.name(), kind, country(cluster), roles(cluster), ordered(mentions));
  }

  private static Optional<String> country(Cluster cluster) {
    if (cluster.sort() != Sort.PERSON || cluster.country().isPresent()) {
      return cluster.country();
    }
    for (Office office : cluster.offices) {
      if (office.country().isPresent()) {
        return office.country();
      }
    }
    return Optional.empty();
  }

  private List<Entity.Role> roles(Cluster cluster) {
    Set<Entity.Role> roles = new HashSet<>();
    List<Entity.Role> ordered = new ArrayList<>();
    for (Office office : cluster.offices) {
      if (ADDRESS.contains(office.noun()) || isToldMoreFully(office, cluster.offices)) {
        continue;
      }
      Optional<String> of =
          lexicon.leads(office.title())
              ? country(office).or(() -> seat(office))
              : seat(office).or(() -> country(office));
      String title = office.former() ? "former " + office.title() : office.title();
      Entity.Role role = new Entity.Role(title, of);
      if (roles.add(role) && ordered.size() < 12) {
        ordered.add(role);
      }
    }
    return ordered;
  }

  private Optional<String> country(Office office) {
    return office.country().map(c -> Entity.idOf(Entity.Kind.COUNTRY, countries.name(c)));
  }

  private Optional<String> seat(Office office) {
    return office.seat().map(seats::get);
  }

  /** "minister" of one who is the minister of finance, "president" of the president of Chile. */
  private static boolean isToldMoreFully(Office office, List<Office> offices) {
    for (Office other : offices) {
      boolean fuller =
          other.title().length() > office.title().length()
              ? other.title().endsWith(" " + office.title())
              : other.title().equals(office.title()) && (other.former() && !office.former());
      if (fuller && (office.country().isEmpty() || office.country().equals(other.country()))) {
        return true;
      }
    }
    return false;
  }

  private static List<Mention> ordered(List<Mention> mentions) {
    List<Mention> ordered = new ArrayList<>(new java.util.LinkedHashSet<>(mentions));
    ordered.sort(Comparator.comparing(Mention::span));
    return ordered;
  }

  private static Entity together(Entity one, Entity other) {
    List<Mention> mentions = new ArrayList<>(one.mentions());
    mentions.addAll(other.mentions());
    List<Entity.Role> roles = new ArrayList<>(one.roles());
    for (Entity.Role role : other.roles()) {
      if (!roles.contains(role)) {
        roles.add(role);
      }
    }
    return new Entity(
        one.id(),
        one.name(),
        one.kind(),
        one.country().or(other::country),
        roles,
        ordered(mentions));
  }
}
