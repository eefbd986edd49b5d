package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.Taken.PROSE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.report.Report;

/** WARC and WACZ. */
class WebArchivesTest {

  private static final String HTTP = "Content-Type: application/http; msgtype=response\r\n";

  @TempDir Path folder;

  private static byte[] record(String type, String head, String block) {
    byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
    String all =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:01234567-89ab-cdef-0123-456789abcdef>\r\n"
            + "WARC-Date: 2026-03-15T06:00:00Z\r\n"
            + head
            + "Content-Length: "
            + bytes.length
            + "\r\n\r\n"
            + block
            + "\r\n\r\n";
    return all.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] response(int number, String type) {
    String page =
        "<html><head><title>Dam "
            + number
            + "</title></head><body>"
            + ("<p>" + PROSE + "</p>").repeat(4);
    return record(
        "response",
        "WARC-Target-URI: https://courier.test/" + number + "\r\n" + HTTP,
        "HTTP/1.1 200 OK\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + page.length()
            + "\r\n\r\n"
            + page);
  }

  private static List<byte[]> records() {
    return List.of(
        record("warcinfo", "Content-Type: application/warc-fields\r\n", "software: none\r\n"),
        response(1, "text/html"),
        response(2, "image/png"),
        record(
            "revisit",
            "WARC-Target-URI: https://courier.test/3\r\n"
                + "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest"
                + "\r\n"
                + HTTP,
            "HTTP/1.1 200 OK\r\n\r\n"),
        response(4, "text/html; charset=utf-8"));
  }

  private static byte[] joined(boolean zipped) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    records().forEach(one -> all.writeBytes(zipped ? Taken.gzip(one) : one));
    return all.toByteArray();
  }

  @Test
  void pagesAreReportsWithTheAddressAndTheDayOfTheirCapture() {
    for (Taken taken :
        List.of(
            Taken.of(folder, "a.warc", joined(false)),
            Taken.of(folder, "b.warc.gz", joined(true)))) {
      assertThat(taken.titles()).containsExactly("Dam 1", "Dam 4");
      Report report = taken.reports().getFirst();
      assertThat(report.url()).hasValue("https://courier.test/1");
      assertThat(report.published()).isEqualTo(Report.Publication.UNKNOWN);
      assertThat(taken.dates()).containsExactly("2026-03-15 CAPTURED WARC-Date");
      assertThat(taken.rejected())
          .anyMatch(why -> why.endsWith("passed over 1 record: no page but image/png"))
          .anyMatch(why -> why.contains("passed over 1 record: a revisit"));
    }
  }

  @Test
  void anArchiveThatIsCutYieldsAllBeforeTheCutAndSaysWhere() {
    for (boolean zipped : new boolean[] {false, true}) {
      byte[] all = joined(zipped);
      byte[] last = records().getLast();
      int length = zipped ? Taken.gzip(last).length : last.length;
      for (int left : new int[] {20, length / 2, length - 9}) {
        byte[] cut = Arrays.copyOf(all, all.length - length + left);
        Taken taken = Taken.of(folder, zipped ? "a.warc.gz" : "a.warc", cut);
        assertThat(taken.titles()).as("%s %d", zipped, left).containsExactly("Dam 1");
        assertThat(taken.rejected().getLast()).contains("cut or damaged", " byte ");
      }
    }
  }

  @Test
  void whatIsNoArchiveSaysSo() {
    assertThat(Taken.of(folder, "a.warc", "nonsense\n").why()).contains("not a WARC file");
    assertThat(Taken.of(folder, "a.warc.gz", Taken.gzip(new byte[9])).why())
        .contains("not a WARC file");
  }

  private static byte[] zip(List<String> names, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
      }
    }
    return out.toByteArray();
  }

  @Test
  void aZipOfArchivesIsReadAndNamesThatLeadOutAreNot() throws IOException {
    byte[] wacz =
        zip(
            List.of("datapackage.json", "../out.warc.gz", "/etc/a.warc", "archive/a.warc.gz"),
            joined(true));
    Taken taken = Taken.of(folder, "a.wacz", wacz);
    assertThat(taken.titles()).containsExactly("Dam 1", "Dam 4");
    assertThat(taken.reports().getFirst().file()).hasValue(folder.resolve("a.wacz").toString());
    assertThat(taken.rejected()).filteredOn(why -> why.contains("leads out")).hasSize(2);
    assertThat(folder.resolve("../out.warc.gz")).doesNotExist();
  }

  @Test
  void aZipWithoutArchivesIsRejected() throws IOException {
    assertThat(Taken.of(folder, "a.wacz", zip(List.of("a.txt"), new byte[3])).why())
        .isEqualTo("a.wacz: a ZIP archive without a WARC file");
    assertThat(Taken.of(folder, "a.zip", zip(List.of("a.txt"), new byte[3])).why())
        .contains("a ZIP archive");
  }
}
