package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.language.english.entity.Phrase.Sort;

/**
 * Joins titles and descriptions with those they fit: "the Russian president", "his Chinese
 * counterpart", "the senator", "the department", "the spokesman".
 */
final class RoleSieve {
  /** Bodies whose own name need not hold the noun. */
  private static final Set<String> NO_COMPANIES =
      Set.of(
          "union",
          "association",
          "federation",
          "confederation",
          "guild",
          "hospital",
          "college",
          "school",
          "university",
          "church",
          "council",
          "committee",
          "commission",
          "congress",
          "party",
          "army");

  private static final Set<String> ANY_BODY = Set.of("company", "organization", "firm", "agency");

  /** Offices of which a report often speaks without having named who bears them. */
  private static final Set<String> ELECTED =
      Set.of("senator", "governor", "congressman", "congresswoman", "mayor");

  private static final int FAR = 60;

  /** A bearer named more sentences ago than this gives way to somebody who was just named. */
  private static final int FARTHEST = 10;

  private static final int NEAR = 8;

  private final Reading reading;
  private final Clusters clusters;
  private final Lexicon lexicon;

  /** Persons who are known to bear an office, by its noun and by its country. */
  private final Map<String, List<Phrase>> bearers = new HashMap<>();

  /** Names of bodies before here, by their words that may stand for them: the latest. */
  private final Map<String, Phrase> bodies = new HashMap<>();

  /** Descriptions without a name before here, by noun: the latest. */
  private final Map<String, Phrase> described = new HashMap<>();

  /** The person named last as the subject of a sentence, or as all that a sentence is about. */
  private @Nullable Phrase lastSubject;

  private @Nullable Phrase lastBody;
  private @Nullable Phrase lastCountry;

  RoleSieve(Reading reading, Clusters clusters, Lexicon lexicon) {
    this.reading = reading;
    this.clusters = clusters;
    this.lexicon = lexicon;
  }

  void run() {
    for (Phrase phrase : clusters.phrases()) {
      if (phrase.isName() && (phrase.sort() == Sort.PERSON || phrase.sort() == Sort.UNKNOWN)) {
        indexBearer(phrase);
      }
    }
    for (Phrase phrase : clusters.phrases()) {
      if (phrase.isName()) {
        passName(phrase);
      } else if (!phrase.isPronoun()) {
        resolve(phrase);
      }
    }
  }

