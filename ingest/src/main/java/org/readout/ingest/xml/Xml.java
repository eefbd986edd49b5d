package org.readout.ingest.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.readout.ingest.Unreadable;

/** Reads XML from strangers with Java's own parser, streaming, so that no nesting costs a stack. */
public final class Xml {

  /** Elements in one another; Java's own parser stops at a hundred from version 25 on. */
  private static final int DEEPEST = 90;

  private static final int MOST_ELEMENTS = 500_000;

  private Xml() {}

  /** The outermost element. */
  public static XmlElement read(String xml) throws Unreadable {
    Deque<XmlElement> open = new ArrayDeque<>();
    open.push(new XmlElement("", Map.of(), new ArrayList<>()));
    walk(
        xml,
        reader -> {
          switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> open.push(element(reader));
            case XMLStreamConstants.END_ELEMENT -> {
              XmlElement closed = open.pop();
              open.element().content().add(closed);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                open.element().content().add(reader.getText());
            default -> {}
          }
        });
    return open.element().children().findFirst().orElseThrow(() -> new Unreadable("no XML"));
  }

  /** Refuses what a parser that others wrote should not be given. */
  public static void check(String xml) throws Unreadable {
    walk(xml, reader -> {});
  }

  private interface Step {
    void at(XMLStreamReader reader);
  }

  private static void walk(String xml, Step step) throws Unreadable {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml.strip()));
      int depth = 0;
      int elements = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw new Unreadable("carries a DOCTYPE, and such XML is not read");
        }
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        if (depth > DEEPEST) {
          throw new Unreadable("nests deeper than " + DEEPEST + " elements, " + line(reader));
        }
        if (elements > MOST_ELEMENTS) {
          throw new Unreadable("holds more than " + MOST_ELEMENTS + " elements");
        }
        step.at(reader);
      }
    } catch (XMLStreamException e) {
      throw new Unreadable("not well-formed XML" + place(e));
    }
  }

  private static String line(XMLStreamReader reader) {
    return "line " + reader.getLocation().getLineNumber();
  }

  private static String place(XMLStreamException e) {
    String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNumber();
    String message = String.valueOf(e.getMessage());
    int why = message.indexOf("Message: ");
    String reason = why < 0 ? message : message.substring(why + "Message: ".length());
    return line + ": " + reason.lines().findFirst().orElse("");
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, space) -> {
          throw new XMLStreamException("an outer entity is not read");
        });
    return factory;
  }

  private static XmlElement element(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    List<Object> content = new ArrayList<>();
    return new XmlElement(reader.getLocalName(), attributes, content);
  }
}
