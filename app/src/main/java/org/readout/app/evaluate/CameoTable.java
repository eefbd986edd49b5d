package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.event.Code;

/** The table from codes of CAMEO to categories of PLOVER, by Schrodt (2021). */
final class CameoTable {
  private final Map<String, Code> codes = new HashMap<>();

  private CameoTable() {}

  /** Lines as {@code 0311: AGREE, , economic # remark}. */
  static CameoTable read(Path file) throws IOException {
    CameoTable table = new CameoTable();
    for (String line : Files.readAllLines(file)) {
      int colon = line.indexOf(':');
      if (!line.startsWith("#") && colon > 0) {
        String rest = line.substring(colon + 1).strip();
        category(rest.substring(0, end(rest)))
            .ifPresent(code -> table.codes.put(line.substring(0, colon).strip(), code));
      }
    }
    return table;
  }

  private static int end(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The fifteen are fewer than the table's: two are one, and one is under another. */
  private static Optional<Code> category(String name) {
    return switch (name) {
      case "CONCEDE", "RETREAT" -> Optional.of(Code.YIELD);
      case "INVESTIGATE" -> Optional.of(Code.ACCUSE);
      default -> {
        for (Code code : Code.values()) {
          if (code.name().equals(name)) {
            yield Optional.of(code);
          }
        }
        yield Optional.empty();
      }
    };
  }

  /** The category of a code, else of the code above it. */
  Optional<Code> code(String cameo) {
    for (int length = cameo.length(); length > 1; length--) {
      Code code = codes.get(cameo.substring(0, length));
      if (code != null) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
