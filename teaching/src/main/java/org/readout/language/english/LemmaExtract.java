package org.readout.language.english;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes down the lemmas where the rules say something else than the teacher. Arguments: file to
 * write, held-out file, least count, taught files.
 */
public final class LemmaExtract {

  private LemmaExtract() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, Map<String, Integer>> said = new HashMap<>();
    Map<String, String> tagOf = new HashMap<>();
    for (int a = 3; a < arguments.length; a++) {
      for (List<Corpus.Taught> document : Corpus.read(Path.of(arguments[a]), Integer.MAX_VALUE)) {
        for (Corpus.Taught sentence : document) {
          for (int i = 0; i < sentence.words.size(); i++) {
            String tag = sentence.tags.get(i);
            String word = sentence.words.get(i).toLowerCase(java.util.Locale.ROOT);
            char kind = Lemmas.kind(tag);
            if (kind != 0 && word.chars().allMatch(c -> Character.isLetter(c) || c == '\'')) {
              String lemma = sentence.lemmas.get(i);
              said.computeIfAbsent(kind + word, x -> new HashMap<>()).merge(lemma + "\t" + tag, 1, Integer::sum);
            }
          }
        }
      }
    }
    Map<String, String> exceptions = new TreeMap<>();
    int least = Integer.parseInt(arguments[2]);
    said.forEach(
        (key, lemmas) -> {
          Map<String, Integer> totals = new TreeMap<>();
          boolean byRule = true;
          int all = 0;
          for (Map.Entry<String, Integer> entry : lemmas.entrySet()) {
            String[] parts = entry.getKey().split("\t");
            totals.merge(parts[0], entry.getValue(), Integer::sum);
            all += entry.getValue();
            byRule &= Lemmas.byRule(key.substring(1), parts[1]).equals(parts[0]);
          }
          String best = totals.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
          if (!byRule && all >= least) {
            exceptions.put(key, best);
          }
        });
    StringBuilder lines = new StringBuilder();
    exceptions.forEach((key, lemma) -> lines.append(key).append('\t').append(lemma).append('\n'));
    Files.writeString(Path.of(arguments[0]), lines);
    System.err.println(exceptions.size() + " exceptions");
    score(new Lemmas(exceptions), Path.of(arguments[1]));
  }

  private static void score(Lemmas lemmas, Path held) throws IOException {
    long right = 0;
    long all = 0;
    Map<String, Integer> wrong = new HashMap<>();
    for (List<Corpus.Taught> document : Corpus.read(held, Integer.MAX_VALUE)) {
      for (Corpus.Taught sentence : document) {
        for (int i = 0; i < sentence.words.size(); i++) {
          if (Lemmas.kind(sentence.tags.get(i)) != 0) {
            String lemma = lemmas.lemma(sentence.words.get(i), sentence.tags.get(i));
            all++;
            if (lemma.equals(sentence.lemmas.get(i))) {
              right++;
            } else {
              wrong.merge(sentence.words.get(i) + "/" + sentence.tags.get(i) + " " + lemma + " not " + sentence.lemmas.get(i), 1, Integer::sum);
            }
          }
        }
      }
    }
    System.err.printf("lemmas right: %.4f of %,d that change%n", (double) right / all, all);
    wrong.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(40).forEach(e -> System.err.println(e.getValue() + " " + e.getKey()));
  }
}
