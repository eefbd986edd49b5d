package org.readout.language.english.toll;

import java.util.List;
import org.readout.annotation.Toll.Share;

/**
 * People that a phrase of a sentence names.
 *
 * @param first its first word
 * @param last its last word
 * @param least at least so many
 * @param most at most so many
 * @param ids the entities among them
 */
record People(int first, int last, int least, int most, Share share, List<String> ids) {

  People {
    ids = List.copyOf(ids);
  }
}
