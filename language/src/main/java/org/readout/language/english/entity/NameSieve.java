package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the names of one person: equal names, names of equal surname and fitting given name, then a
 * surname or a given name alone with the full name that fits it best.
 */
final class NameSieve {
  private final Clusters clusters;
  private final Lexicon lexicon;
  private final Map<String, List<Phrase>> bySurname = new HashMap<>();
  private final Map<String, List<Phrase>> byGiven = new HashMap<>();

  NameSieve(Clusters clusters, Lexicon lexicon) {
    this.clusters = clusters;
    this.lexicon = lexicon;
  }

  void run() {
    List<Phrase> single = new ArrayList<>();
    Map<String, Phrase> full = new HashMap<>();
    for (Phrase phrase : clusters.phrases()) {
      if (isPersonName(phrase)) {
        if (words(phrase).size() > 1) {
          addFull(phrase, full);
        } else {
          single.add(phrase);
        }
      }
    }
    joinSingles(single);
  }

  private static boolean isPersonName(Phrase phrase) {
    return phrase.isName()
        && (phrase.sort() == Phrase.Sort.PERSON || phrase.sort() == Phrase.Sort.UNKNOWN);
  }

  /** The words that count, in plain form: no suffix, no mark, hyphenated parts apart. */
  static List<String> words(Phrase phrase) {
    return words(phrase.name());
  }

  static List<String> words(List<String> name) {
    List<String> words = new ArrayList<>();
    for (String word : name) {
      if (!Keys.isSuffix(word)) {
        for (String part : parts(word)) {
          if (!part.isEmpty() && Character.isLetter(part.charAt(0))) {
            words.add(Keys.plain(part));
          }
        }
      }
    }
    return words;
  }

  /** "Jae-in" is two words, "Lima-Duarte" one. */
  private static List<String> parts(String word) {
    int hyphen = word.indexOf('-');
    boolean apart =
        hyphen > 0 && hyphen + 1 < word.length() && Character.isLowerCase(word.charAt(hyphen + 1));
    return apart ? Rows.split(word, '-') : List.of(word);
  }

  private void addFull(Phrase phrase, Map<String, Phrase> full) {
    List<String> words = words(phrase);
    Phrase equal = full.putIfAbsent(String.join(" ", words) + suffix(phrase), phrase);
    if (equal != null && clusters.join(equal, phrase)) {
      return;
    }
    Phrase similar = similar(phrase, words);
    if (similar != null) {
      clusters.join(similar, phrase);
    }
    index(bySurname, words.get(words.size() - 1), phrase);
    index(byGiven, words.get(0), phrase);
  }

  private static String suffix(Phrase phrase) {
    String last = phrase.name().get(phrase.name().size() - 1);
    String plain = Keys.plain(last);
    return plain.equals("jr") || plain.equals("sr") ? " " + plain : "";
  }

