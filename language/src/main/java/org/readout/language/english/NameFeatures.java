package org.readout.language.english;

/** What tells that a word is of a name, and of what. */
final class NameFeatures implements SequenceFeatures {

  private final WordTraits traits;
  private final int[] tags;
  private final int[] runStart;
  private final int[] runEnd;

  /**
   * @param tags the hashes of the parts of speech
   */
  NameFeatures(WordTraits traits, int[] tags) {
    this.traits = traits;
    this.tags = tags;
    runStart = new int[traits.size];
    runEnd = new int[traits.size];
    findRuns();
  }

  /** A run: words with capitals one after the other. */
  private void findRuns() {
    int start = -1;
    for (int i = 0; i < traits.size; i++) {
      start = isCapital(i) ? (start < 0 ? i : start) : -1;
      runStart[i] = start;
    }
    int end = -1;
    for (int i = traits.size - 1; i >= 0; i--) {
      end = isCapital(i) ? (end < 0 ? i : end) : -1;
      runEnd[i] = end;
    }
  }

  private boolean isCapital(int i) {
    return (traits.shape[i] & WordTraits.CAPITAL) != 0;
  }

  @Override
  public int size() {
    return traits.size;
  }

  @Override
  public int fill(int i, int last, int lastButOne, int[] features) {
    int n = own(i, last, lastButOne, features);
    n = around(i, last, features, n);
    return run(i, last, features, n);
  }

  private int own(int i, int last, int lastButOne, int[] features) {
    WordTraits t = traits;
    int n = 0;
    features[n++] = LinearModel.feature(1, t.form[i]);
    features[n++] = LinearModel.feature(2, t.lower[i]);
    features[n++] = LinearModel.feature(3, t.shape[i]);
    features[n++] = LinearModel.feature(4, t.cluster[i]);
    features[n++] = LinearModel.feature(5, t.suffix3[i], t.shape[i] & WordTraits.CAPITAL);
    features[n++] = LinearModel.feature(6, t.prefix3[i], t.shape[i] & WordTraits.CAPITAL);
    features[n++] = LinearModel.feature(7, t.suffix4[i], t.shape[i] & WordTraits.CAPITAL);
    features[n++] = LinearModel.feature(8, tags[i]);
    features[n++] = LinearModel.feature(9, last);
    features[n++] = LinearModel.feature(10, last, lastButOne);
    features[n++] = LinearModel.feature(11, last, t.lower[i]);
    features[n++] = LinearModel.feature(12, last, t.shape[i]);
    features[n++] = LinearModel.feature(13, last, tags[i]);
    features[n++] = LinearModel.feature(14, last, t.cluster[i]);
    features[n++] = LinearModel.feature(15, t.suffix2[i], t.shape[i] & WordTraits.CAPITAL);
    return n;
  }

  private int around(int i, int last, int[] features, int count) {
    WordTraits t = traits;
    int before = i > 0 ? t.lower[i - 1] : 1;
    int after = i + 1 < t.size ? t.lower[i + 1] : 2;
    int clusterBefore = i > 0 ? t.cluster[i - 1] : -1;
    int clusterAfter = i + 1 < t.size ? t.cluster[i + 1] : -1;
    int tagBefore = i > 0 ? tags[i - 1] : 1;
    int tagAfter = i + 1 < t.size ? tags[i + 1] : 2;
    int shapeBefore = i > 0 ? t.shape[i - 1] : -1;
    int shapeAfter = i + 1 < t.size ? t.shape[i + 1] : -1;
    int n = count;
    features[n++] = LinearModel.feature(20, before);
    features[n++] = LinearModel.feature(21, after);
    features[n++] = LinearModel.feature(22, i > 1 ? t.lower[i - 2] : 1);
    features[n++] = LinearModel.feature(23, i + 2 < t.size ? t.lower[i + 2] : 2);
    features[n++] = LinearModel.feature(24, before, t.lower[i]);
    features[n++] = LinearModel.feature(25, t.lower[i], after);
    features[n++] = LinearModel.feature(26, clusterBefore, t.shape[i]);
    features[n++] = LinearModel.feature(27, clusterAfter, t.shape[i]);
    features[n++] = LinearModel.feature(28, clusterBefore, t.cluster[i]);
    features[n++] = LinearModel.feature(29, t.cluster[i], clusterAfter);
    features[n++] = LinearModel.feature(30, tagBefore, tags[i]);
    features[n++] = LinearModel.feature(31, tags[i], tagAfter);
    features[n++] = LinearModel.feature(32, shapeBefore, t.shape[i]);
    features[n++] = LinearModel.feature(33, t.shape[i], shapeAfter);
    features[n++] = LinearModel.feature(34, last, after);
    features[n++] = LinearModel.feature(35, last, clusterAfter);
    features[n++] = LinearModel.feature(36, before, after);
    features[n++] = LinearModel.feature(37, last, before);
    return n;
  }

  /** The first and the last word of the run and the words around it say what the whole of it is. */
  private int run(int i, int last, int[] features, int count) {
    int n = count;
    int end = runEnd[i];
    if (end < 0) {
      return n;
    }
    WordTraits t = traits;
    int start = runStart[i];
    int place = Math.min(3, i - start) * 4 + Math.min(3, end - i);
    int behind = end + 1 < t.size ? t.lower[end + 1] : 2;
    int ahead = start > 0 ? t.lower[start - 1] : 1;
    features[n++] = LinearModel.feature(50, place);
    features[n++] = LinearModel.feature(51, place, t.lower[end]);
    features[n++] = LinearModel.feature(52, place, t.lower[start]);
    features[n++] = LinearModel.feature(53, place, t.cluster[end]);
    features[n++] = LinearModel.feature(54, place, t.cluster[start]);
    features[n++] = LinearModel.feature(55, last, behind);
    features[n++] = LinearModel.feature(56, place, behind);
    features[n++] = LinearModel.feature(57, place, ahead);
    features[n++] = LinearModel.feature(58, last, t.lower[end]);
    return n;
  }
}
