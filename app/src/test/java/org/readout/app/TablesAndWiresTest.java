package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.Taken.PROSE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.report.Report;

/** Tables with named columns, and what agencies and crawlers hand over. */
class TablesAndWiresTest {

  @TempDir Path folder;

  @Test
  void aRowIsAReport() {
    String csv =
        "\uFEFFID,Source,Date,Title,URL,Text\r\n"
            + "7,The Courier,2026-03-14,\"Dam, breaks\",https://courier.test/dam,\""
            + PROSE
            + "\r\n\r\n"
            + PROSE
            + "\"\r\n8,,,,,\r\n9,The Post,,,,"
            + PROSE.replace(",", "")
            + "\r\n";
    Taken taken = Taken.of(folder, "a.csv", csv);
    Report report = taken.reports().getFirst();
    assertThat(report.sourceId()).hasValue("7");
    assertThat(report.outlet()).hasValue("The Courier");
    assertThat(report.title()).hasValue("Dam, breaks");
    assertThat(report.url()).hasValue("https://courier.test/dam");
    assertThat(report.published().day()).hasValue(LocalDate.of(2026, 3, 14));
    assertThat(report.paragraphs()).hasSize(2);
    assertThat(taken.reports()).hasSize(2);
    assertThat(taken.rejected()).containsExactly("a.csv, line 5: a row without a text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ";"})
  void cellsMayBePartedByTabsOrSemicolons(String mark) {
    String words = PROSE.replace(",", "");
    String table = String.join(mark, "title", "text") + "\n" + String.join(mark, "Dam", words);
    assertThat(Taken.of(folder, "a.tsv", table).report().title()).hasValue("Dam");
    assertThat(Taken.of(folder, "table", table).report().title()).hasValue("Dam");
  }

  @Test
  void aTableMayBeInAnotherEncoding() {
    byte[] table =
        ("title;text\nDämme;"
                + "Die Dämme über dem Fluß hielten der Flut für Stunden stand. ".repeat(9))
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Taken.of(folder, "a.csv", table).report().title()).hasValue("Dämme");
  }

  @Test
  void aTableThatIsNoneIsRejectedWithTheLine() {
    assertThat(Taken.of(folder, "a.csv", "a,b\n1,2\n").why()).contains("names no column");
    assertThat(Taken.of(folder, "b.csv", "").why()).contains("empty");
    Taken cut = Taken.of(folder, "c.csv", "title,text\nA,\"" + PROSE + "\"\nB,\"" + PROSE);
    assertThat(cut.titles()).containsExactly("A");
    assertThat(cut.rejected().getFirst()).contains("line 3");
    Taken endless = Taken.of(folder, "d.csv", "title,text\nB,\"" + "a\n".repeat(5 << 20));
    assertThat(endless.why()).contains("line 2", "longer than 8 MB");
  }

  @Test
  void newsPleaseIsRead() {
    String json =
        "{\"maintext\": \""
            + PROSE
            + "\", \"title\": \"Dam\", \"authors\": [\"Ilse Marten\", \"Ole Dahl\"],"
            + " \"date_publish\": \"2026-03-14 06:00:00\", \"date_modify\": null,"
            + " \"date_download\": \"2026-03-16 01:00:00\", \"source_domain\": \"courier.test\","
            + " \"url\": \"https://courier.test/dam\", \"language\": \"en\", \"unknown\": [1, {}]}";
    Taken taken = Taken.of(folder, "a.json", json);
    Report report = taken.report();
    assertThat(report.byline()).hasValue("Ilse Marten, Ole Dahl");
    assertThat(report.outlet()).hasValue("courier.test");
    assertThat(report.published().day()).hasValue(LocalDate.of(2026, 3, 14));
    assertThat(taken.dates())
        .containsExactly(
            "2026-03-14 PUBLISHED news-please date_publish",
            "2026-03-16 CAPTURED news-please date_download");
    assertThat(Taken.of(folder, "b.json", "[" + json + ", 5]").rejected())
        .containsExactly("b.json, item 2: not a JSON object");
  }

  private static String ninjs(String more) {
    return "{\"uri\": \"https://agency.test/1\", \"headline\": \"Dam breaks\", \"byline\": \"Ole Dahl\","
        + " \"versioncreated\": \"2026-03-14T06:00:00Z\", \"copyrightholder\": \"The Agency\","
        + " \"language\": \"en\", \"something\": {\"new\": true}, "
        + more
        + "}";
  }

  @Test
  void ninjsIsReadWithItsFlagOfCompleteness() {
    String body = "\"body_html\": \"<p>" + PROSE + "</p><p>" + PROSE + "</p>\"";
    Report whole = Taken.of(folder, "a.json", ninjs(body)).report();
    assertThat(whole.title()).hasValue("Dam breaks");
    assertThat(whole.outlet()).hasValue("The Agency");
    assertThat(whole.paragraphs()).hasSize(2);
    assertThat(whole.complete()).isTrue();
    Report part =
        Taken.of(folder, "b.json", ninjs(body + ", \"representationtype\": \"incomplete\""))
            .report();
    assertThat(part.incompleteBecause()).hasValue("its publisher calls it incomplete");
    assertThat(Taken.of(folder, "c.json", ninjs(body + ", \"pubstatus\": \"canceled\"")).why())
        .contains("withdrawn by its publisher: pubstatus canceled");
    assertThat(Taken.of(folder, "d.json", ninjs("\"type\": \"text\"")).why())
        .contains("its body is empty");
  }

  @Test
  void linesOfNewsPleaseOfNinjsAndOfOurOwnAreToldByTheirMembers() {
    String newsPlease =
        "{\"maintext\": \""
            + PROSE
            + "\", \"text\": null, \"source_domain\": \"courier.test\", \"authors\": [\"Ilse"
            + " Marten\"], \"date_publish\": \"2026-03-14 06:00:00\", \"title\": \"Dam breaks\"}\n";
    String lines =
        newsPlease
            + ninjs("\"body_text\": \"" + PROSE + "\"")
            + "\n{\"text\": \""
            + PROSE
            + "\", \"versioncreated\": \"x\", \"id\": \"own\"}\n"
            + ninjs("\"body_text\": \"" + PROSE + "\", \"pubstatus\": \"canceled\"")
            + "\n{\"title\": \"no text\"}\n";
    for (String name : List.of("a.jsonl", "unnamed")) {
      Taken taken = Taken.of(folder, name, lines);
      assertThat(taken.reports())
          .extracting(one -> one.outlet().or(one::sourceId).orElse(""))
          .containsExactly("courier.test", "The Agency", "own");
      assertThat(taken.reports().getFirst().byline()).hasValue("Ilse Marten");
      assertThat(taken.reports().getFirst().published().day()).hasValue(LocalDate.of(2026, 3, 14));
      assertThat(taken.rejected())
          .containsExactly(
              name + ", line 4: withdrawn by its publisher: pubstatus canceled",
              name + ", line 5: not a report in JSON: \"text\" is not a string");
    }
  }

  @Test
  void ninjsOfTheThirdVersionHasSeveralBodies() {
    String bodies =
        "\"headlines\": [{\"role\": \"main\", \"value\": \"Dam\"}], \"bodies\": [{\"role\":"
            + " \"main\", \"contenttype\": \"text/plain\", \"value\": \""
            + PROSE
            + "\"}]";
    assertThat(Taken.of(folder, "a.json", ninjs(bodies)).report().text()).isEqualTo(PROSE);
  }

  private static String newsMl(String status, String inline) {
    return "<?xml version='1.0' encoding='UTF-8'?><newsItem"
        + " xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:newsml:agency.test:1'>"
        + "<itemMeta><provider literal='The Agency'/>"
        + "<versionCreated>2026-03-14T06:00:00Z</versionCreated>"
        + "<firstCreated>2026-03-13T06:00:00Z</firstCreated><pubStatus qcode='stat:"
        + status
        + "'/></itemMeta><contentMeta><unknown/><language tag='en'/><by>By Ole Dahl</by>"
        + "<headline>Dam breaks</headline></contentMeta><contentSet>"
        + inline
        + "</contentSet></newsItem>";
  }

  private static final String XHTML =
      "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'>"
          + "<head><title>No</title></head><body><p>"
          + PROSE
          + "</p><p>"
          + PROSE
          + "</p></body></html></inlineXML>";

  @Test
  void newsMlIsRead() {
    Taken taken = Taken.of(folder, "a.xml", newsMl("usable", XHTML));
    Report report = taken.report();
    assertThat(report.title()).hasValue("Dam breaks");
    assertThat(report.outlet()).hasValue("The Agency");
    assertThat(report.sourceId()).hasValue("urn:newsml:agency.test:1");
    assertThat(report.paragraphs()).hasSize(2);
    assertThat(report.text()).startsWith(PROSE);
    assertThat(taken.dates())
        .containsExactly(
            "2026-03-14 PUBLISHED newsml versionCreated", "2026-03-13 CREATED newsml firstCreated");
  }

  @Test
  void newsMlThatIsWithdrawnOrHasNoTextIsRejected() {
    assertThat(Taken.of(folder, "a.xml", newsMl("canceled", XHTML)).why())
        .contains("withdrawn by its publisher: pubStatus canceled");
    assertThat(Taken.of(folder, "b.xml", newsMl("usable", "")).why())
        .contains("without a text in it");
    String flagged = XHTML.replace("<inlineXML", "<inlineXML rendition='rnd:incomplete'");
    assertThat(Taken.of(folder, "c.xml", newsMl("usable", flagged)).report().complete()).isFalse();
  }

  @Test
  void jsonAndXmlOfNoKnownKindAreRejected() {
    assertThat(Taken.of(folder, "a.json", "{\"a\": 1}").why()).contains("no kind that is known");
    assertThat(Taken.of(folder, "b.json", "{\"a\": ").why()).contains("not JSON");
    assertThat(Taken.of(folder, "c.xml", "<?xml version='1.0'?><a/>").why())
        .contains("XML of a kind that is not read here: <a>");
  }
}