  private static void index(Map<String, List<Phrase>> index, String key, Phrase phrase) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase);
  }

  private @org.jspecify.annotations.Nullable Phrase similar(Phrase phrase, List<String> words) {
    String surname = words.get(words.size() - 1);
    List<Phrase> sameSurname = bySurname.getOrDefault(surname, List.of());
    for (int i = 0; i < Math.min(sameSurname.size(), 20); i++) {
      Phrase other = sameSurname.get(i);
      if (suffix(other).equals(suffix(phrase)) && samePerson(words, words(other))) {
        return other;
      }
    }
    List<Phrase> sameGiven = byGiven.getOrDefault(words.get(0), List.of());
    for (int i = 0; i < Math.min(sameGiven.size(), 20); i++) {
      Phrase other = sameGiven.get(i);
      if (isPrefix(words, words(other)) || isPrefix(words(other), words)) {
        return other;
      }
    }
    return null;
  }

  private boolean samePerson(List<String> one, List<String> other) {
    return isEnd(one, other)
        || isEnd(other, one)
        || lexicon.givenNames().areOne(one.get(0), other.get(0));
  }

  /** A surname of two words: "Lima Duarte", "Ana Lima Duarte". */
  private static boolean isEnd(List<String> one, List<String> other) {
    int more = other.size() - one.size();
    return more > 0 && other.subList(more, other.size()).equals(one);
  }

  private static boolean isPrefix(List<String> one, List<String> other) {
    return one.size() > 1 && one.size() < other.size() && other.subList(0, one.size()).equals(one);
  }

  // ---- one word alone

  private void joinSingles(List<Phrase> singles) {
    Map<String, Phrase> last = new HashMap<>();
    for (Phrase phrase : singles) {
      List<String> words = words(phrase);
      if (words.isEmpty()) {
        continue;
      }
      String word = words.get(0);
      Optional<Phrase> owner = owner(phrase, word, last.get(word));
      if (owner.isPresent() && clusters.join(owner.get(), phrase)) {
        last.put(word, phrase);
        continue;
      }
      Phrase before = last.get(word);
      if (before != null) {
        clusters.join(before, phrase);
      }
      last.put(word, phrase);
    }
  }

  private Optional<Phrase> owner(
      Phrase phrase, String word, @org.jspecify.annotations.Nullable Phrase before) {
    Optional<Phrase> bearer = best(phrase, bySurname.getOrDefault(word, List.of()), before);
    return bearer.isPresent()
        ? bearer
        : best(phrase, byGiven.getOrDefault(word, List.of()), before);
  }

  /** Of several who bear the name: the one named in full nearby, else the one before, else most. */
  private Optional<Phrase> best(
      Phrase phrase, List<Phrase> bearers, @org.jspecify.annotations.Nullable Phrase before) {
    if (isKinsman(phrase, bearers)) {
      return Optional.empty();
    }
    Phrase best = null;
    double most = -1;
    int from = Math.max(0, Clusters.firstFrom(bearers, Phrase::number, phrase.number()) - 12);
    for (int i = from; i < Math.min(bearers.size(), from + 24); i++) {
      Phrase bearer = bearers.get(i);
      if (!clusters.of(bearer).accepts(clusters.of(phrase))) {
        continue;
      }
      double score = Math.min(20, clusters.of(bearer).names());
      int distance = phrase.sentence() - bearer.sentence();
      if (distance >= 0 && distance <= 1 && bearer.number() < phrase.number()) {
        score += 15;
      } else if (distance > 1 && distance <= 4) {
        score += 4;
      } else if (distance < 0) {
        score -= 5;
      }
      if (before != null && clusters.together(before, bearer)) {
        score += 8;
      }
      if (clusters.of(bearer).gender().doubts(phrase.gender())) {
        score -= 20;
      }
      if (!suffix(bearer).isEmpty()) {
        score -= 40;
      }
      score += officeAgreement(phrase, bearer);
      if (best == null || score > most) {
        best = bearer;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * "President Lima" beside Ana and Rui Lima, of whom neither is called so: a third of the name.
   */
  private boolean isKinsman(Phrase phrase, List<Phrase> bearers) {
    if (bearers.isEmpty() || clusters.of(phrase).offices.isEmpty()) {
      return false;
    }
    Office said = clusters.of(phrase).offices.get(0);
    if (!lexicon.leads(said.title())) {
      return false;
    }
    boolean several = false;
    for (int i = 0; i < Math.min(bearers.size(), 24); i++) {
      if (!clusters.of(bearers.get(i)).offices.isEmpty()) {
        return false;
      }
      several =
          several
              || !clusters.together(bearers.get(0), bearers.get(i))
              || sharesSurname(bearers.get(i));
    }
    return several;
  }

  /** "Ana and Rui Lima": the second of two who are named by one surname. */
  private boolean sharesSurname(Phrase bearer) {
    if (bearer.number() == 0) {
      return false;
    }
    Phrase before = clusters.phrase(bearer.number() - 1);
    return isPersonName(before)
        && before.name().size() == 1
        && before.sentence() == bearer.sentence()
        && before.last() == bearer.first() - 2;
  }

  private double officeAgreement(Phrase phrase, Phrase bearer) {
    List<Office> said = clusters.of(phrase).offices;
    if (said.isEmpty() || clusters.of(bearer).offices.isEmpty()) {
      return 0;
    }
    for (Office known : clusters.of(bearer).offices) {
      if (said.get(0).fits(known, lexicon)) {
        return 12;
      }
    }
    return 0;
  }
}
