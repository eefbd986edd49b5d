package org.readout.teaching.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.language.english.StudentTags;
import org.readout.language.english.WordClusters;

/**
 * Reads what the teacher said: a word a line (start, end, word, tag, lemma, head, relation, name,
 * and the word as the models see it, separated by tabs), an empty line after each sentence,
 * comments after {@code #}. The tags are given anew by the student, as the parser will get them.
 */
final class Treebank {
  private final Map<String, String> interned = new HashMap<>();
  private final StudentTags tagger = new StudentTags();
  private final WordClusters clusters = WordClusters.standard();
  private long words;
  private long sameTags;

  /** The sentences of a file, at most so many words of them. */
  List<Example> read(Path file, long mostWords) throws IOException {
    List<Example> examples = new ArrayList<>();
    long before = words;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      List<String[]> sentence = new ArrayList<>();
      String line = lines.readLine();
      for (; line != null && words - before < mostWords; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        if (fields.length >= 9) {
          sentence.add(fields);
        } else if (!sentence.isEmpty()) {
          example(sentence, examples);
          sentence.clear();
        }
      }
    }
    return examples;
  }

  /** The share of the student's tags that are the teacher's. */
  double agreement() {
    return (double) sameTags / words;
  }

  private void example(List<String[]> sentence, List<Example> examples) {
    int size = sentence.size();
    String[] lemmas = new String[size];
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      String[] fields = sentence.get(i);
      int head = Integer.parseInt(fields[5]);
      heads[i] = head < 0 ? size : head;
      lemmas[i] = intern(fields[4]);
      relations[i] = intern(fields[6]);
      if (heads[i] > size || heads[i] == i) {
        return;
      }
    }
    String[] tags = tags(sentence);
    String[] texts = sentence.stream().map(fields -> intern(fields[2])).toArray(String[]::new);
    int[] paths = sentence.stream().mapToInt(fields -> clusters.pathOf(fields[8])).toArray();
    examples.add(new Example(texts, tags, paths, lemmas, heads, relations));
  }

  private String[] tags(List<String[]> sentence) {
    List<String> forms = sentence.stream().map(fields -> intern(fields[8])).toList();
    String[] tags = tagger.tag(forms).toArray(new String[0]);
    for (int i = 0; i < tags.length; i++) {
      words++;
      sameTags += tags[i].equals(sentence.get(i)[3]) ? 1 : 0;
    }
    return Arrays.stream(tags).map(this::intern).toArray(String[]::new);
  }

  private String intern(String text) {
    return interned.computeIfAbsent(text, t -> t);
  }
}
