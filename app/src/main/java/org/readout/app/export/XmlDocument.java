package org.readout.app.export;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document of XML in one namespace. */
final class XmlDocument {

  private XmlDocument() {}

  /** Writes what stands in the root. */
  @FunctionalInterface
  interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  /**
   * Writes a document.
   *
   * @param root the tag
   * @param target is not closed
   */
  static void write(String namespace, String root, Writer target, Content content)
      throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(target);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(namespace);
      content.write(xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
