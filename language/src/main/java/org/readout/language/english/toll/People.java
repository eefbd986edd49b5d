package org.readout.language.english.toll;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.annotation.Toll.Share;
import org.readout.annotation.Toll.Somebody;

/**
 * People that a phrase of a sentence names.
 *
 * @param first its first word
 * @param last its last word
 * @param number the word that counts them, where one does
 * @param least at least so many
 * @param most at most so many
 * @param ids the entities among them
 * @param somebody what is told of one person
 * @param culprit whether they are called the gunman or the like
 */
record People(
    int first,
    int last,
    OptionalInt number,
    int least,
    int most,
    Share share,
    List<String> ids,
    Optional<Somebody> somebody,
    boolean culprit) {

  People {
    ids = List.copyOf(ids);
  }
}
