package org.readout.language.english;

import java.util.ArrayList;
import java.util.List;

/** Gives words their part of speech, in the tags of the Penn Treebank. Safe for many threads. */
final class Tagger {

  private final List<String> tags;
  private final SequenceLabeller labeller;

  Tagger(LinearModel model) {
    tags = model.labels();
    labeller = new SequenceLabeller(model);
  }

  /** The tagger that comes with the program. */
  static Tagger standard() {
    return new Tagger(LinearModel.read("tags.bin"));
  }

  List<String> tag(WordTraits traits) {
    int[] labels = labeller.label(new TagFeatures(traits));
    List<String> given = new ArrayList<>(labels.length);
    for (int label : labels) {
      given.add(tags.get(label));
    }
    return given;
  }
}
