package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.Readings.paragraphs;
import static org.readout.ingest.Readings.rejection;
import static org.readout.ingest.Readings.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.report.Ingested;

class TextTest {

  private static final String ENGLISH =
      """
      President Ana Ruiz said: “We won’t wait.” She met José Muñoz in São Paulo – at the café.

      Nobody else was there, and the talks between the two of them went on until late.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "windows-1252",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-16",
        "UTF-32LE",
        "UTF-32BE",
        "x-UTF-32LE-BOM"
      })
  void everyEncodingOfEnglishGivesTheSameText(String charset) {
    assertThat(text(ENGLISH.getBytes(Charset.forName(charset)))).isEqualTo(ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Президент Норландии заявил в пятницу что ожидает визита весной следующего года.",
    "KOI8-R, Президент Норландии заявил в пятницу что ожидает визита весной следующего года.",
    "GB18030, 中国国家主席星期五与俄罗斯总统举行视频会晤，双方就双边关系和共同关心的问题深入交换意见。",
    "Shift_JIS, 大統領は金曜日、主席とオンラインで会談し、来年春に首都を訪問するよう招待したと述べた。",
    "ISO-2022-JP, 大統領は金曜日、主席とオンラインで会談し、来年春に首都を訪問するよう招待したと述べた。",
    "windows-1250, Prezydent powiedział w piątek że spodziewa się wizyty wiosną. Źródło: agencja."
  })
  void otherLanguagesAreReadInTheirEncodings(String charset, String text) {
    assertThat(text(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @Test
  void theMarkAtTheBeginningIsNoPartOfTheText() {
    assertThat(text(("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_8))).isEqualTo(ENGLISH);
  }

  @Test
  void lineEndsBecomeLineFeedsAndNothingElseChanges() {
    assertThat(
            text("One\u00A0two\u00AD three.\r\nFour. \r\rFive.".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("One\u00A0two\u00AD three.\nFour. \n\nFive.");
  }

  @Test
  void whatIsNoTextIsRejectedWithItsReason() {
    assertThat(rejection(new byte[0])).isEqualTo("the file is empty");
    assertThat(rejection(" \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("holds no text");
    assertThat(rejection("%PDF-1.7 text".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("not text but a PDF document");
    assertThat(rejection("<!DOCTYPE html><p>x</p>".getBytes(StandardCharsets.UTF_8)))
        .startsWith("not text but a web page");
    assertThat(rejection("Title: A\nDate: 2022-12-31\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("holds a head and no text");
    assertThat(rejection(new byte[] {'a', 0, 'b', 0, 0, 7, 'c', 1, 0, 2})).startsWith("not text");
  }

  @Test
  void aTextOfEightMegabytesIsReadAndALongerOneRejected() {
    byte[] most = "\"".repeat(8 << 20).getBytes(StandardCharsets.UTF_8);
    assertThat(text(most)).hasSize(8 << 20);
    byte[] more = "x".repeat((8 << 20) + 1).getBytes(StandardCharsets.UTF_8);
    assertThat(rejection(more)).isEqualTo("longer than 8 MB");
  }

  @Test
  void everyTruncationIsReadOrRejected() {
    String text =
        "Title: A call\nOutlet: The Daily\nBy Ann Lee\n 2022-12-31 BEIJING, Dec. 30 (Xinhua) -- "
            + ENGLISH
            + "Continue reading …";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length <= bytes.length; length++) {
      byte[] part = Arrays.copyOf(bytes, length);
      if (Readings.ingested(part) instanceof Ingested.Accepted accepted) {
        assertThat(accepted.report().paragraphs()).isNotEmpty();
      }
    }
  }

  @Test
  void anyBytesAreReadOrRejected() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(60)];
      random.nextBytes(bytes);
      assertThat(Readings.all(withPrefix(random, bytes))).isNotEmpty();
    }
  }

  @Test
  void spansHaveNoWhiteSpaceAtTheirEdgesAndDoNotOverlap() {
    Random random = new Random(11);
    String[] parts = {
      "Title: x",
      "\n",
      " ",
      "\u00A0",
      "Oslo: ",
      "(AP) — ",
      "The talks went on. ",
      "\n\n",
      "By Ann Lee",
      "2022-12-31 ",
      "…",
      "\"",
      "’",
      "Continue reading",
      "\u200B",
      "word ",
      "Dec. 30 ",
      "-- ",
      ": "
    };
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      if (Readings.ingested(text.toString().getBytes(StandardCharsets.UTF_8))
          instanceof Ingested.Accepted accepted) {
        Spans.check(accepted.report());
      }
    }
  }

  @Test
  void blankLinesPartParagraphs() {
    assertThat(paragraphs(report("One is here.\n \nTwo is\nbroken to a width.\n\n\nThree.")))
        .containsExactly("One is here.", "Two is\nbroken to a width.", "Three.");
  }

  @Test
  void withoutBlankLinesEveryLineThatEndsWithAStopIsAParagraph() {
    assertThat(paragraphs(report("One is here.\n“Two,” she said.\n“Three.”")))
        .containsExactly("One is here.", "“Two,” she said.", "“Three.”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The president said that the talks were useful and would go on in the spring.",
        "de | Der Präsident sagte, dass die Gespräche nützlich waren und im Frühjahr weitergehen.",
        "fr | Le président a dit que les entretiens sont utiles et que la visite est pour le printemps.",
        "und | Президент сказал, что переговоры были полезны и продолжатся весной.",
        "zh | 双方就双边关系和共同关心的问题深入交换意见。",
      })
  void theLanguageIsToldByScriptAndFunctionWords(String language, String text) {
    assertThat(report(text).language()).isEqualTo(language);
  }

  private static String text(byte[] bytes) {
    return switch (Readings.ingested(bytes)) {
      case Ingested.Accepted accepted -> accepted.report().text();
      case Ingested.Rejected rejected -> throw new AssertionError(rejected.why());
    };
  }

  /** What holds for the spans of every report. */
  private static final class Spans {

    static void check(org.readout.report.Report report) {
      int end = 0;
      for (var span : report.paragraphs()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(Line.isSpace(report.text().charAt(span.start()))).isFalse();
        assertThat(Line.isSpace(report.text().charAt(span.end() - 1))).isFalse();
        assertThat(report.head()).noneMatch(span::overlaps);
        end = span.end();
      }
    }
  }

  static byte[] withPrefix(Random random, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[][] prefixes = {
      {},
      {(byte) 0xFF, (byte) 0xFE},
      {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
      {'{'},
      {'T', ':', ' '}
    };
    out.writeBytes(prefixes[random.nextInt(prefixes.length)]);
    out.writeBytes(bytes);
    return out.toByteArray();
  }
}
