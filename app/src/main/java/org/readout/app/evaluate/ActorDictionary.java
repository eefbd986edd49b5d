package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A dictionary of actors in the form of TABARI and PETRARCH: {@code NAME [CODE]}, further names of
 * the same actor in lines that begin with {@code +}. Of a code its first three letters count, of
 * several the first.
 */
final class ActorDictionary {
  private static final int LETTERS = 3;

  private final Map<String, String> codes = new HashMap<>();

  private ActorDictionary() {}

  static ActorDictionary read(Path file) throws IOException {
    ActorDictionary dictionary = new ActorDictionary();
    List<String> waiting = new ArrayList<>();
    String code = "";
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("<")) {
        continue;
      }
      boolean more = line.startsWith("+");
      boolean name = !Character.isWhitespace(line.charAt(0));
      if (name && !more) {
        waiting.clear();
        code = "";
      }
      int bracket = line.indexOf('[');
      if (bracket >= 0 && code.isEmpty()) {
        code = letters(line.substring(bracket + 1));
      }
      if (name) {
        waiting.add(name(line.substring(more ? 1 : 0)));
      }
      if (!code.isEmpty()) {
        for (String one : waiting) {
          dictionary.codes.putIfAbsent(one, code);
        }
        waiting.clear();
      }
    }
    return dictionary;
  }

  private static String letters(String rest) {
    return rest.length() < LETTERS ? "" : rest.substring(0, LETTERS).strip();
  }

  private static String name(String line) {
    int end = line.length();
    for (char stop : new char[] {'[', '#', '{'}) {
      int at = line.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return line.substring(0, end).replace('_', ' ').strip().toLowerCase(Locale.ROOT);
  }

  /** The code of the first actor that words name; what is longer in the dictionary goes first. */
  Optional<String> code(String words) {
    String[] all = words.toLowerCase(Locale.ROOT).split(" ");
    for (int from = 0; from < all.length; from++) {
      for (int to = all.length; to > from; to--) {
        String code = codes.get(String.join(" ", Arrays.copyOfRange(all, from, to)));
        if (code != null) {
          return Optional.of(code);
        }
      }
      for (Map.Entry<String, String> one : codes.entrySet()) {
        boolean ending =
            all[from].startsWith(one.getKey())
                && all[from].length() <= one.getKey().length() + LETTERS;
        if (ending && !one.getKey().isEmpty()) {
          return Optional.of(one.getValue());
        }
      }
    }
    return Optional.empty();
  }
}
