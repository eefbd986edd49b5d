package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Entity.Kind;
import org.readout.annotation.Mention;
import org.readout.decision.Decided;
import org.readout.decision.Decision;
import org.readout.decision.Decision.OtherPerson;
import org.readout.decision.Decision.SamePerson;
import org.readout.decision.Standing;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.story.StoryEntities.Linked;
import org.readout.text.Span;

class DecidedEntitiesTest {

  private final EntityLinker linker = new EntityLinker(NameRules.plain());

  @Test
  void aNameIsFoundAgainWhereTheStoryHasAFullerOne() {
    List<AnnotatedReport> reports = List.of(report("a", "J. Morel"), report("b", "Ana Lima"));
    Decision same = same("Ana Lima", "J. Morel");
    assertThat(names(link(reports, same))).containsExactly("Ana Lima");

    List<AnnotatedReport> more = new ArrayList<>(reports);
    more.add(report("c", "J. Morel Sosa"));
    more.add(report("d", "J. Morel Sosa"));
    assertThat(names(linker.link(more))).containsExactly("J. Morel Sosa", "Ana Lima");
    assertThat(names(link(more, same))).containsExactly("Ana Lima");
  }

  @Test
  void aNameThatMayNowBeTwoPeopleIsStale() {
    List<AnnotatedReport> reports =
        List.of(
            report("a", "Jean Morel", "Morel"),
            report("b", "Anne Morel", "Morel"),
            report("c", "Ana Lima"));
    Linked linked = link(reports, same("Ana Lima", "Morel"));

    assertThat(linked.standings())
        .extracting(Standing::stale)
        .containsExactly(Optional.of("“Morel” may now be any of Anne Morel, Jean Morel"));
    assertThat(linked.entities()).isEqualTo(linker.link(reports).entities());
  }

  @Test
  void allOfOneNameAreJoinedWhateverTheyWereTakenFor() {
    AnnotatedReport one = report("a", "Santiago");
    AnnotatedReport two =
        with(report("b", "Santiago"), entity(Kind.PLACE, "Santiago", new Span(0, 8)));

    assertThat(linker.link(List.of(one, two)).entities()).hasSize(2);
    assertThat(link(List.of(one, two), same("Santiago")).entities())
        .extracting(Entity::kind)
        .containsExactly(Kind.PERSON);
  }

  @Test
  void whoIsPartedTakesTheNamesAndReportsThatAreLeftToo() {
    List<AnnotatedReport> reports =
        List.of(report("a", "Morel"), report("b", "Jean Morel"), report("c", "Morel"));

    assertThat(names(linker.link(reports))).containsExactly("Jean Morel");
    assertThat(names(link(reports, other("Jean Morel", "b"))))
        .containsExactly("Morel", "Jean Morel");
    assertThat(names(link(reports, other("Morel", "a", "c"))))
        .containsExactly("Morel", "Jean Morel");
  }

  @Test
  void namesakesAreNumbered() {
    List<AnnotatedReport> reports =
        List.of(report("a", "Jean Morel"), report("b", "Jean Morel"), report("c", "Jean Morel"));

    assertThat(names(link(reports, other("Jean Morel", "b"), other("Jean Morel", "c"))))
        .containsExactly("Jean Morel", "another Jean Morel", "another Jean Morel (2)");
  }

  @Test
  void aDecisionSeesWhatThoseBeforeItDid() {
    List<AnnotatedReport> reports = List.of(report("a", "Jean Morel"), report("b", "Jean Morel"));
    Linked linked =
        link(
            reports,
            other("Jean Morel", "b"),
            same("Jean Morel", "another Jean Morel"),
            same("Jean Morel", "Ana Lima"));

    assertThat(names(linked)).containsExactly("Jean Morel");
    assertThat(linked.standings()).extracting(Standing::applies).containsExactly(true, true, false);
    assertThat(linked.standings().getFirst().on())
        .containsExactly(Entity.idOf(Kind.PERSON, "Jean Morel"));
  }

  private static Decision same(String... names) {
    return new SamePerson(List.of(names), List.of());
  }

  private static Decision other(String name, String... reports) {
    return new OtherPerson(name, Arrays.stream(reports).map(ReportId::new).toList());
  }

  private Linked link(List<AnnotatedReport> reports, Decision... decisions) {
    List<Decided> decided = new ArrayList<>();
    for (Decision one : decisions) {
      String id = "d" + decided.size();
      decided.add(new Decided(id, one, "ann", Instant.EPOCH, Optional.empty()));
    }
    return linker.link(reports, decided);
  }

  private static List<String> names(Linked linked) {
    return linked.entities().stream().map(Entity::name).toList();
  }

  /** A report with a person whose name stands there first, and is followed by shorter forms. */
  private static AnnotatedReport report(String id, String... names) {
    String text = String.join("\n", names) + "\nEnd.";
    AnnotatedReport report =
        new AnnotatedReport(
            Report.of(new ReportId(id), "en", text, List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Span[] spans =
        Arrays.stream(names)
            .map(name -> new Span(text.indexOf(name), text.indexOf(name) + name.length()))
            .toArray(Span[]::new);
    return with(report, entity(Kind.PERSON, names[0], spans));
  }

  private static AnnotatedReport with(AnnotatedReport report, Entity entity) {
    return new AnnotatedReport(report.report(), List.of(), List.of(entity), List.of(), List.of());
  }

  private static Entity entity(Kind kind, String name, Span... spans) {
    return new Entity(
        Entity.idOf(kind, name),
        name,
        kind,
        Optional.empty(),
        List.of(),
        Arrays.stream(spans).map(span -> new Mention(span, Mention.Form.NAME)).toList());
  }
}
