package org.readout.collation;

import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.brief.BriefLine;
import org.readout.conflict.Conflict;
import org.readout.decision.Standing;
import org.readout.fact.Fact;
import org.readout.fact.TimelineEntry;
import org.readout.independence.Origins;
import org.readout.story.StoryHead;
import org.readout.utterance.Utterance;
import org.readout.wording.Doubt;
import org.readout.wording.Wording;

/**
 * The reports of one event laid side by side.
 *
 * @param reports by day of publication (undated last), then by id; the entities that their
 *     attributions name are those of the story
 * @param entities of the story, by their first mention
 * @param utterances by their first span in the order of the reports
 * @param facts what the reports tell, by weight
 * @param conflicts where they differ in it, by weight of the facts concerned
 * @param wording what the reports call by several labels, likewise
 * @param speaking by which verbs each report has whom it names speak, likewise
 * @param doubts by which words reports keep their distance, likewise
 * @param timeline what the reports date, by day
 * @param brief the story in ten lines at most
 * @param origins which reports have their words from which
 * @param dismissed what was found to be a conflict and is none by decision of an analyst, in the
 *     order of the decisions
 * @param decisions what analysts decided, in the order in which they did, and what became of it
 */
public record Collation(
    StoryHead story,
    List<AnnotatedReport> reports,
    List<Entity> entities,
    List<Utterance> utterances,
    List<Fact> facts,
    List<Conflict> conflicts,
    List<Wording> wording,
    List<Speaking> speaking,
    List<Doubt> doubts,
    List<TimelineEntry> timeline,
    List<BriefLine> brief,
    Origins origins,
    List<Conflict> dismissed,
    List<Standing> decisions) {

  /** About which nobody decided anything. */
  public Collation(
      StoryHead story,
      List<AnnotatedReport> reports,
      List<Entity> entities,
      List<Utterance> utterances,
      List<Fact> facts,
      List<Conflict> conflicts,
      List<Wording> wording,
      List<Speaking> speaking,
      List<Doubt> doubts,
      List<TimelineEntry> timeline,
      List<BriefLine> brief,
      Origins origins) {
    this(
        story,
        reports,
        entities,
        utterances,
        facts,
        conflicts,
        wording,
        speaking,
        doubts,
        timeline,
        brief,
        origins,
        List.of(),
        List.of());
  }

  /** Of reports that all stand for themselves. */
  public Collation(
      StoryHead story,
      List<AnnotatedReport> reports,
      List<Entity> entities,
      List<Utterance> utterances,
      List<Fact> facts,
      List<Conflict> conflicts,
      List<Wording> wording,
      List<Speaking> speaking,
      List<Doubt> doubts,
      List<TimelineEntry> timeline,
      List<BriefLine> brief) {
    this(
        story,
        reports,
        entities,
        utterances,
        facts,
        conflicts,
        wording,
        speaking,
        doubts,
        timeline,
        brief,
        Origins.NONE);
  }

  public Collation {
    reports = List.copyOf(reports);
    entities = List.copyOf(entities);
    utterances = List.copyOf(utterances);
    facts = List.copyOf(facts);
    conflicts = List.copyOf(conflicts);
    wording = List.copyOf(wording);
    speaking = List.copyOf(speaking);
    doubts = List.copyOf(doubts);
    timeline = List.copyOf(timeline);
    brief = List.copyOf(brief);
    dismissed = List.copyOf(dismissed);
    decisions = List.copyOf(decisions);
  }

  /** The same under the id that an archive knows the story by. */
  public Collation called(String id) {
    return new Collation(
        story.called(id),
        reports,
        entities,
        utterances,
        facts,
        conflicts,
        wording,
        speaking,
        doubts,
        timeline,
        brief,
        origins,
        dismissed,
        decisions);
  }
}
