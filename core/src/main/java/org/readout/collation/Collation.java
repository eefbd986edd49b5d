package org.readout.collation;

import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.brief.BriefLine;
import org.readout.conflict.Conflict;
import org.readout.decision.Standing;
import org.readout.event.Event;
import org.readout.fact.Fact;
import org.readout.fact.TimelineEntry;
import org.readout.independence.Origins;
import org.readout.matrix.Matrix;
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
 * @param events who did what to whom, by their first passage
 * @param timeline what the reports date, by day
 * @param brief the story in ten lines at most
 * @param readouts the official accounts side by side; none where fewer than two sides speak
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
    List<Event> events,
    List<TimelineEntry> timeline,
    List<BriefLine> brief,
    List<Matrix> readouts,
    Origins origins,
    List<Conflict> dismissed,
    List<Standing> decisions) {

  public Collation {
    reports = List.copyOf(reports);
    entities = List.copyOf(entities);
    utterances = List.copyOf(utterances);
    facts = List.copyOf(facts);
    conflicts = List.copyOf(conflicts);
    wording = List.copyOf(wording);
    speaking = List.copyOf(speaking);
    doubts = List.copyOf(doubts);
    events = List.copyOf(events);
    timeline = List.copyOf(timeline);
    brief = List.copyOf(brief);
    readouts = List.copyOf(readouts);
    dismissed = List.copyOf(dismissed);
    decisions = List.copyOf(decisions);
  }

  /** Begins the collation of reports in which nothing is found yet. */
  public static Builder of(StoryHead story, List<AnnotatedReport> reports) {
    return new Builder(story, reports);
  }

  /** The same under the id that an archive knows the story by. */
  public Collation called(String id) {
    Builder builder = with();
    builder.story = story.called(id);
    return builder.build();
  }

  /** Begins a collation that has all that this one has. */
  public Builder with() {
    return new Builder(story, reports)
        .entities(entities)
        .utterances(utterances)
        .facts(facts)
        .conflicts(conflicts)
        .wording(wording)
        .speaking(speaking)
        .doubts(doubts)
        .events(events)
        .timeline(timeline)
        .brief(brief)
        .readouts(readouts)
        .origins(origins)
        .dismissed(dismissed)
        .decisions(decisions);
  }

  /** Takes the parts of a collation one by one; what is not given is empty. */
  public static final class Builder {

    private StoryHead story;
    private final List<AnnotatedReport> reports;
    private List<Entity> entities = List.of();
    private List<Utterance> utterances = List.of();
    private List<Fact> facts = List.of();
    private List<Conflict> conflicts = List.of();
    private List<Wording> wording = List.of();
    private List<Speaking> speaking = List.of();
    private List<Doubt> doubts = List.of();
    private List<Event> events = List.of();
    private List<TimelineEntry> timeline = List.of();
    private List<BriefLine> brief = List.of();
    private List<Matrix> readouts = List.of();
    private Origins origins = Origins.NONE;
    private List<Conflict> dismissed = List.of();
    private List<Standing> decisions = List.of();

    private Builder(StoryHead story, List<AnnotatedReport> reports) {
      this.story = story;
      this.reports = reports;
    }

    public Builder entities(List<Entity> entities) {
      this.entities = entities;
      return this;
    }

    public Builder utterances(List<Utterance> utterances) {
      this.utterances = utterances;
      return this;
    }

    public Builder facts(List<Fact> facts) {
      this.facts = facts;
      return this;
    }

    public Builder conflicts(List<Conflict> conflicts) {
      this.conflicts = conflicts;
      return this;
    }

    public Builder wording(List<Wording> wording) {
      this.wording = wording;
      return this;
    }

    public Builder speaking(List<Speaking> speaking) {
      this.speaking = speaking;
      return this;
    }

    public Builder doubts(List<Doubt> doubts) {
      this.doubts = doubts;
      return this;
    }

    public Builder events(List<Event> events) {
      this.events = events;
      return this;
    }

    public Builder timeline(List<TimelineEntry> timeline) {
      this.timeline = timeline;
      return this;
    }

    public Builder brief(List<BriefLine> brief) {
      this.brief = brief;
      return this;
    }

    public Builder readouts(List<Matrix> readouts) {
      this.readouts = readouts;
      return this;
    }

    public Builder origins(Origins origins) {
      this.origins = origins;
      return this;
    }

    public Builder dismissed(List<Conflict> dismissed) {
      this.dismissed = dismissed;
      return this;
    }

    public Builder decisions(List<Standing> decisions) {
      this.decisions = decisions;
      return this;
    }

    public Collation build() {
      return new Collation(
          story,
          reports,
          entities,
          utterances,
          facts,
          conflicts,
          wording,
          speaking,
          doubts,
          events,
          timeline,
          brief,
          readouts,
          origins,
          dismissed,
          decisions);
    }
  }
}
