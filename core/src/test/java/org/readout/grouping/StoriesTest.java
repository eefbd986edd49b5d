package org.readout.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.report.ReportId;

class StoriesTest {
  private static final String FIRE = "fire brewery Norden Tolland chimney";
  private static final String VOTE = "vote council Marlow Quarles tax";

  private final Stories stories = new Stories();

  @Test
  void reportsWithTheSameNamesAndWordsAreOneStory() {
    StoryId fire = add("r1", FIRE);

    assertThat(add("r2", FIRE + " smoke")).isEqualTo(fire);
    assertThat(add("r3", VOTE)).isNotEqualTo(fire);
    assertThat(stories.reports(fire)).containsExactly(new ReportId("r1"), new ReportId("r2"));
  }

  @Test
  void likeWordsRoundOtherNumbersAreAFormThatIsFilledIn() {
    StoryId monday = add("r1", FIRE, Set.of("11", "22", "33", "44"));

    assertThat(add("r2", FIRE, Set.of("55", "66", "77", "88"))).isNotEqualTo(monday);
    assertThat(add("r3", FIRE, Set.of("11", "22", "33", "44"))).isEqualTo(monday);
  }

  @Test
  void aSubjectThatComesUpForMonthsIsNotOneStory() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    StoryId first = again(0, day);
    List<StoryId> monthly =
        IntStream.rangeClosed(1, 30).mapToObj(i -> again(i, day.plusDays(20L * i))).toList();

    assertThat(monthly.getFirst()).isEqualTo(first);
    assertThat(monthly.getLast()).isNotEqualTo(first);
    assertThat(stories.why(new ReportId("r30"), first).orElseThrow().reasons())
        .anyMatch(reason -> reason.kind() == Reason.Kind.STORY_AGE && reason.weight() < 0);
  }

  /** Half of the words of all of these, and half of its own. */
  private StoryId again(int number, LocalDate day) {
    return add("r" + number, FIRE + " a%1$d b%1$d c%1$d".formatted(number), day);
  }

  @Test
  void mergedStoriesAnswerToBothIds() {
    StoryId fire = add("r1", FIRE);
    StoryId vote = add("r2", VOTE);
    stories.merge(vote, fire);

    assertThat(stories.current(vote)).contains(fire);
    assertThat(stories.reports(vote)).containsExactly(new ReportId("r1"), new ReportId("r2"));
    assertThat(stories.all()).containsExactly(fire);
    assertThat(stories.rearrangements()).containsExactly(new Rearrangement.Merged(vote, fire));
  }

  @Test
  void whatWasMergedHasItsOldIdAgainOnceItIsSplit() {
    StoryId fire = add("r1", FIRE);
    StoryId vote = add("r2", VOTE);
    stories.merge(vote, fire);
    stories.split(fire, Set.of(new ReportId("r2")));

    assertThat(stories.current(vote)).contains(vote);
    assertThat(stories.reports(fire)).containsExactly(new ReportId("r1"));
    assertThat(add("r3", VOTE)).isEqualTo(vote);
  }

  @Test
  void theSideOfTheReportThatOpenedTheStoryKeepsItsId() {
    StoryId fire = add("r1", FIRE);
    add("r2", FIRE);
    stories.split(fire, Set.of(new ReportId("r1")));

    assertThat(stories.reports(fire)).containsExactly(new ReportId("r1"));
    assertThat(stories.reports(StoryId.openedBy(new ReportId("r2"))))
        .containsExactly(new ReportId("r2"));
  }

  @Test
  void whatCannotBeMergedOrSplitIsNamed() {
    StoryId fire = add("r1", FIRE);

    assertThatThrownBy(() -> stories.merge(fire, fire)).hasMessageContaining(fire.value());
    assertThatThrownBy(() -> stories.merge(fire, new StoryId("s0"))).hasMessageContaining("s0");
    assertThatThrownBy(() -> stories.split(fire, Set.of(new ReportId("r1"))))
        .hasMessageContaining("empty");
  }

  @Test
  void everyIdGoesOnAnsweringThroughMergesSplitsAndReplay() {
    for (int i = 0; i < 100; i++) {
      add("r" + i, words(i));
    }
    List<StoryId> before = stories.all();
    for (int i = 0; i + 1 < before.size(); i += 2) {
      stories.merge(before.get(i), before.get(i + 1));
      if (i % 4 == 0) {
        stories.split(before.get(i), Set.of(stories.reports(before.get(i)).getFirst()));
      }
    }
    for (int i = 0; i < 100; i++) {
      add("r" + i, words(i));
    }

    assertThat(before).hasSize(100).allMatch(story -> stories.current(story).isPresent());
  }

  private static String words(int i) {
    return "a%d b%d c%d d%d".formatted(i, i, i, i);
  }

  private StoryId add(String id, String words) {
    return add(id, words, Set.of());
  }

  private StoryId add(String id, String words, LocalDate day) {
    return add(id, words, Set.of(), day);
  }

  private StoryId add(String id, String words, Set<String> numbers) {
    return add(id, words, numbers, LocalDate.of(2031, 5, 4));
  }

  private StoryId add(String id, String words, Set<String> numbers, LocalDate day) {
    Map<String, Integer> counts =
        Arrays.stream(words.split(" ")).collect(Collectors.toMap(Function.identity(), word -> 1));
    return stories
        .add(
            new Profile(
                new ReportId(id),
                Optional.of(day),
                counts,
                counts,
                counts,
                Set.of(),
                Set.of(),
                numbers,
                Set.of(),
                Optional.empty()))
        .story();
  }
}
