package org.readout.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which packages may know which, and what the core does without. */
class ArchitectureTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.readout");

  private static final String[] CORE = {
    "org.readout.text..",
    "org.readout.report..",
    "org.readout.annotation..",
    "org.readout.story..",
    "org.readout.wording..",
    "org.readout.words..",
    "org.readout.utterance..",
    "org.readout.fact..",
    "org.readout.conflict..",
    "org.readout.decision..",
    "org.readout.event..",
    "org.readout.toll..",
    "org.readout.brief..",
    "org.readout.matrix..",
    "org.readout.grouping..",
    "org.readout.independence..",
    "org.readout.collation..",
    "org.readout.render.."
  };

  @Test
  void theCoreKnowsNothingButJava() {
    classes()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.readout.text..",
            "org.readout.report..",
            "org.readout.annotation..",
            "org.readout.story..",
            "org.readout.wording..",
            "org.readout.words..",
            "org.readout.utterance..",
            "org.readout.fact..",
            "org.readout.conflict..",
            "org.readout.decision..",
            "org.readout.event..",
            "org.readout.toll..",
            "org.readout.brief..",
            "org.readout.matrix..",
            "org.readout.grouping..",
            "org.readout.independence..",
            "org.readout.collation..",
            "org.readout.render..",
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.text..",
            "java.math..",
            "java.io..",
            "java.nio.charset..",
            "java.security..",
            "org.jspecify..")
        .check(ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.io.File",
        "java.io.FileInputStream",
        "java.io.FileOutputStream",
        "java.io.InputStream",
        "java.io.OutputStream",
        "java.io.Console",
        "java.util.Random",
        "java.util.random.RandomGenerator",
        "java.util.concurrent.ThreadLocalRandom",
        "java.util.concurrent.ExecutorService",
        "java.security.SecureRandom",
        "java.time.Clock"
      })
  void theCoreDoesNoInputOrOutputAndDrawsNoRandomNumber(String type) {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(type)
        .check(ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "java.time.LocalDate, now",
    "java.time.LocalDateTime, now",
    "java.time.ZonedDateTime, now",
    "java.time.OffsetDateTime, now",
    "java.time.Instant, now",
    "java.time.Year, now",
    "java.time.YearMonth, now",
    "java.lang.System, currentTimeMillis",
    "java.lang.System, nanoTime",
    "java.lang.Math, random",
    "java.util.UUID, randomUUID",
    "java.lang.System, getenv",
    "java.lang.System, getProperty"
  })
  void nothingThatFindsOrComparesReadsAClockOrItsSurroundings(String type, String method) {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.readout.app..", "org.readout.bench..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                type + "." + method,
                call ->
                    call.getTarget().getOwner().getName().equals(type)
                        && call.getTarget().getName().equals(method)))
        .check(ALL);
  }

  @Test
  void noFieldIsStaticAndChanges() {
    fields().that().areStatic().should().beFinal().check(ALL);
  }

  @Test
  void thePartsKnowTheCoreAndNotEachOther() {
    noClasses()
        .that()
        .resideInAPackage("org.readout.language..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.readout.ingest..", "org.readout.format..", "org.readout.app..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.readout.ingest..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.readout.language..", "org.readout.format..", "org.readout.app..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.readout.format..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.readout.language..", "org.readout.ingest..", "org.readout.app..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.readout.meaning..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.readout.language..",
            "org.readout.ingest..",
            "org.readout.format..",
            "org.readout.app..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.readout.archive..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.readout.language..",
            "org.readout.ingest..",
            "org.readout.meaning..",
            "org.readout.app..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.readout.archive..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.readout.search..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.readout.search..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.readout.language..",
            "org.readout.ingest..",
            "org.readout.meaning..",
            "org.readout.app..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.readout.app.answer..", "org.readout.app.feed..", "org.readout.app.mcp..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.readout.app.web..", "org.readout.app.cli..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.readout.app.evaluate..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.readout.app.cli..")
        .check(ALL);
  }

  @Test
  void watchingKnowsNeitherThePagesNorTheCommands() {
    noClasses()
        .that()
        .resideInAPackage("org.readout.app.watch..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.readout.app.web..", "org.readout.app.cli..")
        .check(ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "tools.jackson.., org.readout.format.., org.readout.meaning..",
    "picocli.., org.readout.app.cli.., org.readout.app.cli..",
    "io.javalin.., org.readout.app.web.., org.readout.app.web..",
    "org.eclipse.jetty.., org.readout.app.web.., org.readout.app.web..",
    "com.ibm.icu.., org.readout.ingest.., org.readout.ingest..",
    "org.jsoup.., org.readout.ingest.page.., org.readout.ingest.page..",
    "com.rometools.., org.readout.ingest.feed.., org.readout.ingest.feed..",
    "org.netpreserve.., org.readout.ingest.warc.., org.readout.ingest.warc..",
    "org.apache.commons.csv.., org.readout.ingest.table.., org.readout.format..",
    "org.apache.pdfbox.., org.readout.ingest.office.., org.readout.ingest.office..",
    "org.apache.poi.., org.readout.ingest.office.., org.readout.app.export..",
    "java.net.http.., org.readout.ingest.fetch.., org.readout.ingest.fetch..",
    "javax.xml.., org.readout.ingest.xml.., org.readout.app.[feed|export]..",
    "org.apache.lucene.., org.readout.search.., org.readout.search..",
    "org.sqlite.., org.readout.archive.., org.readout.archive..",
    "io.modelcontextprotocol.., org.readout.app.mcp.., org.readout.app.mcp..",
    "jakarta.servlet.., org.readout.app.mcp.., org.readout.app.web..",
    "java.sql.., org.readout.archive.., org.readout.archive..",
    "opennlp.., org.readout.meaning.., org.readout.meaning..",
    "ai.onnxruntime.., org.readout.meaning.., org.readout.meaning.."
  })
  void aLibraryIsNamedWhereItIsNeededOnly(String library, String home, String other) {
    noClasses()
        .that()
        .resideOutsideOfPackages(home, other)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(ALL);
  }

  @Test
  void whatIsCommonToAllDocumentsKnowsNoneOfTheirKinds() {
    noClasses()
        .that()
        .resideInAPackage("org.readout.ingest")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.readout.ingest.*..")
        .check(ALL);
  }

  @Test
  void whoMayAskIsKnownWithoutPages() {
    noClasses()
        .that()
        .resideInAnyPackage("org.readout.app.accounts..", "org.readout.app.web.access..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.readout.app.web",
            "org.readout.app.web.[exchange|shelf|page|read|work|watch|api|door]..",
            "org.readout.app.cli..",
            "io.javalin..")
        .check(ALL);
  }

  @Test
  void thePackagesOfTheServiceFormNoCycle() {
    slices().matching("org.readout.app.web.(*)..").should().beFreeOfCycles().check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.readout.app.web.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.readout.app.web")
        .check(ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "exchange, shelf|page|read|work|watch|api|door",
    "shelf, page|read|work|watch|api|door",
    "page, shelf|read|work|watch|api|door",
    "read, work|watch|api|door",
    "work, watch|api|door",
    "watch, read|work|api|door",
    "api, work|watch|door",
    "door, shelf|read|work|watch"
  })
  void eachPackageOfTheServiceKnowsThoseBelow(String one, String above) {
    noClasses()
        .that()
        .resideInAPackage("org.readout.app.web." + one)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.readout.app.web.[" + above + "]")
        .check(ALL);
  }

  @Test
  void thePackagesOfTheCoreFormNoCycle() {
    slices().matching("org.readout.(*)..").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void noClassIsNamedAfterNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)(\\$.*)?")
        .check(ALL);
  }

  @Test
  void theClassesAreThere() {
    assertThat(ALL.size()).isGreaterThan(100);
    assertThat(ALL.contain("org.readout.text.Span")).isTrue();
  }
}
