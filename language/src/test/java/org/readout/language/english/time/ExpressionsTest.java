package org.readout.language.english.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.annotation.TimeExpression;
import org.readout.text.Span;

/**
 * The table {@code expressions.tsv}: day of publication, sentence, type, value, first and last day.
 */
class ExpressionsTest {

  @TestFactory
  Stream<DynamicTest> everyExpressionOfTheTableMeansWhatStandsBesideIt() throws IOException {
    try (InputStream table = getClass().getResourceAsStream("expressions.tsv")) {
      byte[] bytes = Objects.requireNonNull(table).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .map(line -> DynamicTest.dynamicTest(line, () -> check(line.split("\t"))));
    }
  }

  private static void check(String[] cells) {
    int start = cells[1].indexOf('[');
    Span span = new Span(start, cells[1].indexOf(']') - 1);
    String text = cells[1].replace("[", "").replace("]", "");
    TimeExpression found = Texts.times(text, cells[0]).get(0);
    assertThat(found.span()).isEqualTo(span);
    assertThat(found.type()).isEqualTo(TimeExpression.Type.valueOf(cells[2]));
    assertThat(found.value()).isEqualTo(cells[3]);
    assertThat(found.days().earliest()).isEqualTo(day(cells[4]));
    assertThat(found.days().latest()).isEqualTo(day(cells[5]));
  }

  private static Optional<LocalDate> day(String cell) {
    return cell.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }
}
