package org.readout.archive;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody wants to be told of.
 *
 * @param value an id of a story, a person's name, or words
 * @param by who asked for it
 * @param at when, in UTC
 */
public record Watch(long number, What what, String value, String by, String at) {

  /** What is watched. */
  public enum What {
    /** All that is new in a story. */
    STORY,
    /** Reports that name or quote somebody, and what he or she is said to have said. */
    PERSON,
    /** Reports that have each of some words. */
    WORDS;

    /** As users write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What a user wrote so. */
    public static What named(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** In words. */
  public String told() {
    return switch (what) {
      case STORY -> "story " + value;
      case PERSON -> value;
      case WORDS -> "“" + value + "”";
    };
  }

  /** Whether somebody of this name is the watched person: the name has all words of the given. */
  public boolean isOf(String name) {
    return what == What.PERSON && Terms.of(name).containsAll(Terms.of(value));
  }

  /** Whether one of these is the watched person. */
  public boolean isOfOne(Collection<String> names) {
    return what == What.PERSON && names.stream().anyMatch(this::isOf);
  }

  /**
   * Whether all watched words, or those of the watched name, are among these.
   *
   * @param terms of a text
   */
  public boolean standsIn(Set<String> terms) {
    return what != What.STORY && terms.containsAll(Terms.of(value));
  }
}
