package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Entity.Kind;
import org.readout.annotation.Mention;
import org.readout.annotation.Speaker;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

class EntityLinkerTest {
  private static final String FRANCE = Entity.idOf(Kind.COUNTRY, "France");
  private static final NameRules TITLES =
      new NameRules() {
        @Override
        public boolean sameGivenName(String one, String other) {
          return one.equals(other);
        }

        @Override
        public boolean sameOffice(String one, String other) {
          return one.equals(other);
        }

        @Override
        public Optional<String> titleAlone(String description) {
          return description.equals("the president") ? Optional.of("president") : Optional.empty();
        }
      };

  private final EntityLinker linker = new EntityLinker(NameRules.plain());

  @Test
  void aSurnameInOneReportIsTheFullNameOfAnother() {
    List<Entity> story = link(report(person("Morel")), report(person("Jean Morel")));

    assertThat(story).extracting(Entity::name).containsExactly("Jean Morel");
  }

  @Test
  void aSurnameOfTwoWordsIsTheFullNameOfAnother() {
    List<Entity> story = link(report(person("Lima Duarte")), report(person("Ana Lima Duarte")));

    assertThat(story).extracting(Entity::name).containsExactly("Ana Lima Duarte");
  }

  @Test
  void twoOfOneSurnameStayTwo() {
    List<Entity> story =
        link(report(person("Jean Morel"), person("Anne Morel")), report(person("Anne Morel")));

    assertThat(story)
        .extracting(Entity::name)
        .containsExactlyInAnyOrder("Jean Morel", "Anne Morel");
  }

  @Test
  void aSonIsNotHisFather() {
    List<Entity> story = link(report(person("Jean Morel")), report(person("Jean Morel Jr.")));

    assertThat(story).hasSize(2);
  }

  @Test
  void aSurnameMayBeThatOfASon() {
    List<Entity> story = link(report(person("Morel")), report(person("Jean Morel Jr.")));

    assertThat(story).extracting(Entity::name).containsExactly("Jean Morel Jr.");
  }

  @Test
  void aSurnameIsRatherTheFathers() {
    AnnotatedReport both = report(person("Jean Morel"), person("Jean Morel Jr."));

    assertThat(link(report(person("Morel")), both))
        .extracting(Entity::name)
        .containsExactlyInAnyOrder("Jean Morel", "Jean Morel Jr.");
  }

  @Test
  void anAccentDoesNotPartANameAndIsKept() {
    List<Entity> story =
        link(report(person("Tomas Calderon")), report(person("Tom\u00e1s Calder\u00f3n")));

    assertThat(story).extracting(Entity::name).containsExactly("Tom\u00e1s Calder\u00f3n");
  }

  @Test
  void aCityIsNotTheGovernmentInIt() {
    List<Entity> story =
        link(report(entity(Kind.PLACE, "Paris")), report(entity(Kind.ORGANIZATION, "Paris")));

    assertThat(story).hasSize(2);
  }

  @Test
  void aTitleInOneReportIsWhoBearsItInAnother() {
    AnnotatedReport titled = report(titled("France's president"));
    AnnotatedReport named = report(bearer("Jean Morel"));

    assertThat(link(titled, named)).extracting(Entity::name).containsExactly("Jean Morel");
  }

  @Test
  void whoSpeaksByATitleIsNamedByAnotherReport() {
    AnnotatedReport titled = speaking(report(titled("France's president")), "the");
    AnnotatedReport named = report(bearer("Jean Morel"));

    Attribution linked = linker.link(List.of(titled, named)).reports().get(0).attributions().get(0);

    assertThat(linked.speaker())
        .isEqualTo(new Speaker.Named(Entity.idOf(Kind.PERSON, "Jean Morel"), "Jean Morel"));
  }

  @Test
  void aTitleAloneIsTheOnePersonOfTheReportWhoBearsItInTheStory() {
    AnnotatedReport bare = speaking(report(person("Morel")), "the president");

    assertThat(speaker(bare, report(bearer("Jean Morel")))).isEqualTo(named("Jean Morel"));
  }

  @Test
  void aTitleAloneOfTwoIsNobodys() {
    AnnotatedReport bare = speaking(report(person("Morel"), person("Berg")), "the president");

    assertThat(speaker(bare, report(bearer("Jean Morel"), bearer("Anna Berg"))))
        .isEqualTo(new Speaker.Unnamed("the president"));
  }

  @Test
  void aSurnameIsRatherTheLastWordOfAnotherNameThanTheFirst() {
    List<Entity> story =
        link(report(person("Morel")), report(person("Jean Morel"), person("Morel Girls")));

    assertThat(story).extracting(Entity::name).containsExactly("Jean Morel", "Morel Girls");
  }

  private Speaker speaker(AnnotatedReport... reports) {
    EntityLinker english = new EntityLinker(TITLES);
    return english.link(List.of(reports)).reports().get(0).attributions().get(0).speaker();
  }

  private static Speaker.Named named(String name) {
    return new Speaker.Named(Entity.idOf(Kind.PERSON, name), name);
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    AnnotatedReport one = report(person("Morel"), person("Lima"));
    AnnotatedReport two = report(person("Jean Morel"), person("J. Morel"));
    AnnotatedReport three = report(person("Ana Lima"), person("Paul Lima"));

    assertThat(link(one, two, three)).containsExactlyInAnyOrderElementsOf(link(three, two, one));
  }

  private List<Entity> link(AnnotatedReport... reports) {
    return linker.link(List.of(reports)).entities();
  }

  private static Entity person(String name) {
    return entity(Kind.PERSON, name);
  }

  private static Entity entity(Kind kind, String name) {
    return new Entity(
        Entity.idOf(kind, name),
        name,
        kind,
        Optional.empty(),
        List.of(),
        List.of(new Mention(new Span(0, 3), Mention.Form.NAME)));
  }

  private static Entity bearer(String name) {
    return with(name, Mention.Form.NAME);
  }

  private static Entity titled(String name) {
    return with(name, Mention.Form.TITLE);
  }

  private static Entity with(String name, Mention.Form form) {
    return new Entity(
        Entity.idOf(Kind.PERSON, name),
        name,
        Kind.PERSON,
        Optional.of("FR"),
        List.of(new Entity.Role("president", Optional.of(FRANCE))),
        List.of(new Mention(new Span(0, 3), form)));
  }

  private static AnnotatedReport speaking(AnnotatedReport report, String description) {
    Attribution attribution =
        new Attribution(
            "a",
            Attribution.Kind.INDIRECT,
            Attribution.Mode.SPEECH,
            false,
            Optional.empty(),
            List.of(new Span(4, 8)),
            List.of(),
            List.of(new Span(0, 3)),
            List.of(),
            new Speaker.Unnamed(description),
            0.8,
            Optional.empty());
    return new AnnotatedReport(
        report.report(), List.of(), report.entities(), List.of(), List.of(attribution));
  }

  private static AnnotatedReport report(Entity... entities) {
    String text = "the report says so";
    Report report = Report.of(new ReportId("r"), "en", text, List.of());
    return new AnnotatedReport(
        report, List.of(), new ArrayList<>(List.of(entities)), List.of(), List.of());
  }
}
