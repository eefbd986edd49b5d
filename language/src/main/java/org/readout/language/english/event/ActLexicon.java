package org.readout.language.english.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.event.Code;

/** The English words for what political actors do to each other; {@code acts.txt} says how. */
final class ActLexicon {
  private final Map<String, Act> verbs = new HashMap<>();
  private final Map<String, Act> frames = new HashMap<>();
  private final Map<String, Act> nouns = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  private ActLexicon() {}

  /** The lexicon that comes with the program. */
  static ActLexicon standard() {
    ActLexicon lexicon = new ActLexicon();
    String section = "";
    for (String line : lines("acts.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
      } else {
        lexicon.add(section, line.charAt(0), line.substring(2));
      }
    }
    return lexicon;
  }

  /** The lines of a resource, without empty ones and remarks. */
  static List<String> lines(String resource) {
    try (InputStream in = ActLexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private void add(String section, char kind, String entries) {
    for (String entry : entries.split(",")) {
      String[] words = entry.strip().split(" ");
      if (Character.isLowerCase(section.charAt(0))) {
        sets.computeIfAbsent(section, s -> new HashSet<>()).add(words[0]);
      } else {
        int slash = words[0].indexOf('/');
        String key = slash < 0 ? words[0] : words[0].substring(0, slash);
        String category = section.split(" ")[0];
        String mode = slash < 0 ? section : category + " " + words[0].substring(slash + 1);
        if (map(kind).put(key, act(mode, words)) != null) {
          throw new IllegalStateException("twice in the lexicon: " + entry);
        }
      }
    }
  }

  private Map<String, Act> map(char kind) {
    return switch (kind) {
      case 'v' -> verbs;
      case 'f' -> frames;
      case 'n' -> nouns;
      default -> throw new IllegalStateException("not a kind of words: " + kind);
    };
  }

  private static Act act(String section, String[] words) {
    int space = section.indexOf(' ');
    Code code = Code.valueOf(space < 0 ? section : section.substring(0, space));
    Optional<String> mode =
        space < 0 ? Optional.empty() : Optional.of(section.substring(space + 1));
    Set<String> prepositions = new HashSet<>();
    String word = words[0];
    if (word.indexOf('_') > 0) {
      int slash = word.indexOf('/');
      prepositions.add(
          word.substring(word.lastIndexOf('_') + 1, slash < 0 ? word.length() : slash));
    }
    Set<Act.Mark> marks = EnumSet.noneOf(Act.Mark.class);
    for (int i = 1; i < words.length; i++) {
      if (Character.isLetter(words[i].charAt(0))) {
        prepositions.add(words[i]);
      } else {
        words[i].chars().forEach(sign -> Act.Mark.of((char) sign).ifPresent(marks::add));
      }
    }
    return new Act(code, mode, prepositions, marks);
  }

  Optional<Act> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  Optional<Act> frame(String verb, String object) {
    return Optional.ofNullable(frames.get(verb + ":" + object));
  }

  /** The act of a verb with any object. */
  Optional<Act> frame(String verb) {
    return frame(verb, "*");
  }

  Optional<Act> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  private boolean isIn(String set, String lemma) {
    return sets.getOrDefault(set, Set.of()).contains(lemma);
  }

  /** Whether a verb only says that the act behind it is done. */
  boolean carries(String verb) {
    return isIn("carry", verb);
  }

  /** Whether a verb ends what the noun behind it names. */
  boolean ends(String verb) {
    return isIn("end", verb);
  }

  boolean says(String verb) {
    return isIn("say", verb);
  }

  /** Whether what completes the word is only intended. */
  boolean intends(String word) {
    return isIn("intend", word);
  }

  /** Whether the word tells of violence. */
  boolean isViolent(String lemma) {
    return isIn("violent", lemma);
  }
}
