package org.readout.language.english;

/** What a {@link SequenceLabeller} looks at in one sequence of words. */
interface SequenceFeatures {

  /** The most features that a word has. */
  int MOST = 64;

  /** The number of words. */
  int size();

  /**
   * Writes the features of a word.
   *
   * @param last the label of the word before, or -1
   * @param lastButOne the label of the one before that, or -1
   * @param features where to, at least {@link #MOST} long
   * @return how many were written
   */
  int fill(int word, int last, int lastButOne, int[] features);
}
