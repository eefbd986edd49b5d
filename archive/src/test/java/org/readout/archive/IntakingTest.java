package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Intaking.Added;
import org.readout.archive.Intaking.AlreadyThere;
import org.readout.archive.Intaking.Revised;
import org.readout.report.Report;
import org.readout.report.ReportId;

class IntakingTest {
  private static final String URL = "https://norden.example/dam";
  private static final String TEXT = "The dam at Norden broke. Two villages were flooded.";

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Invented.archive(folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void aReportIsThereAsItWasRead() {
    Report report = Invented.report("7", URL, "Dam breaks", TEXT);
    Invented.add(archive, report);

    assertThat(archive.reports().read(report.id())).contains(report);
    assertThat(archive.reports().all()).containsExactly(report);
  }

  @Test
  void theSameReportAgainIsNotAddedTwice() {
    Report report = Invented.report("7", URL, "Dam breaks", TEXT);

    assertThat(Invented.add(archive, report, report))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(Added.class),
            second -> assertThat(second).isInstanceOf(AlreadyThere.class));
    assertThat(archive.reports().size()).isEqualTo(1);
    assertThat(archive.reports().versions(report.id())).hasSize(1);
  }

  @Test
  void otherWordsAtTheSameUrlAreAVersionAndWhatChangedIsKept() {
    Report first = Invented.report("7", URL, "Dam breaks", TEXT);
    Report second = Invented.report("7", URL, "Dam breaks", TEXT + " One man is missing.");
    var kept = Invented.add(archive, first, second);

    assertThat(kept.getLast())
        .isInstanceOfSatisfying(
            Revised.class, revised -> assertThat(revised.there()).isEqualTo(first.id()));
    List<Reports.Version> versions = archive.reports().versions(first.id());
    assertThat(versions).hasSize(2);
    assertThat(versions.getLast().added()).containsExactly("One man is missing.");
    assertThat(versions.getLast().removed()).isEmpty();
    assertThat(archive.reports().read(first.id()).orElseThrow().text()).isEqualTo(second.text());
  }

  @Test
  void bothVersionsAgainAreNothingNew() {
    Report first = Invented.report("7", URL, "Dam breaks", TEXT);
    Report second = Invented.report("7", URL, "Dam breaks", TEXT + " One man is missing.");
    Invented.add(archive, first, second);

    assertThat(Invented.add(archive, first, second))
        .allSatisfy(kept -> assertThat(kept).isInstanceOf(AlreadyThere.class));
    assertThat(archive.reports().versions(first.id())).hasSize(2);
  }

  @Test
  void aTimeStampOrAShareCountIsNoChange() {
    Report first = Invented.report("7", URL, "Dam breaks", TEXT + "\nUpdated 12:30\n5 shares");
    Report second = Invented.report("7", URL, "Dam breaks", TEXT + "\nUpdated 14:05\n12 shares");

    assertThat(Invented.add(archive, first, second).getLast()).isInstanceOf(AlreadyThere.class);
  }

  @Test
  void aPageThatIsUsedForOtherNewsIsAnotherReport() {
    Report fire = Invented.report("7", URL, "", TEXT);
    Report vote = Invented.report("8", URL, "", "Council of Marlow approves Quarles budget plan.");

    assertThat(Invented.add(archive, fire, vote).getLast()).isInstanceOf(Added.class);
    assertThat(Invented.add(archive, vote).getLast()).isInstanceOf(AlreadyThere.class);
  }

  @Test
  void withoutAUrlTheSameWordsOfOneOutletAreOneReport() {
    Report first = Invented.report("7", "", "Dam breaks", TEXT);
    Report again = Invented.report("8", "", "Dam breaks", TEXT);
    Report retitled = Invented.report("9", "", "Dam bursts", TEXT);
    var kept = Invented.add(archive, first, again, retitled);

    assertThat(kept.get(1)).isInstanceOf(AlreadyThere.class);
    assertThat(kept.get(2)).isInstanceOf(Revised.class);
  }

  @Test
  void everyIdUnderWhichAReportWasGivenHasItsStory() {
    Report first = Invented.report("7", URL, "Dam breaks", TEXT);
    Invented.add(archive, first, Invented.report("8", URL, "Dam breaks", TEXT));
    List<String> own = new ArrayList<>();
    archive.stories().assignments((report, story) -> own.add(report));

    assertThat(own).containsExactly("7", "8");
    assertThat(archive.reports().named("8")).isEqualTo(first.id());
  }

  @Test
  void whatWasReadCloselyIsAddedOnceThoughAnotherCameBefore() {
    Report report = Invented.report("7", URL, "Dam breaks", TEXT);
    Intaking.Item read = Invented.read(report);
    Invented.add(archive, report);

    assertThat(archive.intaking().commit(List.of(read)))
        .singleElement()
        .isInstanceOf(AlreadyThere.class);
    assertThat(archive.reports().size()).isEqualTo(1);
  }

  @Test
  void whatIsForgottenWhileItIsAddedAgainIsToldAndStopsNoOther() {
    Report report = Invented.report("7", URL, "Dam breaks", TEXT);
    Invented.add(archive, report);
    Intaking intaking = archive.intaking();
    archive.forgetting().report(report.id(), "ann");

    assertThat(
            intaking.commit(
                List.of(
                    new Intaking.Again(report),
                    Invented.read(Invented.report("8", "", "Vote", "Marlow votes on a budget.")))))
        .satisfiesExactly(
            gone ->
                assertThat(gone)
                    .isInstanceOfSatisfying(
                        Intaking.Noted.class,
                        noted -> assertThat(noted.refused().why()).contains("was removed")),
            other -> assertThat(other).isInstanceOf(Added.class));
  }

  @Test
  void aRejectionIsNotedOnceWithHowOften() {
    Intaking intaking = archive.intaking();
    intaking.commit(List.of(new Intaking.Refused("a.txt", "the file is empty")));
    intaking.commit(List.of(new Intaking.Refused("a.txt", "the file is empty")));

    assertThat(archive.rejections().all())
        .containsExactly(
            new Rejections.Rejection(
                "a.txt", "the file is empty", "2031-05-04T12:00:00Z", "2031-05-04T12:00:00Z", 2));
  }

  @Test
  void aReportIsFoundByTheBeginningOfItsId() {
    Report report = Invented.report("7", URL, "Dam breaks", TEXT);
    ReportId id = report.id();
    Invented.add(archive, report);

    assertThat(archive.reports().named(id.value().substring(0, 8))).isEqualTo(id);
  }
}
