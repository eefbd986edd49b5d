package org.readout.language.english.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Attribution.Mode;

/** The words that attribute, by part of speech and lemma; the resource documents its format. */
final class CueLexicon {

  /** The parts of speech that it tells apart. */
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE
  }

  private final Map<String, CueWord> verbs = new HashMap<>();
  private final Map<String, CueWord> nouns = new HashMap<>();
  private final Map<String, CueWord> adjectives = new HashMap<>();

  private CueLexicon() {}

  private Map<String, CueWord> of(Part part) {
    return switch (part) {
      case VERB -> verbs;
      case NOUN -> nouns;
      case ADJECTIVE -> adjectives;
    };
  }

  static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    try (InputStream in = CueLexicon.class.getResourceAsStream("cues.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lexicon.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void read(BufferedReader reader) throws IOException {
    Part part = Part.VERB;
    Mode mode = Mode.SPEECH;
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      StringTokenizer tokens = new StringTokenizer(line);
      if (line.startsWith("= ")) {
        tokens.nextToken();
        part = Part.valueOf(upper(tokens.nextToken()));
        mode = Mode.valueOf(upper(tokens.nextToken()));
        frames = EnumSet.noneOf(Frame.class);
        while (tokens.hasMoreTokens()) {
          frames.add(Frame.valueOf(upper(tokens.nextToken())));
        }
      } else if (!line.startsWith("#")) {
        while (tokens.hasMoreTokens()) {
          add(part, mode, frames, tokens.nextToken());
        }
      }
    }
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private void add(Part part, Mode mode, Set<Frame> frames, String entry) {
    StringTokenizer parts = new StringTokenizer(entry, "+");
    CueWord word = of(part).computeIfAbsent(parts.nextToken(), lemma -> CueWord.of(mode));
    word.frames().addAll(frames);
    while (parts.hasMoreTokens()) {
      word.prepositions().add(parts.nextToken());
    }
  }

  @Nullable CueWord find(Part part, String lemma) {
    return of(part).get(lemma);
  }
}
