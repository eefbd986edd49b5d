package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.StoryList.Filter;
import org.readout.archive.StoryList.Listed;
import org.readout.archive.StoryList.Order;
import org.readout.archive.StoryList.Page;
import org.readout.archive.StoryList.Position;
import org.readout.grouping.StoryId;
import org.readout.report.Report;

class StoryListTest {
  private static final Report FIRE = Invented.report("1", "Fire at the brewery of Tolland, Norden");
  private static final Report SMOKE = Invented.report("2", "Fire at the brewery of Tolland: smoke");
  private static final Report VOTE = Invented.report("3", "Marlow council votes on Quarles budget");

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void fill() {
    archive = Invented.archive(folder);
    Invented.add(archive, FIRE, SMOKE, VOTE);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void theLargestComeFirstOrTheNewest() {
    assertThat(ids(words(), Order.LARGEST))
        .containsExactly(StoryId.openedBy(FIRE.id()), StoryId.openedBy(VOTE.id()));
    assertThat(ids(words(), Order.NEWEST))
        .containsExactly(StoryId.openedBy(VOTE.id()), StoryId.openedBy(FIRE.id()));
  }

  @Test
  void aStoryIsFoundByWordsOfOneReportAndCountsAll() {
    List<Listed> found = archive.stories().list(words("SMOKE", "brewery"), Order.NEWEST);

    assertThat(found).extracting(Listed::reports).containsExactly(2);
    assertThat(found.getFirst().headline()).isEqualTo("Fire at the brewery of Tolland, Norden");
    assertThat(ids(words("100%"), Order.NEWEST)).isEmpty();
  }

  @Test
  void theTitleOfTheNewsIsTheHeadlineBeforeThatOfAStatement() {
    String text = "Fire at the brewery of Tolland, Norden";
    Report statement =
        Invented.report("s", "https://norden.example/s", "Statement on the fire", text + ".")
            .asStatementOf("Brewery");
    Report news = Invented.report("n", "https://norden.example/n", "Brewery burns", text + "!");
    Invented.add(archive, statement, news);

    assertThat(archive.stories().list(words("brewery"), Order.NEWEST))
        .extracting(Listed::headline)
        .contains("Brewery burns")
        .doesNotContain("Statement on the fire");
  }

  @Test
  void aStoryIsFoundByDayAndOutlet() {
    LocalDate day = LocalDate.of(2031, 5, 4);

    assertThat(ids(filter(Optional.of(day), "norden"), Order.NEWEST)).hasSize(2);
    assertThat(ids(filter(Optional.of(day.plusDays(1)), "norden"), Order.NEWEST)).isEmpty();
    assertThat(ids(filter(Optional.of(day), "meridian"), Order.NEWEST)).isEmpty();
  }

  @Test
  void aListIsReadPageByPage() {
    for (Order order : Order.values()) {
      Filter one = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 1);
      List<StoryId> read = new ArrayList<>();
      Optional<Position> after = Optional.empty();
      do {
        Page page = archive.stories().page(one, order, after);
        page.stories().forEach(story -> read.add(story.id()));
        after = page.next();
      } while (after.isPresent());

      assertThat(read).isEqualTo(ids(words(), order)).hasSize(2);
    }
  }

  @Test
  void aStoryIsToldInShort() {
    assertThat(archive.stories().listed(StoryId.openedBy(FIRE.id())))
        .isEqualTo(archive.stories().list(words("brewery"), Order.NEWEST).stream().findFirst());
    assertThat(archive.stories().listed(new StoryId("s000000000000"))).isEmpty();
  }

  private List<StoryId> ids(Filter filter, Order order) {
    return archive.stories().list(filter, order).stream().map(Listed::id).toList();
  }

  private static Filter words(String... words) {
    return new Filter(
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(words), Integer.MAX_VALUE);
  }

  private static Filter filter(Optional<LocalDate> from, String outlet) {
    return new Filter(from, Optional.empty(), Optional.of(outlet), List.of(), 10);
  }
}
