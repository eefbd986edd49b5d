package org.readout.ingest.wire;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.ingest.Document;
import org.readout.ingest.Findings;
import org.readout.ingest.Format;
import org.readout.ingest.Intake;
import org.readout.ingest.Source;
import org.readout.ingest.Start;
import org.readout.ingest.Unreadable;
import org.readout.ingest.page.Fragments;
import org.readout.ingest.xml.Xml;
import org.readout.ingest.xml.XmlElement;
import org.readout.report.StatedDate;

/** IPTC NewsML-G2: a news item, or a message with several. */
public final class NewsMlFormat implements Format {

  private static final Set<String> ROOTS = Set.of("newsitem", "newsmessage");

  /** The qualified codes of IPTC's publishing status that are no report, without their scheme. */
  private static final Set<String> WITHDRAWN = Set.of("canceled", "cancelled", "withheld");

  @Override
  public List<String> endings() {
    return List.of(".xml");
  }

  @Override
  public boolean holds(Start start) {
    return ROOTS.contains(start.element());
  }

  @Override
  public void read(Source source, Findings findings) throws IOException, Unreadable {
    List<XmlElement> items = Xml.read(source.markup(Intake.MOST_BYTES)).all("newsItem");
    if (items.isEmpty()) {
      throw new Unreadable("NewsML without a news item");
    }
    for (int i = 0; i < items.size(); i++) {
      String where = source.name() + (items.size() == 1 ? "" : ", item " + (i + 1));
      try {
        findings.document(document(items.get(i), Document.in(source.name(), where)));
      } catch (Unreadable e) {
        findings.rejected(where, e.why());
      }
    }
  }

  private static Document document(XmlElement item, Document.Draft draft) throws Unreadable {
    Optional<XmlElement> meta = item.first("itemMeta");
    Optional<XmlElement> content = item.first("contentMeta");
    String status = status(item);
    if (WITHDRAWN.contains(status)) {
      throw new Unreadable("withdrawn by its publisher: pubStatus " + status);
    }
    return draft
        .sourceId(item.attribute("guid"))
        .url(item.attribute("guid").filter(guid -> guid.startsWith("http")))
        .outlet(meta.flatMap(one -> one.first("provider")).flatMap(NewsMlFormat::name))
        .title(content.flatMap(one -> one.words("headline")).or(() -> title(meta)))
        .byline(content.flatMap(NewsMlFormat::byline))
        .language(
            content.flatMap(one -> one.first("language")).flatMap(one -> one.attribute("tag")))
        .incomplete(incomplete(item))
        .date(words(meta, "versionCreated"), StatedDate.Kind.PUBLISHED, "newsml versionCreated")
        .date(words(meta, "firstCreated"), StatedDate.Kind.CREATED, "newsml firstCreated")
        .date(words(content, "contentCreated"), StatedDate.Kind.CREATED, "newsml contentCreated")
        .date(words(content, "contentModified"), StatedDate.Kind.MODIFIED, "newsml contentModified")
        .text(text(item));
  }

  /** Without its scheme, in small letters; what is not said is usable. */
  private static String status(XmlElement item) {
    String code =
        item.first("itemMeta", "pubStatus")
            .flatMap(one -> one.attribute("qcode").or(() -> one.attribute("uri")))
            .orElse("usable")
            .toLowerCase(Locale.ROOT);
    int end = Math.max(code.lastIndexOf(':'), code.lastIndexOf('/'));
    return code.substring(end + 1);
  }

  /** What an editor or a flag says of a text that is not whole. */
  private static Optional<String> incomplete(XmlElement item) {
    boolean flagged =
        item
            .all(
                "representationType", "representationtype", "inlineXML", "inlineData", "inlineText")
            .stream()
            .anyMatch(NewsMlFormat::saysIncomplete);
    return flagged ? Optional.of("its publisher calls it incomplete") : Optional.empty();
  }

  private static boolean saysIncomplete(XmlElement element) {
    return element.attributes().values().stream()
            .anyMatch(value -> value.toLowerCase(Locale.ROOT).endsWith("incomplete"))
        || (element.name().equalsIgnoreCase("representationType")
            && element.text().strip().equalsIgnoreCase("incomplete"));
  }

  private static Optional<String> words(Optional<XmlElement> parent, String name) {
    return parent.flatMap(one -> one.words(name));
  }

  private static Optional<String> title(Optional<XmlElement> meta) {
    return words(meta, "title");
  }

  private static Optional<String> byline(XmlElement content) {
    return content.words("by").or(() -> content.first("creator").flatMap(NewsMlFormat::name));
  }

  private static Optional<String> name(XmlElement party) {
    return party
        .words("name")
        .or(() -> party.attribute("literal"))
        .or(() -> party.attribute("qcode").map(code -> code.substring(code.indexOf(':') + 1)));
  }

  /** Of several renditions the first with words: XHTML or NITF, else plain. */
  private static String text(XmlElement item) throws Unreadable {
    for (XmlElement inline : item.all("inlineXML")) {
      Optional<String> text = Optional.of(body(inline)).filter(words -> !words.isBlank());
      if (text.isPresent()) {
        return text.get();
      }
    }
    return item.all("inlineData", "inlineText").stream()
        .map(inline -> inline.text().strip())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElseThrow(() -> new Unreadable("a news item without a text in it"));
  }

  /** NITF has the text in a part of its body, XHTML in its body. */
  private static String body(XmlElement inline) {
    XmlElement inner =
        inline.all("body.content").stream()
            .findFirst()
            .or(() -> inline.all("body").stream().findFirst())
            .orElse(inline);
    return Fragments.text(inner.markup());
  }
}
