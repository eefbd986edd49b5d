package org.readout.app.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

/**
 * What people marked in an article as who, what, when and where.
 *
 * @param article its id
 * @param phrases that at least two of them marked, by question
 * @param days those of such phrases of time
 */
record FiveWGold(String article, Map<Question, List<String>> phrases, Set<LocalDate> days) {

  /** What was asked. */
  enum Question {
    WHO,
    WHAT,
    WHEN,
    WHERE;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A phrase that fewer marked is nobody's but theirs. */
  private static final int AGREED = 2;

  static FiveWGold of(JsonObject line) throws MalformedJson {
    JsonObject answers = line.object("answers");
    line.string("text");
    Map<Question, List<String>> phrases = new EnumMap<>(Question.class);
    Set<LocalDate> days = new LinkedHashSet<>();
    for (Question question : Question.values()) {
      List<String> texts = new ArrayList<>();
      for (JsonObject answer : answers.objects(question.key())) {
        if (answer.integer("coders") >= AGREED) {
          texts.add(answer.string("text"));
          Optional<LocalDate> day = answer.optionalDay("parsed");
          day.ifPresent(days::add);
        }
      }
      phrases.put(question, texts);
    }
    return new FiveWGold(line.string("id"), phrases, days);
  }

  List<String> phrases(Question question) {
    return phrases.getOrDefault(question, List.of());
  }
}