  private void indexBearer(Phrase phrase) {
    Set<String> keys = new HashSet<>();
    Cluster cluster = clusters.of(phrase);
    if (cluster.offices.size() > 40) {
      return;
    }
    for (Office office : cluster.offices) {
      keys.add(lexicon.synonym(office.noun()));
      if (lexicon.leads(office.title()) || office.noun().equals("counterpart")) {
        keys.add("leader");
      }
      office.country().ifPresent(keys::add);
    }
    cluster.country().ifPresent(keys::add);
    for (String key : keys) {
      bearers.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase);
    }
  }

  private void passName(Phrase phrase) {
    boolean leads =
        reading.isSubject(phrase.sentence(), phrase.head())
            || reading.tree(phrase.sentence()).root() == phrase.head();
    if (phrase.sort() == Sort.PERSON && leads) {
      lastSubject = phrase;
    } else if (phrase.sort() == Sort.ORGANIZATION) {
      lastBody = phrase;
      List<String> name = phrase.name();
      bodies.put(Keys.plain(name.get(name.size() - 1)), phrase);
      bodies.put(Keys.plain(name.get(0)), phrase);
    } else if (phrase.sort() == Sort.COUNTRY) {
      lastCountry = phrase;
    }
  }

  private void resolve(Phrase phrase) {
    switch (phrase.sort()) {
      case PERSON -> resolvePerson(phrase);
      case ORGANIZATION -> resolveBody(phrase);
      case COUNTRY -> resolveCountry(phrase);
      case GROUP, PLACE, UNKNOWN -> {}
    }
  }

  private void resolvePerson(Phrase phrase) {
    if (clusters.of(phrase).named()) {
      return;
    }
    if (phrase.definite()) {
      Optional<Phrase> bearer = bearer(phrase);
      boolean far =
          bearer
              .map(b -> phrase.sentence() - b.sentence() > FARTHEST)
              .orElse(!bearers.containsKey(lexicon.synonym(phrase.lemma())));
      Phrase subject = lastSubject;
      if (far && subject != null && mayBear(phrase, subject) && clusters.join(subject, phrase)) {
        return;
      }
      if (bearer.isPresent() && clusters.join(bearer.get(), phrase)) {
        return;
      }
      Phrase before = described.get(phrase.lemma());
      if (before != null
          && phrase.sentence() - before.sentence() <= NEAR
          && sameDescription(before, phrase)) {
        clusters.join(before, phrase);
      } else if (before == null) {
        joinEpithet(phrase, lastSubject);
      }
    }
    described.put(phrase.lemma(), phrase);
  }

  /** "The senator" of who was named in the last sentences and of whom no office is known. */
  private boolean mayBear(Phrase phrase, Phrase subject) {
    if (!ELECTED.contains(phrase.lemma())) {
      return false;
    }
    int distance = phrase.sentence() - subject.sentence();
    if (distance < 1 || distance > 2) {
      return false;
    }
    for (Office office : clusters.of(subject).offices) {
      if (lexicon.isOffice(office.noun())) {
        return false;
      }
    }
    return true;
  }

  /** "the Maine Republican", where one was just spoken of and nobody else was called so. */
  private void joinEpithet(Phrase phrase, @Nullable Phrase subject) {
    if (subject == null || clusters.of(subject).names() < 2) {
      return;
    }
    int distance = phrase.sentence() - subject.sentence();
    boolean bare = phrase.last() == phrase.head();
    if (distance > 0 && distance <= 4 && bare && lexicon.isEpithet(phrase.lemma())) {
      clusters.join(subject, phrase);
    }
  }

  private static boolean sameDescription(Phrase before, Phrase phrase) {
    boolean country = phrase.country().isEmpty() || phrase.country().equals(before.country());
    Optional<String> body = phrase.office().flatMap(Office::body);
    boolean sameBody = body.isEmpty() || body.equals(before.office().flatMap(Office::body));
    return country && sameBody && phrase.last() - phrase.first() <= 3;
  }

  private Optional<Phrase> bearer(Phrase phrase) {
    Office office = phrase.office().orElseThrow();
    if (office.noun().equals("counterpart")) {
      return office
          .country()
          .flatMap(c -> nearest(phrase, bearers.getOrDefault(c, List.of()), false));
    }
    String key = office.title().equals("head of state") ? "leader" : lexicon.synonym(office.noun());
    return nearest(phrase, bearers.getOrDefault(key, List.of()), true);
  }

  /**
   * The bearer named last before the phrase, else the first named after it; nobody where two are
   * named in one sentence and either may be meant.
   */
  private Optional<Phrase> nearest(Phrase phrase, List<Phrase> named, boolean byTitle) {
    int at = Clusters.firstFrom(named, Phrase::number, phrase.number());
    Phrase best = null;
    Phrase rival = null;
    double most = 0;
    for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
      Phrase bearer = named.get(i);
      double score = fit(phrase, bearer, byTitle);
      if (score > 0) {
        score /= 1 + 0.1 * (phrase.sentence() - bearer.sentence());
        if (score > most) {
          most = score;
          best = bearer;
          rival = null;
        } else if (score == most && best != null && isOther(best, bearer)) {
          rival = bearer;
        }
      }
    }
    for (int i = at; best == null && i < Math.min(named.size(), at + FAR); i++) {
      if (fit(phrase, named.get(i), byTitle) > 0) {
        best = named.get(i);
      }
    }
    return Optional.ofNullable(rival == null ? best : null);
  }

  /** Whether two names in one sentence are of two people. */
  private boolean isOther(Phrase one, Phrase other) {
    return one.sentence() == other.sentence() && clusters.of(one) != clusters.of(other);
  }

  private double fit(Phrase phrase, Phrase bearer, boolean byTitle) {
    Cluster cluster = clusters.of(bearer);
    if (cluster.gender().contradicts(phrase.gender())) {
      return 0;
    }
    Office office = phrase.office().orElseThrow();
    if (!byTitle) {
      return office.country().equals(cluster.country()) || hasCountry(cluster, office) ? 1 : 0;
    }
    if (leadsElsewhere(cluster, office)) {
      return 0;
    }
    double best = 0;
    for (Office known : cluster.offices) {
      if (office.fits(known, lexicon)) {
        boolean exact = office.title().equals(known.title());
        boolean country = office.country().isPresent() && office.country().equals(known.country());
        best = Math.max(best, (exact ? 1 : 0.6) + (country ? 1 : 0));
      }
    }
    return best;
  }

  /** "the Chilean president" is nobody of whom only "president" is known, or another country's. */
  private boolean leadsElsewhere(Cluster cluster, Office office) {
    if (office.country().isEmpty() || !lexicon.leads(office.title())) {
      return false;
    }
    for (Office known : cluster.offices) {
      if (known.country().equals(office.country())) {
        return false;
      }
    }
    return !cluster.country().equals(office.country());
  }

  private static boolean hasCountry(Cluster cluster, Office office) {
    for (Office known : cluster.offices) {
      if (known.country().equals(office.country())) {
        return true;
      }
    }
    return false;
  }

  private void resolveBody(Phrase phrase) {
    if (!phrase.definite() || phrase.plural() || clusters.of(phrase).named()) {
      return;
    }
    boolean bare = phrase.last() - phrase.first() <= 1;
    Phrase body = bare ? bodies.get(phrase.lemma()) : null;
    if (body == null
        && bare
        && ANY_BODY.contains(phrase.lemma())
        && near(lastBody, phrase)
        && canBe(phrase.lemma())) {
      body = lastBody;
    }
    if (body != null && phrase.sentence() - body.sentence() <= NEAR) {
      clusters.join(body, phrase);
    }
  }

  /** No union and no hospital is "the company". */
  private boolean canBe(String noun) {
    boolean sells = noun.equals("company") || noun.equals("firm");
    return !sells
        || lastBody == null
        || !NO_COMPANIES.contains(
            reading.word(lastBody.sentence(), lastBody.last()).text().toLowerCase(Locale.ROOT));
  }

  private void resolveCountry(Phrase phrase) {
    boolean bare = phrase.last() - phrase.first() <= 1;
    if (phrase.definite() && bare && lastCountry != null && near(lastCountry, phrase)) {
      clusters.join(lastCountry, phrase);
    }
  }

  private static boolean near(@Nullable Phrase before, Phrase phrase) {
    return before != null && phrase.sentence() - before.sentence() <= 2;
  }
}
