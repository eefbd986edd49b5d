package org.readout.app.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The members of an object that a program is told, in order. */
public final class Members {

  /** Probabilities are told with so many parts of one. */
  private static final double PARTS = 10_000;

  private final Map<String, Object> members = new LinkedHashMap<>();

  public static Members of(String name, Object value) {
    return new Members().and(name, value);
  }

  public Members and(String name, Object value) {
    members.put(name, value);
    return this;
  }

  Members and(String name, Enum<?> word) {
    return and(name, word(word));
  }

  Members probability(String name, double value) {
    return and(name, Math.round(value * PARTS) / PARTS);
  }

  /** All of them. */
  public Map<String, Object> map() {
    return Collections.unmodifiableMap(members);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
