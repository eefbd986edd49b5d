package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.report.Report;

class MigrationsTest {
  private static final Report REPORT = Invented.report("1", "Fire at the brewery of Tolland");

  @TempDir Path folder;

  @Test
  void anArchiveOfTheFirstVersionIsBroughtForwardWithAllThatIsInIt() {
    try (Database database = Database.open(folder.resolve("archive.db"))) {
      new Migrations(database).apply(Invented.CLOCK, 1);
      database.script("INSERT INTO story (id) VALUES ('s1')");
      database.script(
          "INSERT INTO report (id, address, day, story, joined, added)"
              + " VALUES ('r1', 'norden.example/1', NULL, 's1', 1, '2031-05-04T12:00:00Z')");
      database.script(
          "INSERT INTO version VALUES (1, 1, 'r1', 'f1', '2031-05-04T12:00:00Z', NULL, '7', NULL,"
              + " NULL, NULL, NULL, NULL, 'en', NULL, 'unknown', 'report', NULL, NULL, 'Fire.',"
              + " '[]', '[[0,5]]', NULL)");
    }
    try (Archive archive = Archive.toRead(folder, Invented.CLOCK, Invented.NO_WAITING)) {
      assertThat(archive.reports().all()).extracting(Report::text).containsExactly("Fire.");
      assertThat(archive.stories().named("s1").value()).isEqualTo("s1");
    }
    try (Database database = Database.open(folder.resolve("archive.db"))) {
      assertThat(new Migrations(database).version()).isEqualTo(Migrations.newest());
      assertThat(database.all("SELECT version FROM migration ORDER BY 1", row -> row.getInt(1)))
          .hasSize(Migrations.newest())
          .startsWith(1, 2, 3);
    }
  }

  @Test
  void anArchiveOfANewerProgramIsRefusedAndLeftAlone() {
    Invented.archive(folder).close();
    try (Database database = Database.open(folder.resolve("archive.db"))) {
      database.script("PRAGMA user_version = 99");
    }

    assertThatThrownBy(() -> Invented.archive(folder))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("newer Readout")
        .hasMessageContaining("99");
    assertThatThrownBy(() -> Archive.toRead(folder, Invented.CLOCK, Invented.NO_WAITING))
        .hasMessageContaining("newer Readout");
  }

  @Test
  void aDatabaseOfSomebodyElseIsLeftAlone() {
    try (Database database = Database.open(folder.resolve("archive.db"))) {
      database.script("CREATE TABLE cheese (name TEXT)");
    }

    assertThatThrownBy(() -> Invented.archive(folder)).hasMessageContaining("not an archive");
  }

  @Test
  void aMissingArchiveIsNotMadeByReading() {
    assertThatThrownBy(
            () -> Archive.toRead(folder.resolve("no"), Invented.CLOCK, Invented.NO_WAITING))
        .hasMessageContaining("there is no archive");
    assertThat(folder.resolve("no")).doesNotExist();
  }

  @Test
  void anArchiveThatIsOpenedTwiceIsThereOnce() {
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, REPORT);
    }
    try (Archive archive = Invented.archive(folder)) {
      assertThat(archive.reports().size()).isEqualTo(1);
    }
  }
}
