package org.readout.language.english.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table that comes with the program: cells between tabs, '#' before a remark. */
final class Rows {
  private static final String FOLDER = "/org/readout/language/english/";

  private Rows() {}

  static List<List<String>> of(String resource) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Rows.class.getResourceAsStream(FOLDER + resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(split(line, '\t'));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return rows;
  }

  /** The parts between separators, empty ones too. */
  static List<String> split(String line, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = line.indexOf(separator); to >= 0; to = line.indexOf(separator, from)) {
      parts.add(line.substring(from, to));
      from = to + 1;
    }
    parts.add(line.substring(from));
    return parts;
  }
}
