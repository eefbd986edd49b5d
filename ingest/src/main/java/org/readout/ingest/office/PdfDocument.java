package org.readout.ingest.office;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.Document;
import org.readout.ingest.Intake;
import org.readout.ingest.Source;
import org.readout.ingest.Unreadable;
import org.readout.report.StatedDate;

/** A PDF as PDFBox reads it. */
final class PdfDocument {

  private static final int MOST_PAGES = 1_000;

  private PdfDocument() {}

  static Document read(byte[] bytes, Source source) throws IOException, Unreadable {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String text = Sheets.joined(pages(pdf));
      if (text.isBlank()) {
        throw new Unreadable("a PDF without text, such as a scan");
      }
      return draft(pdf, source).text(text);
    } catch (InvalidPasswordException e) {
      throw new Unreadable("a PDF that is locked with a password");
    }
  }

  private static List<String> pages(PDDocument pdf) throws IOException, Unreadable {
    if (pdf.getNumberOfPages() > MOST_PAGES) {
      throw new Unreadable("has more than " + MOST_PAGES + " pages");
    }
    List<String> pages = new ArrayList<>();
    int length = 0;
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphStart("\n");
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(pdf);
      length += text.length();
      if (length > Intake.MOST_BYTES) {
        throw new Unreadable("holds more than " + (Intake.MOST_BYTES >> 20) + " MB of text");
      }
      pages.add(text);
    }
    return pages;
  }

  private static Document.Draft draft(PDDocument pdf, Source source) {
    PDDocumentInformation about = pdf.getDocumentInformation();
    Document.Draft draft =
        Document.in(source.name(), source.name())
            .url(source.address())
            .title(Optional.ofNullable(about.getTitle()).filter(PdfDocument::isTitle))
            .byline(Optional.ofNullable(about.getAuthor()))
            .language(Optional.ofNullable(pdf.getDocumentCatalog().getLanguage()));
    date(about.getCreationDate(), StatedDate.Kind.CREATED, "pdf CreationDate", draft);
    date(about.getModificationDate(), StatedDate.Kind.MODIFIED, "pdf ModDate", draft);
    source.dates().forEach(draft::date);
    return draft.published(StatedDate.published(source.dates()));
  }

  /** Programs put names of files and of themselves where the title belongs. */
  private static boolean isTitle(String title) {
    String folded = title.strip().toLowerCase(Locale.ROOT);
    return folded.contains(" ")
        && !folded.startsWith("microsoft word")
        && !folded.startsWith("untitled")
        && !folded.matches(".{0,200}\\.(?:docx?|pdf|indd|odt|rtf|pages)");
  }

  private static void date(
      @Nullable Calendar moment, StatedDate.Kind kind, String origin, Document.Draft draft) {
    if (moment != null) {
      ZoneOffset zone =
          ZoneOffset.ofTotalSeconds(
              moment.getTimeZone().getOffset(moment.getTimeInMillis()) / 1000);
      draft.date(new StatedDate(moment.toInstant().atOffset(zone).toLocalDate(), kind, origin));
    }
  }
}
