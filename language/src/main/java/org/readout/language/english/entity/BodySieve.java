package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.language.english.entity.Phrase.Sort;

/** Joins the names of one country, place, people or organization: equal, acronym, short form. */
final class BodySieve {
  private static final Set<String> HALVES = Set.of("North", "South", "East", "West");

  private final Clusters clusters;
  private final Lexicon lexicon;
  private final Map<String, Phrase> byKey = new HashMap<>();
  private final Map<String, Phrase> byInitials = new HashMap<>();
  private final Map<String, Phrase> byFirst = new HashMap<>();

  BodySieve(Clusters clusters, Lexicon lexicon) {
    this.clusters = clusters;
    this.lexicon = lexicon;
  }

  void run() {
    List<Phrase> bodies = new ArrayList<>();
    for (Phrase phrase : clusters.phrases()) {
      if (phrase.isName() && phrase.sort() != Sort.PERSON) {
        joinEqual(phrase);
        if (phrase.sort() == Sort.ORGANIZATION) {
          bodies.add(phrase);
        }
      }
    }
    for (Phrase phrase : bodies) {
      index(phrase);
    }
    for (Phrase phrase : bodies) {
      joinShort(phrase);
    }
    joinHalves();
    joinUnknown();
  }

  /** "the North" where North Korea is spoken of, and no other country of the North. */
  private void joinHalves() {
    Map<String, Phrase> halves = new HashMap<>();
    for (Phrase phrase : clusters.phrases()) {
      if (phrase.isName() && phrase.sort() == Sort.COUNTRY && phrase.name().size() == 2) {
        halves.putIfAbsent(phrase.name().get(0), phrase);
      }
    }
    for (Phrase phrase : clusters.phrases()) {
      if (phrase.isName() && phrase.name().size() == 1 && HALVES.contains(phrase.name().get(0))) {
        Phrase country = halves.get(phrase.name().get(0));
        if (country != null) {
          clusters.force(country.number(), phrase.number());
        }
      }
    }
  }

  private void joinEqual(Phrase phrase) {
    if (phrase.sort() == Sort.UNKNOWN) {
      return;
    }
    Phrase equal = byKey.putIfAbsent(key(phrase), phrase);
    if (equal != null) {
      clusters.join(equal, phrase);
    }
  }

  private String key(Phrase phrase) {
    String sort = phrase.sort().name();
    if (phrase.sort() == Sort.COUNTRY && phrase.country().isPresent()) {
      return sort + phrase.country().get();
    }
    if (phrase.sort() == Sort.ORGANIZATION) {
      return sort + contentKey(lexicon.institution(String.join(" ", phrase.name())));
    }
    return sort + Keys.of(phrase.name());
  }

  /** The words that are not small, in order of letters: "Department of Justice" both ways. */
  private static String contentKey(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Rows.split(name, ' ')) {
      String plain = Keys.plain(word);
      if (!plain.isEmpty() && !Keys.isSmall(plain)) {
        words.add(plain);
      }
    }
    Collections.sort(words);
    return String.join(" ", words);
  }

  private void index(Phrase phrase) {
    List<String> name = phrase.name();
    if (name.size() > 1) {
      String initials = Keys.initials(name);
      if (!initials.isEmpty()) {
        byInitials.putIfAbsent(initials, phrase);
      }
      byFirst.putIfAbsent(Keys.plain(name.get(0)), phrase);
    }
  }

  private void joinShort(Phrase phrase) {
    if (phrase.name().size() != 1) {
      return;
    }
    String word = phrase.name().get(0);
    Phrase full =
        Keys.isAcronym(word) ? byInitials.get(Keys.plain(word)) : byFirst.get(Keys.plain(word));
    if (full != null && !clusters.together(full, phrase) && shortens(phrase, full)) {
      clusters.join(full, phrase);
    }
  }

  private boolean shortens(Phrase one, Phrase full) {
    return Keys.isAcronym(one.name().get(0))
        || (one.country().isEmpty() && clusters.of(full).country().isEmpty());
  }

  /** A name of unknown kind is what bears the same name. */
  private void joinUnknown() {
    Map<String, Phrase> unknown = new HashMap<>();
    for (Phrase phrase : clusters.phrases()) {
      if (phrase.isName() && clusters.of(phrase).sort() == Sort.UNKNOWN) {
        String key = Keys.of(phrase.name());
        Phrase known = byKey.get(Sort.ORGANIZATION + key);
        Phrase other = known != null ? known : unknown.putIfAbsent(key, phrase);
        if (other != null) {
          clusters.join(other, phrase);
        }
      }
    }
  }
}
