package org.readout.collation;

import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.wording.Doubt;
import org.readout.wording.Wording;

/**
 * The reports of one event laid side by side.
 *
 * @param reports by day of publication (undated last), then by id; the entities that their
 *     attributions name are those of the story
 * @param entities of the story, by their first mention
 * @param utterances by their first span in the order of the reports
 * @param wording what the reports call by several labels, likewise
 * @param speaking by which verbs each report has whom it names speak, likewise
 * @param doubts by which words reports keep their distance, likewise
 */
public record Collation(
    StoryHead story,
    List<AnnotatedReport> reports,
    List<Entity> entities,
    List<Utterance> utterances,
    List<Wording> wording,
    List<Speaking> speaking,
    List<Doubt> doubts) {

  public Collation {
    reports = List.copyOf(reports);
    entities = List.copyOf(entities);
    utterances = List.copyOf(utterances);
    wording = List.copyOf(wording);
    speaking = List.copyOf(speaking);
    doubts = List.copyOf(doubts);
  }
}
