package org.readout.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.archive.Archive;

class SearchTest {

  private static final String FIRE = "A fire destroyed the brewery.";

  @TempDir Path folder;
  private Archive archive;
  private Search search;

  @BeforeEach
  void open() {
    archive = Invented.archive(folder);
    Invented.add(
        archive,
        Invented.report("Norden Post", LocalDate.of(2031, 5, 4), "Brewery burns", FIRE),
        Invented.report(
            "Marland Times",
            LocalDate.of(2031, 6, 1),
            "Dam breaks",
            "The council met. The dam at Häyhä broke and flooded two villages.\nMore later."),
        Invented.report(
            "Norden Post",
            LocalDate.of(2031, 7, 1),
            "Vote on villages",
            "Ministers rejected the bad border deal for all villages."));
    try (Indexer indexer = new Indexer(archive, told -> {})) {
      indexer.catchUp(more -> {});
    }
    search = Search.open(archive, () -> Invented.MODEL, Search.Weights.standard());
  }

  @AfterEach
  void close() {
    search.close();
    archive.close();
  }

  private List<String> found(SearchQuery query) {
    return search.find(query).stream().map(hit -> hit.title().orElseThrow()).toList();
  }

  private List<String> found(String words) {
    return found(SearchQuery.of(words));
  }

  @Test
  void aReportIsFoundByItsWordsInAnyForm() {
    assertThat(found("breaking dams")).startsWith("Dam breaks");
    assertThat(found("hayha")).containsExactly("Dam breaks");
  }

  @Test
  void thePassageIsTheSentenceWithTheWords() {
    Hit hit = search.find(SearchQuery.of("flooded villages")).getFirst();

    assertThat(hit.text()).isEqualTo("The dam at Häyhä broke and flooded two villages.");
    assertThat(hit.matches())
        .extracting(match -> match.in(hit.text()))
        .containsExactly("flooded", "villages");
    assertThat(hit.span().start()).isEqualTo("The council met. ".length());
  }

  @Test
  void whatMeansTheSameIsFoundWithoutAWordInCommon() {
    Hit hit = search.find(SearchQuery.of("blaze beer")).getFirst();

    assertThat(hit.text()).isEqualTo("A fire destroyed the brewery.");
    assertThat(hit.matches()).isEmpty();
  }

  @Test
  void whatIsNowhereAndMeansNothingOfIt() {
    assertThat(found("xylophone zebra")).isEmpty();
  }

  @Test
  void aPhraseMustStandThereAsItIs() {
    assertThat(found("\"border deal\"")).containsExactly("Vote on villages");
    assertThat(found("\"deal border\" villages")).isEmpty();
    assertThat(found("\"at\"")).containsExactly("Dam breaks");
    assertThat(found("“the bad border”")).containsExactly("Vote on villages");
  }

  @Test
  void whatIsFoundIsOfTheOutletAndTheDays() {
    SearchQuery all = SearchQuery.of("villages");

    assertThat(found(all)).containsExactlyInAnyOrder("Dam breaks", "Vote on villages");
    assertThat(found(filtered(Optional.of("marland TIMES"), Optional.empty(), Optional.empty())))
        .containsExactly("Dam breaks");
    assertThat(found(filtered(Optional.of("Marland"), Optional.empty(), Optional.empty())))
        .isEmpty();
    assertThat(found(filtered(Optional.empty(), Optional.of("2031-06-02"), Optional.empty())))
        .containsExactly("Vote on villages");
    assertThat(found(filtered(Optional.empty(), Optional.empty(), Optional.of("2031-06-01"))))
        .containsExactly("Dam breaks");
  }

  private static SearchQuery filtered(
      Optional<String> outlet, Optional<String> from, Optional<String> to) {
    return new SearchQuery(
        "villages",
        Optional.empty(),
        outlet,
        from.map(LocalDate::parse),
        to.map(LocalDate::parse),
        Optional.of(Kind.REPORT),
        10);
  }

  @Test
  void copiesAreShownOnceWithAllTheirReports() {
    Invented.add(
        archive,
        IntStream.range(0, 70)
            .mapToObj(
                i ->
                    Invented.report("Outlet " + i, LocalDate.of(2031, 5, 5), "Brewery burns", FIRE))
            .toArray(org.readout.report.Report[]::new));
    try (Indexer indexer = new Indexer(archive, told -> {})) {
      indexer.catchUp(more -> {});
    }
    search.refresh();

    List<Hit> hits = search.find(SearchQuery.of("brewery villages"));
    assertThat(hits).filteredOn(hit -> hit.text().contains("brewery")).hasSize(1);
    assertThat(
            hits.stream().filter(hit -> hit.text().contains("brewery")).findFirst().get().copies())
        .hasSize(70);
    assertThat(hits).extracting(hit -> hit.title().orElse("")).contains("Vote on villages");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "brewery \"",
        "title:brewery AND (fire OR -burns) ~2 ^4 [a TO b] {* /re[/ \\",
        "text:*",
        "* ? brewery",
        "\u0000\u0007brewery\u001B[31m",
        "brewery \uD83D\uDD25",
        "\uD83D\uDD25",
        "\uD83D brewery",
        "the of and",
        "!!!",
        ""
      })
  void anyTextIsAQuery(String words) {
    assertThat(found(words)).hasSizeLessThanOrEqualTo(10);
    if (words.contains("brewery")) {
      assertThat(found(words)).contains("Brewery burns");
    }
  }

  @Test
  void tenThousandWordsAreAQuery() {
    StringBuilder many = new StringBuilder("brewery ");
    for (int i = 0; i < 10_000; i++) {
      many.append("word").append(i).append(' ');
    }

    assertThat(found(many.toString())).startsWith("Brewery burns");
    assertThat(found("\"" + many.substring(0, 9_000) + "\"")).isEmpty();
  }

  @Test
  void severalThreadsSearchAtOnce() {
    assertThat(
            IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> found(i % 2 == 0 ? "brewery" : "\"border deal\"").getFirst())
                .distinct())
        .containsExactlyInAnyOrder("Brewery burns", "Vote on villages");
  }
}
