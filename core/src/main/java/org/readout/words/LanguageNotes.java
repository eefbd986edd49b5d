package org.readout.words;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the comparison of wordings has to know of a language. All words are in lower case without
 * diacritics, apostrophes straight.
 *
 * @param functionWords words that carry grammar and hardly any content: "the", "of"
 * @param commonWords content words of everyday speech, which tell two statements apart only a
 *     little: "think", "people"
 * @param negations words that deny: "not", "never"
 * @param modals words of possibility, will and duty: "may", "must"
 * @param turning stems of words that make what they govern not so, or so of a part only: "refuse",
 *     "only"
 * @param weighing stems of words that tell what they govern as only talked of: "discuss"
 * @param settling stems of words that tell what they govern as settled: "agree"
 * @param strengths words that strengthen, weaken or quantify: "very", "some"
 * @param times words that name days, months and parts of time: "friday", "year"
 * @param complementizers words that open a reported clause: "that"
 * @param cardinals the values of number words below a hundred, and of "hundred": "three" is 3
 * @param magnitudes the values of words that multiply the number before them: "million"
 * @param enclitics what is contracted with the word before it: "'re" is "are"
 * @param contractions whole words that contract a verb and a negation irregularly: "won't" is
 *     "will"
 * @param leads what a word means before another, by both with a low line between: "are_to" is
 *     "will"
 * @param synonyms from the stem of a word to that of the word that stands for all its synonyms
 * @param spelling from a word to one of its spellings, the same for all of them
 * @param stem from a word, spelt so, to what its inflected forms share
 */
public record LanguageNotes(
    Set<String> functionWords,
    Set<String> commonWords,
    Set<String> negations,
    Set<String> modals,
    Set<String> turning,
    Set<String> weighing,
    Set<String> settling,
    Set<String> strengths,
    Set<String> times,
    Set<String> complementizers,
    Map<String, Integer> cardinals,
    Map<String, Long> magnitudes,
    Map<String, String> enclitics,
    Map<String, String> contractions,
    Map<String, String> leads,
    Map<String, String> synonyms,
    UnaryOperator<String> spelling,
    UnaryOperator<String> stem) {

  /** Nothing is known of the language: words are compared letter by letter. */
  public static final LanguageNotes NONE =
      new LanguageNotes(
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          UnaryOperator.identity(),
          UnaryOperator.identity());

  public LanguageNotes {
    functionWords = Set.copyOf(functionWords);
    commonWords = Set.copyOf(commonWords);
    negations = Set.copyOf(negations);
    modals = Set.copyOf(modals);
    turning = Set.copyOf(turning);
    weighing = Set.copyOf(weighing);
    settling = Set.copyOf(settling);
    strengths = Set.copyOf(strengths);
    times = Set.copyOf(times);
    complementizers = Set.copyOf(complementizers);
    cardinals = Map.copyOf(cardinals);
    magnitudes = Map.copyOf(magnitudes);
    enclitics = Map.copyOf(enclitics);
    contractions = Map.copyOf(contractions);
    leads = Map.copyOf(leads);
    synonyms = Map.copyOf(synonyms);
  }
}
