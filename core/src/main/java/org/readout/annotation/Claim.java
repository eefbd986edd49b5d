package org.readout.annotation;

import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/**
 * What a report tells in one clause: that somebody did something, that something is so. A sentence
 * often tells several.
 *
 * @param sentence the number of its sentence in the report, from 0
 * @param span from the first to the last of its own words; clauses that stand in their midst lie
 *     inside, clauses before and behind it do not
 * @param predicateSpan the word that says what is done or is so
 * @param wording its own words with who it speaks of in place of pronouns and of what the grammar
 *     leaves out, by which its meaning is compared; not verbatim
 * @param attribution the id of the innermost attribution that it stands in; empty if the report
 *     tells it in its own voice
 * @param stance how it is told
 * @param negated whether it says that something is not so or was not done
 * @param predicate that word in its base form
 * @param arguments who and what it speaks of, in order
 * @param amounts the numbers in it, in order
 * @param times the time expressions in it, in order
 * @param statement the stretches of its sentence in which it can be read alone, at least one: where
 *     the clause leaves out who it speaks of, these words first; where it breaks off before a
 *     clause that completes it, with that clause; without headings and datelines before it
 */
public record Claim(
    int sentence,
    Span span,
    Span predicateSpan,
    String wording,
    Optional<String> attribution,
    Stance stance,
    boolean negated,
    String predicate,
    List<Argument> arguments,
    List<Amount> amounts,
    List<TimeExpression> times,
    List<Span> statement) {

  /** How something is told. */
  public enum Stance {
    /** As a fact. */
    ASSERTED,
    /** As something that may be so: "may", "reportedly", "appears to". */
    HEDGED,
    /** As something that is to come: "will", "plans to". */
    PLANNED,
    /** As what somebody denies. */
    DENIED
  }

  /** What an argument is to the predicate. */
  public enum Role {
    /** Who does it or of whom it is told: the subject, in the passive what stands after "by". */
    AGENT,
    /** What or whom it is done to: the object, the subject of the passive. */
    PATIENT,
    /** All else, by a preposition. */
    OTHER
  }

  /**
   * Who or what a claim speaks of.
   *
   * @param preposition that leads to it, in lower case; empty for agents and patients
   * @param head the base form of its chief word
   * @param entity the id of whom it refers to, where that is known
   * @param span its words; those of who is meant where the clause itself leaves it out
   */
  public record Argument(
      Role role, String preposition, String head, Optional<String> entity, Span span) {}

  /**
   * A number of things.
   *
   * @param span the number with the words that qualify it
   * @param value what it is, or the least it can be
   * @param unit the base form of what is counted or measured, "%" for shares, "$" and the like for
   *     money, {@link #AGE} for ages, behind {@link #OTHER} for those that come to others; empty if
   *     it stands alone
   * @param precision how exact it is told to be
   */
  public record Amount(Span span, double value, String unit, Precision precision) {

    /** The unit of how old somebody is. */
    public static final String AGE = "year old";

    /** Before the unit of "three other rifles". */
    public static final String OTHER = "other ";
  }

  /** How exact a number is told to be. */
  public enum Precision {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  /** The same, read alone in other stretches of its sentence. */
  public Claim withStatement(List<Span> stretches) {
    return new Claim(
        sentence,
        span,
        predicateSpan,
        wording,
        attribution,
        stance,
        negated,
        predicate,
        arguments,
        amounts,
        times,
        stretches);
  }

  public Claim {
    arguments = List.copyOf(arguments);
    amounts = List.copyOf(amounts);
    times = List.copyOf(times);
    statement = List.copyOf(statement);
    if (sentence < 0) {
      throw new IllegalArgumentException("not the number of a sentence: " + sentence);
    }
    if (statement.isEmpty()) {
      throw new IllegalArgumentException("a claim without words");
    }
  }
}
