package org.readout.language.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds names. Safe for many threads at once. */
final class NameFinder {

  private final SequenceLabeller labeller;

  /** For each label the kind it is of, null for none; and whether it begins a name. */
  private final Name.@Nullable Kind[] kinds;

  private final boolean[] begins;

  NameFinder(LinearModel model) {
    labeller = new SequenceLabeller(model);
    List<String> labels = model.labels();
    kinds = new Name.@Nullable Kind[labels.size()];
    begins = new boolean[labels.size()];
    for (int i = 0; i < kinds.length; i++) {
      String label = labels.get(i);
      kinds[i] = label.equals("O") ? null : Name.Kind.valueOf(label.substring(2));
      begins[i] = label.startsWith("B-") || label.startsWith("U-");
    }
  }

  /** The name finder that comes with the program. */
  static NameFinder standard() {
    return new NameFinder(LinearModel.read("names.bin"));
  }

  /** The names in one sentence. */
  List<Name> find(int sentence, WordTraits traits, List<String> tags) {
    int[] labels = labeller.label(new NameFeatures(traits, hashes(tags), new int[0]));
    return names(sentence, labels);
  }

  private List<Name> names(int sentence, int[] labels) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < labels.length; ) {
      Name.Kind kind = kinds[labels[i]];
      int end = i + 1;
      while (kind != null
          && end < labels.length
          && kinds[labels[end]] == kind
          && !begins[labels[end]]) {
        end++;
      }
      if (kind != null) {
        names.add(new Name(sentence, i, end - 1, kind));
      }
      i = end;
    }
    return names;
  }

  static int[] hashes(List<String> tags) {
    int[] hashes = new int[tags.size()];
    Arrays.setAll(hashes, i -> tags.get(i).hashCode());
    return hashes;
  }
}
