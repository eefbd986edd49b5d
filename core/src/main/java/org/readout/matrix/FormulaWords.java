package org.readout.matrix;

import java.util.Set;

/**
 * The words that official accounts are made with whatever they are about, by base form: who meets,
 * and by which verbs it is told that something was said.
 */
final class FormulaWords {

  private static final Set<String> PARTIES =
      Set.of(
          "president", "minister", "prime", "premier", "chancellor", "secretary", "ambassador",
          "envoy", "spokesperson", "spokesman", "spokeswoman", "chairman", "chairwoman", "chief",
          "head", "state", "leader", "counterpart", "side", "party", "delegation", "interlocutor",
          "government", "ministry", "department", "office", "presidency", "republic", "company",
          "authority", "country", "two", "both", "deputy", "foreign", "federal", "official",
          "representative", "member", "special", "general", "excellency", "mr", "mrs", "ms");

  private static final Set<String> ACTS =
      Set.of(
          "say", "tell", "add", "speak", "talk", "discuss", "exchange", "view", "agree", "stress",
          "underline", "underscore", "emphasise", "emphasize", "reaffirm", "reiterate", "affirm",
          "confirm", "note", "express", "convey", "welcome", "thank", "call", "urge", "ask",
          "request", "raise", "propose", "inform", "brief", "recall", "point", "draw", "attention",
          "hold", "meet", "meeting", "conversation", "telephone", "phone", "video", "importance",
          "issue", "matter", "question", "topic", "regard", "concern", "concerned", "appreciation",
          "gratitude", "continue", "will", "would", "must", "may", "can", "could", "should", "be",
          "have", "do", "take", "make", "give", "also", "further", "today", "yesterday", "remain",
          "need", "readiness", "ready", "intend", "plan", "work", "support", "statement",
          "describe", "announce", "commit", "commitment", "satisfaction", "satisfy", "insist",
          "demand", "mention", "provide", "follow", "respect", "particular", "include", "accord",
          "look", "forward", "various", "number", "please", "go", "become", "so", "such", "time",
          "new", "current", "year", "week", "day", "month", "monday", "tuesday", "wednesday",
          "thursday", "friday", "saturday", "sunday", "not", "no");

  private FormulaWords() {}

  /** Whether a word, by its base form, tells nothing of what an account is about. */
  static boolean contains(String lemma) {
    return PARTIES.contains(lemma) || ACTS.contains(lemma);
  }
}
