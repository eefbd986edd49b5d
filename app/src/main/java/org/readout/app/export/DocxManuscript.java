package org.readout.app.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.readout.collation.Collation;
import org.readout.render.Manuscript;
import org.readout.render.ManuscriptRenderer;

/** A story as a document of Word (Office Open XML). The same story gives the same bytes. */
final class DocxManuscript implements Manuscript {

  private static final String HEADING = "Heading";

  /** Of headings by their level, in half points. */
  private static final List<Integer> SIZES = List.of(36, 28, 24);

  private static final int SMALL = 9;

  /** Of an item at each depth, in twentieths of a point. */
  private static final int INDENT = 480;

  /** The colour of what is ours. */
  private static final String SOFT = "595959";

  private final XWPFDocument document;

  private DocxManuscript(XWPFDocument document) {
    this.document = document;
    XWPFStyles styles = document.createStyles();
    for (int level = 1; level <= SIZES.size(); level++) {
      styles.addStyle(heading(level));
    }
  }

  /**
   * Writes a story.
   *
   * @param out is not closed
   */
  static void write(Collation collation, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setCreated(Optional.of(created(collation)));
      document.getProperties().getCoreProperties().setCreator("Readout");
      ManuscriptRenderer.render(collation, new DocxManuscript(document));
      document.write(bytes);
    }
    undate(bytes.toByteArray(), out);
  }

  /** The day of the last report, so that the clock does not tell. */
  private static Date created(Collation collation) {
    return Date.from(
        collation.reports().stream()
            .flatMap(one -> one.report().published().day().stream())
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant());
  }

  /** The library notes when it wrote each part. */
  private static void undate(byte[] dated, OutputStream out) throws IOException {
    ZipOutputStream undated = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(dated))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        undated.putNextEntry(entry);
        in.transferTo(undated);
      }
    }
    undated.finish();
  }

  /** By which a word processor makes an outline. */
  private static XWPFStyle heading(int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(HEADING + level);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal("heading " + level);
    style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    CTRPr run = style.addNewRPr();
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(SIZES.get(level - 1)));
    return new XWPFStyle(style);
  }

  @Override
  public void heading(int level, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(HEADING + level);
    paragraph.createRun().setText(words);
  }

  @Override
  public void paragraph(List<Run> runs) {
    add(runs, document.createParagraph());
  }

  private static void add(List<Run> runs, XWPFParagraph paragraph) {
    for (Run one : runs.stream().filter(run -> !run.words().isEmpty()).toList()) {
      XWPFRun run = paragraph.createRun();
      run.setText(one.words());
      switch (one.look()) {
        case PLAIN -> {}
        case STRONG -> run.setBold(true);
        case ASIDE -> run.setColor(SOFT);
      }
    }
  }

  @Override
  public void item(int depth, String mark, List<Run> runs) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setIndentationLeft(INDENT * (depth + 1));
    paragraph.setIndentationHanging(INDENT);
    XWPFRun first = paragraph.createRun();
    first.setText(mark);
    first.addTab();
    add(runs, paragraph);
  }

  @Override
  public void table(List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
    table.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < rows.size(); i++) {
      List<XWPFTableCell> cells = table.getRow(i).getTableCells();
      for (int j = 0; j < cells.size(); j++) {
        XWPFRun run = cells.get(j).getParagraphs().getFirst().createRun();
        run.setText(rows.get(i).get(j));
        run.setBold(i == 0);
        run.setFontSize(SMALL);
      }
    }
    document.createParagraph();
  }
}
