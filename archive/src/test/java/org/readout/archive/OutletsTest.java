package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.StoryList.Filter;
import org.readout.archive.StoryList.Listed;
import org.readout.archive.StoryList.Order;
import org.readout.grouping.StoryId;
import org.readout.report.OutletGroup;
import org.readout.report.Report;

class OutletsTest {
  private static final Report FIRE = Invented.report("1", "Fire at the brewery of Tolland, Norden");
  private static final Report VOTE = Invented.report("2", "Marlow council votes on Quarles budget");
  private static final StoryId STORY = StoryId.openedBy(FIRE.id());

  @TempDir Path folder;

  private static OutletGroup group(String outlet, String country, String side, String... tags) {
    return new OutletGroup(
        outlet, Optional.of(country), Optional.empty(), Optional.of(side), List.of(tags));
  }

  private static List<StoryId> stories(Archive archive, Membership membership) {
    Filter filter =
        new Filter(Optional.empty(), Optional.empty(), Optional.empty(), membership, List.of(), 10);
    return archive.stories().list(filter, Order.NEWEST).stream().map(Listed::id).toList();
  }

  private static Membership country(String code) {
    return new Membership(Optional.of(code), Optional.empty(), Optional.empty());
  }

  private static Membership tag(String name) {
    return new Membership(Optional.empty(), Optional.empty(), Optional.of(name));
  }

  @Test
  void anOutletIsKnownWhateverTheCaseAndPunctuationOfItsName() {
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, VOTE);
      archive.outlets().put(List.of(group("NORDEN-POST.", "NO", "Norden", "daily")));

      assertThat(archive.outlets().of(FIRE)).isPresent();
      assertThat(archive.outlets().sided(FIRE).side()).hasValue("Norden");
      assertThat(archive.outlets().published())
          .containsExactly(
              new Outlets.Published(
                  "Norden Post", 2, Optional.of(group("NORDEN-POST.", "NO", "Norden", "daily"))));
      assertThat(archive.outlets().of(List.of(STORY)))
          .containsExactly(
              Map.entry(
                  STORY, new Makeup(Map.of("NO", 1), Map.of("Norden", 1), Map.of("daily", 1))));
    }
  }

  @Test
  void groupsThatDifferInCaseAreOne() {
    assertThat(
            Makeup.of(
                    List.of(
                        Optional.of(group("A", "NO", "North", "daily")),
                        Optional.of(group("B", "NO", "north", "Daily", "print")),
                        Optional.empty()))
                .toString())
        .isEqualTo("Makeup[countries={NO=2}, sides={North=2}, tags={daily=2, print=1}]");
  }

  @Test
  void storiesAreThoseOfWhichAReportIsFromAllGroupsAsked() {
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, VOTE);
      assertThat(stories(archive, country("NO"))).isEmpty();
      archive.outlets().put(List.of(group("norden post", "NO", "Norden", "daily", "print")));

      assertThat(stories(archive, country("no"))).hasSize(2);
      assertThat(stories(archive, tag("PRINT"))).hasSize(2);
      assertThat(stories(archive, country("DE"))).isEmpty();
      assertThat(
              stories(
                  archive,
                  new Membership(Optional.of("NO"), Optional.of("South"), Optional.empty())))
          .isEmpty();
    }
  }

  @Test
  void aRowStandsInPlaceOfTheOneBeforeAndABareNameTakesItAway() {
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE);
      String before = archive.outlets().state(STORY);
      archive.outlets().put(List.of(group("Norden Post", "NO", "Norden"), group("X", "DE", "Y")));
      String grouped = archive.outlets().state(STORY);
      archive.outlets().put(List.of(group("norden post", "SE", "Norden")));

      assertThat(archive.outlets().all())
          .containsExactly(group("norden post", "SE", "Norden"), group("X", "DE", "Y"));
      assertThat(List.of(before, grouped, archive.outlets().state(STORY))).doesNotHaveDuplicates();

      archive
          .outlets()
          .put(
              List.of(
                  new OutletGroup(
                      "Norden Post",
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      List.of())));
      assertThat(archive.outlets().all()).hasSize(1);
      assertThat(archive.outlets().state(STORY)).isEqualTo(before);
      assertThat(archive.outlets().sided(FIRE).side()).isEmpty();
    }
  }

  @Test
  void whatAnOutletWithTheTagOfficialPublishesIsAStatementOfItsSide() {
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE);
      archive.outlets().put(List.of(group("Norden Post", "NO", "Norden", "Official")));
      assertThat(archive.outlets().sided(FIRE).kind()).isEqualTo(Report.Kind.STATEMENT);
      assertThat(archive.outlets().sided(FIRE).side()).hasValue("Norden");

      archive
          .outlets()
          .put(
              List.of(
                  new OutletGroup(
                      "Norden Post",
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      List.of("official"))));
      assertThat(archive.outlets().sided(FIRE).side()).hasValue("Norden Post");
    }
  }
}
