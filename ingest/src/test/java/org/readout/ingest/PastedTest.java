package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTest {

  @Test
  void headLinesThatBeginAnewPartReports() {
    String first = "Title: Dam holds\nOutlet: Norden Post\n\nThe dam at Marlow held.\n\nAll slept.";
    String second = "Outlet: West Wind\nTitle: Marlow is dry\n\nNobody was hurt at Marlow.";

    assertThat(Pasted.reports(first + "\r\n\r\n\r\n" + second.replace("\n", "\r\n") + "\n\n"))
        .containsExactly(first, second);
  }

  @Test
  void headLinesBehindAReportWithoutAnyPartItFromTheNext() {
    assertThat(
            Pasted.reports(
                "Dam holds\n\nThe dam held.\n\nTitle: Dry\nDate: 2031-05-04\n\nNobody was hurt."))
        .hasSize(2);
  }

  @Test
  void aTitleAloneBeginsAnewWhereTheReportBeforeHasOne() {
    assertThat(Pasted.reports("Title: A dam\n\nIt held.\n\nTitle: A fire\n\nIt burnt."))
        .containsExactly("Title: A dam\n\nIt held.", "Title: A fire\n\nIt burnt.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "=====", "  ---  ", "-----------------"})
  void aRulePartsReports(String rule) {
    assertThat(Pasted.reports("The dam held.\n\n" + rule + "\nThe mill burnt.\n\n" + rule + "\n"))
        .containsExactly("The dam held.", "The mill burnt.");
  }

  @Test
  void aReportMayBeginWithHeadLinesRightBehindARule() {
    assertThat(Pasted.reports("---\nTitle: A dam\n\nIt held.\n\n===\nTitle: A fire\n\nIt burnt."))
        .containsExactly("Title: A dam\n\nIt held.", "Title: A fire\n\nIt burnt.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title: A dam\nOutlet: Norden Post\nDate: 2031-05-04\n\nIt held.\n\nSource: the ministry",
        "Title: A dam\nOutlet: Norden Post\n\nIt held.\n\nSource: the ministry\n\nIt may break.",
        "Outlet: Norden Post\n\nTitle: A dam\n\nIt held.",
        "It held.\n\nTitle: senior engineer.\n\nHe said so.",
        "It held.\n\nDate: 11 March\nPlace: Marlow\n\nThey met.",
        "It held.\n\nTitle: A fire\nOutlet: Norden Post",
        "It held.\nTitle: A fire\nOutlet: Norden Post\nIt burnt.",
        "A dam\n=====\n\nIt held - so far --- at Marlow.",
        "It held.\n\n--\n\nBy our own reporter",
        "<p>It held.</p>\n\n---\n\n<p>It burnt.</p>",
        "{\"text\": \"It held.\"}\n\n---\n\n{\"text\": \"It burnt.\"}",
      })
  void whatIsNotPlainStaysOne(String text) {
    assertThat(Pasted.reports(text)).isEqualTo(List.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "---", "\n\n---\n\n===\n\n"})
  void nothingIsNoReport(String text) {
    assertThat(Pasted.reports(text)).isEmpty();
  }

  @Test
  void manyLinesTakeLittleTime() {
    String heads = "Title: x\n".repeat(200_000);
    assertThat(Pasted.reports("Title: a\n\nprose\n\n" + heads)).hasSize(1);
    assertThat(Pasted.reports("a\n\n---\n".repeat(100_000))).hasSize(100_000);
  }
}
