package org.readout.independence;

import java.util.Set;
import org.readout.words.LanguageNotes;

/**
 * Tells words that may prove copying from those that any report of the matter would have: grammar,
 * times and numbers, who said it, and the stock words of reports on crime, accidents, courts,
 * elections and markets. General knowledge of English news, drawn from no set of texts.
 */
final class StockWords {

  /** In a language of which nothing is known shorter words are taken for grammar. */
  private static final int SHORTEST_UNKNOWN = 4;

  private static final Set<String> SAYING =
      Set.of(
          "say", "says", "said", "saying", "tell", "tells", "told", "according", "report",
          "reports", "reported", "reporting", "spokesman", "spokeswoman", "spokesperson",
          "statement", "news", "release", "released", "information", "identified", "named", "name",
          "names", "known", "immediately", "available", "announced", "confirmed", "added", "called",
          "about", "around", "shortly", "late", "early", "made", "make");

  private static final Set<String> INCIDENTS =
      Set.of(
          "police", "officer", "officers", "deputy", "deputies", "sheriff", "authorities",
          "investigators", "detectives", "department", "office", "official", "officials", "county",
          "city", "district", "street", "avenue", "road", "block", "area", "neighborhood", "home",
          "house", "apartment", "scene", "shot", "shots", "shooting", "shootings", "gunshot",
          "gunfire", "fire", "fired", "wound", "wounds", "wounded", "injured", "injuries", "injury",
          "hurt", "hospital", "hospitals", "hospitalized", "treated", "transported", "taken",
          "rushed", "ambulance", "pronounced", "dead", "died", "die", "killed", "killing", "death",
          "deaths", "victim", "victims", "survivors", "suspect", "suspects", "suspected",
          "condition", "conditions", "critical", "serious", "stable", "life", "threatening", "non",
          "crash", "accident", "accidental", "accidentally", "collision", "driver", "vehicle",
          "man", "men", "woman", "women", "boy", "girl", "child", "children", "teen", "teenager",
          "people", "person", "old", "arrest", "arrested", "arrests", "custody", "responded",
          "response", "call", "investigation", "investigating", "investigate", "investigated",
          "ongoing", "continues", "continue", "motive", "apparent", "apparently");

  private static final Set<String> COURTS =
      Set.of(
          "charged", "charges", "charge", "count", "counts", "degree", "murder", "manslaughter",
          "homicide", "attempted", "assault", "aggravated", "battery", "robbery", "burglary",
          "theft", "firearm", "weapon", "weapons", "deadly", "gun", "guns", "handgun", "felony",
          "felon", "misdemeanor", "possession", "commission", "use", "convicted", "conviction",
          "pleaded", "guilty", "sentenced", "sentence", "prison", "jail", "bond", "bail", "court",
          "judge", "jury", "trial", "prosecutor", "prosecutors", "attorney", "lawyer", "held",
          "facing", "faces", "scheduled", "appear", "intent", "deliver", "drug", "drugs",
          "marijuana", "cocaine", "resisting", "obstruction", "endangerment", "reckless",
          "kidnapping", "conspiracy", "concealed", "carrying", "discharging", "unlawful",
          "unlawfully", "malicious", "minor", "delinquency", "neglect", "abuse", "tampering",
          "evidence", "license", "serial", "failure", "negligent", "involuntary", "simultaneous");

  private static final Set<String> AFFAIRS =
      Set.of(
          "president", "minister", "prime", "government", "state", "secretary", "senator",
          "governor", "mayor", "party", "election", "vote", "votes", "percent", "shares", "points",
          "index", "million", "billion", "thousand", "hundred", "dollars", "quarter");

  private final LanguageNotes notes;

  StockWords(LanguageNotes notes) {
    this.notes = notes;
  }

  /** Whether a word, in lower case, is one that a writer chose. */
  boolean isTelling(String word) {
    if (notes.functionWords().isEmpty()) {
      return word.length() >= SHORTEST_UNKNOWN;
    }
    return word.length() > 1
        && !notes.functionWords().contains(word)
        && !notes.times().contains(word)
        && !notes.modals().contains(word)
        && !notes.negations().contains(word)
        && !notes.cardinals().containsKey(word)
        && !SAYING.contains(word)
        && !INCIDENTS.contains(word)
        && !COURTS.contains(word)
        && !AFFAIRS.contains(word);
  }
}
