package org.readout.utterance;

import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.words.Languages;

/** Brings the wordings of each utterance of a story together. Safe for several threads. */
public final class Variorum {
  private final Witnesses witnesses;

  public Variorum(Languages languages) {
    witnesses = new Witnesses(languages);
  }

  /**
   * The utterances by their first span.
   *
   * @param reports in the order of the story
   * @param entities of the story, which the attributions of the reports name
   * @param decreed what analysts decided on wordings
   */
  public List<Utterance> of(List<AnnotatedReport> reports, List<Entity> entities, Decreed decreed) {
    Utterances utterances = new Utterances();
    return new UtteranceGrouper(decreed)
        .group(witnesses.of(reports, entities)).stream().map(utterances::of).toList();
  }
}
