package org.readout.storybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryBookTest {

  @Test
  void everyStoryHasANameOfItsOwn() {
    assertThat(StoryBook.stories()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(StoryBook.stories().stream().map(Story::name)).doesNotHaveDuplicates();
  }

  @Test
  void wordsThatAReportDoesNotHaveAreRefusedWithTheirLine() {
    List<String> lines = List.of("= A fact", "--- A", "Nothing.", "===", "nobody | A | Something");
    assertThatThrownBy(() -> new StoryReader("x.story", lines).read())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x.story:5: report A does not have the words 'Something'");
  }
}
