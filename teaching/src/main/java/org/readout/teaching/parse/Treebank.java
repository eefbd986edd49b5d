package org.readout.teaching.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what the teacher said: a word a line (start, end, form, tag, lemma, head, relation, name,
 * separated by tabs), an empty line after each sentence, comments after {@code #}.
 */
final class Treebank {
  private final Map<String, String> interned = new HashMap<>();

  /** The sentences of a file, at most so many words of them. */
  List<Example> read(Path file, long mostWords) throws IOException {
    List<Example> examples = new ArrayList<>();
    long words = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      List<String[]> sentence = new ArrayList<>();
      for (String line = lines.readLine(); line != null && words < mostWords; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        if (fields.length >= 7) {
          sentence.add(fields);
        } else if (!sentence.isEmpty()) {
          words += sentence.size();
          example(sentence, examples);
          sentence.clear();
        }
      }
    }
    return examples;
  }

  private void example(List<String[]> sentence, List<Example> examples) {
    int size = sentence.size();
    String[] words = new String[size];
    String[] tags = new String[size];
    String[] lemmas = new String[size];
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      String[] fields = sentence.get(i);
      words[i] = intern(fields[2]);
      tags[i] = intern(fields[3]);
      lemmas[i] = intern(fields[4]);
      int head = Integer.parseInt(fields[5]);
      heads[i] = head < 0 ? size : head;
      relations[i] = intern(fields[6]);
      if (heads[i] > size || heads[i] == i) {
        return;
      }
    }
    examples.add(new Example(words, tags, lemmas, heads, relations));
  }

  private String intern(String text) {
    return interned.computeIfAbsent(text, t -> t);
  }
}
