package org.readout.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;

/** What holds of every collation, tried on stories drawn from a seed, and on hostile ones. */
class CollatorPropertiesTest {

  private static final List<String> WORDS =
      List.of(
          ("the of and to in not will would may very lantern kettle harbour dyke pump valley mill"
                  + " ferry Amber Norden Brandt Falk spring Friday Monday three four 4 can't storm"
                  + " river quay bell cottage warden blanket, resigned. opened! closed… fuel coast")
              .split(" "));
  private static final List<String> SPEAKERS = List.of("Ilse Brandt", "Otto Falk", "a warden", "?");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void theOrderOfTheReportsDoesNotMatter(long seed) {
    List<AnnotatedReport> reports = story(seed);
    Collation collation = Invented.collator().collate(reports);
    Random random = new Random(seed);
    for (int i = 0; i < 4; i++) {
      List<AnnotatedReport> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, random);
      assertThat(Invented.collator().collate(shuffled)).isEqualTo(collation);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void everyStatementIsInOneUtterance(long seed) {
    List<AnnotatedReport> reports = story(seed);
    List<String> found =
        Invented.collator().collate(reports).utterances().stream()
            .flatMap(u -> u.variants().stream())
            .map(v -> v.attribution().id())
            .toList();
    List<String> given =
        reports.stream().flatMap(r -> r.attributions().stream()).map(Attribution::id).toList();
    assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(given);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
  void theRowsHoldEveryWordOnceAndInOrder(long seed) {
    List<AnnotatedReport> reports = story(seed);
    for (Utterance utterance : Invented.collator().collate(reports).utterances()) {
      for (int v = 0; v < utterance.variants().size(); v++) {
        checkCells(utterance, v, Invented.text(utterance.variants().get(v), reports));
      }
    }
  }

  private static void checkCells(Utterance utterance, int v, String text) {
    Variant variant = utterance.variants().get(v);
    Set<Integer> covered = new HashSet<>();
    int last = 0;
    for (List<Optional<Span>> row : utterance.alignment()) {
      if (row.get(v).isPresent()) {
        Span cell = row.get(v).get();
        assertThat(cell.start()).isGreaterThanOrEqualTo(last);
        assertThat(variant.words()).anyMatch(w -> w.contains(cell));
        assertThat(cell.in(text)).isEqualTo(cell.in(text).strip());
        for (int i = cell.start(); i < cell.end(); i++) {
          covered.add(i);
        }
        last = cell.end();
      }
    }
    for (Span words : variant.words()) {
      for (int i = words.start(); i < words.end(); i++) {
        assertThat(covered.contains(i) || Character.isWhitespace(text.charAt(i))).isTrue();
      }
    }
  }

  @Test
  void twoThousandTimesOneWordIsQuick() {
    String[] lines = new String[2000];
    Arrays.setAll(lines, i -> "?: \"" + (i % 2 == 0 ? "lanterns" : "no") + "\"");
    isQuick(List.of(Invented.report("a", lines)));
  }

  @Test
  void fiftyReportsAreQuick() {
    List<AnnotatedReport> reports = new ArrayList<>();
    Random random = new Random(50);
    for (int i = 0; i < 50; i++) {
      String[] lines = new String[40];
      Arrays.setAll(lines, l -> "Ilse Brandt: \"" + words(random, 20) + "\"");
      reports.add(Invented.report("r" + i, lines));
    }
    isQuick(reports);
  }

  @Test
  void aQuotationOfTenThousandWordsIsQuick() {
    Random random = new Random(10_000);
    List<AnnotatedReport> reports = new ArrayList<>();
    String quotation = words(random, 10_000);
    for (int i = 0; i < 6; i++) {
      String other = quotation.replaceFirst("storm", "gale" + i);
      reports.add(
          Invented.report("r" + i, "?: \"" + other + "\"", "?: \"" + words(random, 9000) + "\""));
    }
    isQuick(reports);
  }

  @Test
  void marksWithoutWordsAreQuick() {
    String marks = "-*[.,'".repeat(100_000);
    isQuick(
        List.of(
            Invented.report("a", "?: \"a" + marks + "a\""),
            Invented.report("b", "?: \"a" + "-".repeat(200_000) + "a\"", "?: \"" + marks + "\"")));
  }

  private static void isQuick(List<AnnotatedReport> reports) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatCode(() -> Invented.collator().collate(reports)).doesNotThrowAnyException());
  }

  /** Reports that quote the same sentences of some speakers, cut, with words changed and moved. */
  private static List<AnnotatedReport> story(long seed) {
    Random random = new Random(seed);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      said.add(words(random, 3 + random.nextInt(15)));
    }
    List<AnnotatedReport> reports = new ArrayList<>();
    for (int r = 0; r < 2 + random.nextInt(5); r++) {
      List<String> lines = new ArrayList<>();
      for (String words : said) {
        if (random.nextInt(3) > 0) {
          String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
          lines.add(speaker + ": \"" + retold(random, words) + "\"");
        }
      }
      reports.add(
          random.nextInt(4) == 0
              ? Invented.statement("r" + r, lines.toArray(String[]::new))
              : Invented.report("r" + r, lines.toArray(String[]::new)));
    }
    return reports;
  }

  private static String retold(Random random, String sentence) {
    List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
    for (int change = random.nextInt(4); change > 0 && words.size() > 1; change--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> words.remove(at);
        case 1 -> words.set(at, WORDS.get(random.nextInt(WORDS.size())));
        case 2 -> words.add(at, WORDS.get(random.nextInt(WORDS.size())));
        default -> Collections.rotate(words, at);
      }
    }
    return String.join(" ", words);
  }

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }
}
