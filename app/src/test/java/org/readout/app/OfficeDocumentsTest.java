package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.Taken.PROSE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.report.Report;

/** PDF and DOCX. */
class OfficeDocumentsTest {

  @TempDir Path folder;

  private static byte[] pdf(List<List<String>> pages, String password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      for (List<String> lines : pages) {
        page(pdf, lines);
      }
      pdf.getDocumentInformation().setTitle("Dam breaks at Orveld");
      pdf.getDocumentInformation().setAuthor("Ilse Marten");
      Calendar day = new GregorianCalendar(2026, Calendar.MARCH, 14);
      day.setTimeZone(TimeZone.getTimeZone("UTC"));
      pdf.getDocumentInformation().setCreationDate(day);
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static void page(PDDocument pdf, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    if (lines.isEmpty()) {
      return;
    }
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      content.setLeading(14);
      content.newLineAtOffset(60, 720);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  private static List<String> printed(int page) {
    List<String> lines = new ArrayList<>();
    lines.add("THE COURIER - Saturday edition");
    lines.add("");
    lines.add("");
    String who = List.of("mayor", "council", "engineer").get(page - 1);
    lines.add("The " + who + " of Orveld told the court that the dam had been in-");
    lines.add("spected in the spring and that the " + who + " had not been warned of the cracks.");
    lines.add("Nobody asked the " + who + " why.");
    lines.add("");
    lines.add("");
    lines.add("Page " + page + " of 3");
    return lines;
  }

  @Test
  void aPdfIsReadWithoutWhatRepeatsAtTheEdgesOfItsPages() throws IOException {
    byte[] pdf = pdf(List.of(printed(1), printed(2), printed(3)), "");
    Taken taken = Taken.of(folder, "a.pdf", pdf);
    Report report = taken.report();
    assertThat(report.title()).hasValue("Dam breaks at Orveld");
    assertThat(report.byline()).hasValue("Ilse Marten");
    assertThat(report.text())
        .doesNotContain("THE COURIER", "of 3")
        .contains("had been inspected in the spring");
    assertThat(report.paragraphs()).hasSize(3);
    assertThat(taken.dates()).containsExactly("2026-03-14 CREATED pdf CreationDate");
  }

  @Test
  void aPdfWithoutTextOrWithAPasswordIsRejected() throws IOException {
    assertThat(Taken.of(folder, "a.pdf", pdf(List.of(List.of()), "")).why())
        .isEqualTo("a.pdf: a PDF without text, such as a scan");
    assertThat(Taken.of(folder, "b.pdf", pdf(List.of(printed(1)), "word")).why())
        .isEqualTo("b.pdf: a PDF that is locked with a password");
    assertThat(Taken.of(folder, "c.pdf", "%PDF-1.7 nonsense").why()).startsWith("c.pdf: ");
    assertThat(Taken.of(folder, "d.pdf", "").why()).contains("empty");
  }

  @Test
  void aPdfThatGrowsBeyondAllMeasureIsRejected() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        "%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream out = new DeflaterOutputStream(pdf, new Deflater(1))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
      }
    }
    assertThat(Taken.of(folder, "a.pdf", pdf.toByteArray()).why()).contains("more than 256 MB");
    assertThat(Taken.of(folder, "b.pdf", "%PDF-1.4 <</Filter[/FlateDecode /FlateDecode]>>").why())
        .contains("packed more than once");
  }

  private static byte[] docx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument docx = new XWPFDocument()) {
      docx.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("HEADER");
      docx.createParagraph().createRun().setText("Dam breaks at Orveld");
      docx.createParagraph().createRun().setText(PROSE);
      docx.createParagraph();
      docx.createParagraph().createRun().setText(PROSE);
      docx.createTable(1, 1).getRow(0).getCell(0).setText("Twelve were injured.");
      docx.getProperties().getCoreProperties().setCreator("Ilse Marten");
      docx.write(out);
    }
    return out.toByteArray();
  }

  @Test
  void aDocxIsReadWithoutItsHeaders() throws IOException {
    for (String name : List.of("a.docx", "letter")) {
      Report report = Taken.of(folder, name, docx()).report();
      assertThat(report.byline()).hasValue("Ilse Marten");
      assertThat(report.title()).hasValue("Dam breaks at Orveld");
      assertThat(report.text()).doesNotContain("HEADER").contains("Twelve were injured.");
      assertThat(report.paragraphs()).hasSize(3);
    }
  }

  private static byte[] zip(String name, String start, String filling, int times)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      zip.putNextEntry(new ZipEntry(name));
      zip.write(start.getBytes(StandardCharsets.UTF_8));
      byte[] bytes = filling.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < times; i++) {
        zip.write(bytes);
      }
    }
    return out.toByteArray();
  }

  @Test
  void aDocxThatGrowsOrNestsBeyondAllMeasureOrIsNoneIsRejected() throws IOException {
    byte[] bomb = zip("word/document.xml", "<w>", " ".repeat(1 << 20), 30);
    assertThat(Taken.of(folder, "a.docx", bomb).why()).contains("beyond all measure");
    byte[] deep = zip("word/document.xml", "<w>", "<a>", 10_000);
    assertThat(Taken.of(folder, "b.docx", deep).why()).startsWith("b.docx: ");
    assertThat(Taken.of(folder, "c.docx", zip("a.txt", "a", "a", 1)).why())
        .contains("no document of a word processor");
  }
}
