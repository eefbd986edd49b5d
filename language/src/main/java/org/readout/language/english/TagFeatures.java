package org.readout.language.english;

/** What tells the part of speech of a word. */
final class TagFeatures implements SequenceFeatures {

  private final WordTraits traits;

  TagFeatures(WordTraits traits) {
    this.traits = traits;
  }

  @Override
  public int size() {
    return traits.size;
  }

  @Override
  public int fill(int i, int last, int lastButOne, int[] features) {
    WordTraits t = traits;
    int lower = t.lower[i];
    int before = i > 0 ? t.lower[i - 1] : 1;
    int after = i + 1 < t.size ? t.lower[i + 1] : 2;
    int clusterAfter = i + 1 < t.size ? t.cluster[i + 1] : -1;
    int n = 0;
    features[n++] = LinearModel.feature(1, t.form[i]);
    features[n++] = LinearModel.feature(2, lower);
    features[n++] = LinearModel.feature(3, t.suffix2[i], t.shape[i] & WordTraits.CAPITAL);
    features[n++] = LinearModel.feature(4, t.suffix3[i], t.shape[i] & WordTraits.CAPITAL);
    features[n++] = LinearModel.feature(5, t.suffix4[i]);
    features[n++] = LinearModel.feature(6, t.prefix3[i]);
    features[n++] = LinearModel.feature(7, t.shape[i]);
    features[n++] = LinearModel.feature(8, t.cluster[i]);
    features[n++] = LinearModel.feature(9, last);
    features[n++] = LinearModel.feature(10, last, lastButOne);
    features[n++] = LinearModel.feature(11, last, lower);
    features[n++] = LinearModel.feature(12, before);
    features[n++] = LinearModel.feature(13, after);
    features[n++] = LinearModel.feature(14, clusterAfter);
    features[n++] = LinearModel.feature(15, t.cluster[i], clusterAfter);
    features[n++] = LinearModel.feature(16, i > 0 ? t.cluster[i - 1] : -1, t.cluster[i]);
    features[n++] = LinearModel.feature(17, i > 1 ? t.lower[i - 2] : 1);
    features[n++] = LinearModel.feature(18, i + 2 < t.size ? t.lower[i + 2] : 2);
    features[n++] = LinearModel.feature(19, last, after);
    features[n++] = LinearModel.feature(20, lower, after);
    features[n++] = LinearModel.feature(21, before, lower);
    features[n++] = LinearModel.feature(22, last, i + 1 < t.size ? t.suffix3[i + 1] : 2);
    features[n++] = LinearModel.feature(23, i + 1 < t.size ? t.shape[i + 1] : -1, t.shape[i]);
    return n;
  }
}
