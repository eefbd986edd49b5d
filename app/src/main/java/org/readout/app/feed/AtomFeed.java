package org.readout.app.feed;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed.
 *
 * @param id an IRI that stays
 * @param self its own address
 * @param page where people read the same
 * @param updated when something changed last, RFC 3339
 * @param entries the newest first
 */
public record AtomFeed(
    String id, String title, String self, String page, String updated, List<Entry> entries) {

  public static final String TYPE = "application/atom+xml";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /**
   * Something new.
   *
   * @param id an IRI that stays
   * @param author who made what it tells of
   * @param link where that is read
   * @param updated when it came, RFC 3339
   * @param summary in plain text
   */
  public record Entry(
      String id,
      String title,
      Optional<String> author,
      String link,
      String updated,
      String summary) {}

  public AtomFeed {
    entries = List.copyOf(entries);
  }

  /**
   * Writes it as a document.
   *
   * @param target is not closed
   */
  public void write(Writer target) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(target);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(NAMESPACE);
      xml.writeStartElement(NAMESPACE, "feed");
      xml.writeDefaultNamespace(NAMESPACE);
      element("id", id, xml);
      element("title", title, xml);
      element("updated", updated, xml);
      author("Readout", xml);
      link("self", self, xml);
      link("alternate", page, xml);
      for (Entry entry : entries) {
        write(entry, xml);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void write(Entry entry, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "entry");
    element("id", entry.id, xml);
    element("title", entry.title, xml);
    element("updated", entry.updated, xml);
    if (entry.author.isPresent()) {
      author(entry.author.get(), xml);
    }
    link("alternate", entry.link, xml);
    element("summary", entry.summary, xml);
    xml.writeEndElement();
  }

  private static void element(String name, String text, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  private static void author(String name, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "author");
    element("name", name, xml);
    xml.writeEndElement();
  }

  private static void link(String relation, String address, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeEmptyElement(NAMESPACE, "link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", allowed(address));
  }

  /** XML has no place for control characters, not even escaped. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
    return allowed.toString();
  }

  /** The characters of XML 1.0, section 2.2. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE)
        || c > 0xFFFF;
  }
}
