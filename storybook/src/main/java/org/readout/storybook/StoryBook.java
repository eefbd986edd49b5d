package org.readout.storybook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All stories that the project keeps. */
public final class StoryBook {

  /** The files, in the order of the guide. */
  private static final List<String> FILES =
      List.of(
          "quotation-marks",
          "speakers",
          "attributions",
          "names",
          "times",
          "wordings",
          "facts",
          "differences",
          "no-differences",
          "tolls",
          "roles",
          "polarity",
          "silences",
          "independence");

  private StoryBook() {}

  /**
   * Reads all stories.
   *
   * @throws IllegalArgumentException if a file is not as the format has it; names file and line
   */
  public static List<Story> stories() {
    List<Story> stories = new ArrayList<>();
    for (String file : FILES) {
      stories.addAll(new StoryReader(file + ".story", lines(file)).read());
    }
    return stories;
  }

  private static List<String> lines(String file) {
    String resource = "/stories/" + file + ".story";
    try (InputStream in = StoryBook.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no such story file: " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
