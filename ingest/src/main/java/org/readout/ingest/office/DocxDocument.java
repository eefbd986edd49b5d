package org.readout.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.Document;
import org.readout.ingest.Source;
import org.readout.ingest.Unreadable;
import org.readout.report.StatedDate;

/** A DOCX as POI reads it. */
final class DocxDocument {

  private DocxDocument() {}

  static Document read(byte[] bytes, Source source) throws IOException, Unreadable {
    try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<String> paragraphs = new ArrayList<>();
      add(docx.getBodyElements(), paragraphs);
      if (paragraphs.isEmpty()) {
        throw new Unreadable("a document without text");
      }
      return draft(docx.getProperties().getCoreProperties(), source)
          .text(String.join("\n\n", paragraphs));
    } catch (POIXMLException | OpenXML4JRuntimeException e) {
      throw new Unreadable("a damaged document: " + e.getMessage());
    }
  }

  private static void add(List<IBodyElement> elements, List<String> paragraphs) {
    for (IBodyElement element : elements) {
      switch (element) {
        case XWPFParagraph paragraph -> add(paragraph.getParagraphText(), paragraphs);
        case XWPFTable table ->
            table
                .getRows()
                .forEach(
                    row -> row.getTableCells().forEach(cell -> add(cell.getText(), paragraphs)));
        default -> {}
      }
    }
  }

  private static void add(@Nullable String text, List<String> paragraphs) {
    if (text != null && !text.isBlank()) {
      paragraphs.add(text.strip());
    }
  }

  private static Document.Draft draft(CoreProperties about, Source source) {
    Document.Draft draft =
        Document.in(source.name(), source.name())
            .url(source.address())
            .title(Optional.ofNullable(about.getTitle()))
            .byline(Optional.ofNullable(about.getCreator()));
    date(about.getCreated(), StatedDate.Kind.CREATED, "docx created", draft);
    date(about.getModified(), StatedDate.Kind.MODIFIED, "docx modified", draft);
    source.dates().forEach(draft::date);
    return draft.published(StatedDate.published(source.dates()));
  }

  private static void date(
      @Nullable Date moment, StatedDate.Kind kind, String origin, Document.Draft draft) {
    if (moment != null) {
      draft.date(
          new StatedDate(moment.toInstant().atOffset(ZoneOffset.UTC).toLocalDate(), kind, origin));
    }
  }
}
