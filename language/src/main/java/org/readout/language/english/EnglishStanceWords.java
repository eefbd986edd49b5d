package org.readout.language.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.readout.conflict.Sign;
import org.readout.conflict.StanceWords;

/**
 * The English words that show how a text stands to what is told. The lists are our own and stand in
 * {@code stance.txt} beside this class.
 */
public final class EnglishStanceWords implements StanceWords {
  private final Map<Sign, Set<String>> words;

  private EnglishStanceWords(Map<Sign, Set<String>> words) {
    this.words = words;
  }

  /** The lists, read anew. */
  public static StanceWords standard() {
    try (InputStream in =
            Objects.requireNonNull(EnglishStanceWords.class.getResourceAsStream("stance.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new EnglishStanceWords(read(lines));
    } catch (IOException e) {
      throw new UncheckedIOException("stance.txt cannot be read", e);
    }
  }

  private static Map<Sign, Set<String>> read(BufferedReader lines) throws IOException {
    Map<Sign, Set<String>> words = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      words.put(sign, new HashSet<>());
    }
    Set<String> section = new HashSet<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT);
        section = Objects.requireNonNull(words.get(Sign.valueOf(name)), name);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.addAll(Arrays.asList(line.strip().split(" +")));
      }
    }
    return words;
  }

  @Override
  public boolean has(Sign sign, String word) {
    return Objects.requireNonNull(words.get(sign)).contains(word);
  }

  @Override
  public boolean has(Sign sign, String base, String next) {
    return has(sign, base + "_" + next);
  }
}
