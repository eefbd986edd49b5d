package org.readout.language.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;
import org.readout.language.english.entity.Name;

/**
 * Finds the names of people, organizations, places and groups by an averaged perceptron that
 * learned from NLP4J. Safe for many threads at once.
 */
public final class NameFinder {

  private final LinearModel model;
  private final WordClusters clusters;
  private final SequenceLabeller labeller;

  /** For each label the kind it is of, null for none that is asked for. */
  private final Name.@Nullable Kind[] kinds;

  NameFinder(LinearModel model, WordClusters clusters) {
    this.model = model;
    this.clusters = clusters;
    labeller = new SequenceLabeller(model);
    kinds = new Name.@Nullable Kind[model.labels().size()];
    Arrays.setAll(kinds, i -> kind(model.labels().get(i)));
  }

  /** The name finder that comes with the program. */
  public static NameFinder standard() {
    return new NameFinder(LinearModel.read("names.bin"), WordClusters.standard());
  }

  private static Name.@Nullable Kind kind(String label) {
    return switch (label.substring(Math.min(2, label.length()))) {
      case "PERSON" -> Name.Kind.PERSON;
      case "ORGANIZATION" -> Name.Kind.ORGANIZATION;
      case "PLACE", "LOCATION" -> Name.Kind.LOCATION;
      case "GROUP" -> Name.Kind.GROUP;
      default -> null;
    };
  }

  /**
   * The names in a report, in order.
   *
   * @param sentences with tags
   */
  public List<Name> find(List<Sentence> sentences) {
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      add(sentence, names);
    }
    return names;
  }

  private void add(Sentence sentence, List<Name> names) {
    int[] labels = labels(sentence);
    for (int i = 0; i < labels.length; ) {
      int end = i + 1;
      while (end < labels.length && goesOn(labels[end])) {
        end++;
      }
      Name.Kind kind = kinds[labels[i]];
      if (kind != null) {
        int last = end > i + 1 && isPossessive(sentence.words().get(end - 1)) ? end - 2 : end - 1;
        names.add(new Name(sentence.spanOf(i, last), kind));
      }
      i = end;
    }
  }

  private static boolean isPossessive(Word word) {
    return word.tag().equals("POS");
  }

  private boolean goesOn(int label) {
    String name = model.labels().get(label);
    return name.startsWith("I-") || name.startsWith("L-");
  }

  private int[] labels(Sentence sentence) {
    List<String> forms = new ArrayList<>(sentence.words().size());
    int[] tags = new int[sentence.words().size()];
    for (Word word : sentence.words()) {
      tags[forms.size()] = word.tag().hashCode();
      forms.add(form(word));
    }
    return labels(new WordTraits(forms, clusters), tags);
  }

  int[] labels(WordTraits traits, int[] tags) {
    return labeller.label(new NameFeatures(traits, tags));
  }

  List<String> labelNames() {
    return model.labels();
  }

  /** The word as {@link Segment#forms} had it: its tag tells the side of a mark and a dash. */
  private static String form(Word word) {
    return switch (word.text()) {
      case "\"" -> word.tag().equals("``") ? "``" : "''";
      case "'" -> word.tag().equals("``") ? "`" : "'";
      case "-" -> word.tag().equals(":") ? "--" : "-";
      default -> word.text();
    };
  }

  static int[] hashes(List<String> tags) {
    int[] hashes = new int[tags.size()];
    Arrays.setAll(hashes, i -> tags.get(i).hashCode());
    return hashes;
  }
}
