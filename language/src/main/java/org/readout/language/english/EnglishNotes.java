package org.readout.language.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.readout.words.LanguageNotes;

/**
 * What comparing English wordings has to know. The lists are our own and stand in {@code notes.txt}
 * beside this class: sections in brackets, words, and {@code word=value} where a word has one.
 */
public final class EnglishNotes {

  private final Map<String, Map<String, String>> sections;

  private EnglishNotes(Map<String, Map<String, String>> sections) {
    this.sections = sections;
  }

  /** The notes, read anew. */
  public static LanguageNotes standard() {
    return new EnglishNotes(read()).notes();
  }

  private LanguageNotes notes() {
    EnglishStems stems = new EnglishStems(section("irregular"));
    EnglishSpelling spelling = new EnglishSpelling(section("spelling"));
    Map<String, Integer> cardinals = new HashMap<>();
    section("cardinal").forEach((word, value) -> cardinals.put(word, Integer.valueOf(value)));
    Map<String, Long> magnitudes = new HashMap<>();
    section("magnitude").forEach((word, value) -> magnitudes.put(word, Long.valueOf(value)));
    return new LanguageNotes(
        words("function"),
        words("common"),
        words("negation"),
        words("modal"),
        stems("turning", stems, spelling),
        stems("weighing", stems, spelling),
        stems("settling", stems, spelling),
        words("strength"),
        words("time"),
        words("complementizer"),
        cardinals,
        magnitudes,
        section("enclitic"),
        section("contraction"),
        section("lead"),
        synonyms(stems, spelling),
        spelling::of,
        stems::of);
  }

  /** Each group of synonyms is a line's first word and, as its value, the others. */
  private Map<String, String> synonyms(EnglishStems stems, EnglishSpelling spelling) {
    Map<String, String> synonyms = new HashMap<>();
    section("synonym")
        .forEach(
            (head, others) -> {
              for (String other : others.split(",")) {
                synonyms.put(stems.of(spelling.of(other)), stems.of(spelling.of(head)));
              }
            });
    return synonyms;
  }

  private Set<String> stems(String name, EnglishStems stems, EnglishSpelling spelling) {
    Set<String> all = new HashSet<>();
    words(name).forEach(word -> all.add(stems.of(spelling.of(word))));
    return all;
  }

  private Set<String> words(String name) {
    return new HashSet<>(section(name).keySet());
  }

  private Map<String, String> section(String name) {
    return Objects.requireNonNull(sections.get(name), name);
  }

  private static Map<String, Map<String, String>> read() {
    try (InputStream in =
            Objects.requireNonNull(EnglishNotes.class.getResourceAsStream("notes.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, Map<String, String>> sections = new HashMap<>();
      Map<String, String> section = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = new HashMap<>();
          sections.put(line.substring(1, line.indexOf(']')), section);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          for (String entry : line.strip().split(" +")) {
            int equals = entry.indexOf('=');
            section.put(
                equals < 0 ? entry : entry.substring(0, equals), entry.substring(equals + 1));
          }
        }
      }
      return sections;
    } catch (IOException e) {
      throw new UncheckedIOException("notes.txt cannot be read", e);
    }
  }
}
