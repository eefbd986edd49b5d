package org.readout.language.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the teacher wrote: documents of sentences of words. */
final class Corpus {

  private Corpus() {}

  /** A sentence: what the models see, the words, and what the teacher says of each. */
  static final class Taught {
    final List<String> forms = new ArrayList<>();
    final List<String> words = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final List<String> lemmas = new ArrayList<>();
    final List<String> names = new ArrayList<>();
  }

  static List<List<Taught>> read(Path file, int most) throws IOException {
    List<List<Taught>> documents = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      Taught sentence = new Taught();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# report ")) {
          if (documents.size() == most) {
            break;
          }
          documents.add(new ArrayList<>());
        } else if (line.isEmpty()) {
          documents.getLast().add(sentence);
          sentence = new Taught();
        } else if (!line.startsWith("# paragraph ")) {
          add(sentence, line.split("\t"));
        }
      }
    }
    return documents;
  }

  private static void add(Taught sentence, String[] cells) {
    if (cells.length < 9) {
      return;
    }
    sentence.words.add(cells[2].intern());
    sentence.tags.add(cells[3].intern());
    sentence.lemmas.add(cells[4].intern());
    sentence.names.add(cells[7].intern());
    sentence.forms.add(cells[8].intern());
  }
}
