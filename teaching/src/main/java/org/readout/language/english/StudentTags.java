package org.readout.language.english;

import java.util.List;

/** The tags that the program itself gives, for those who learn to work with them. */
public final class StudentTags {
  private final WordClusters clusters = WordClusters.standard();
  private final Tagger tagger = Tagger.standard();

  /**
   * @param forms the words as the models know them
   */
  public List<String> tag(List<String> forms) {
    return tagger.tag(new WordTraits(forms, clusters));
  }
}
