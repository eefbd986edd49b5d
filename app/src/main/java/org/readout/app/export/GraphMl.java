package org.readout.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.readout.app.export.EventGraph.Attribute;

/** A graph as GraphML (graphml.graphdrawing.org). */
final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String NODE = "node";
  private static final String EDGE = "edge";

  private final XMLStreamWriter xml;

  private GraphMl(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes it as a document.
   *
   * @param target is not closed
   */
  static void write(EventGraph graph, Writer target) throws IOException {
    XmlDocument.write(NAMESPACE, "graphml", target, xml -> new GraphMl(xml).write(graph));
  }

  private void write(EventGraph graph) throws XMLStreamException {
    described(graph.title());
    keys(NODE, EventGraph.OF_NODES);
    keys(EDGE, EventGraph.OF_EDGES);
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "events");
    xml.writeAttribute("edgedefault", "directed");
    described(graph.about());
    for (EventGraph.Node node : graph.nodes()) {
      begin(NODE, node.id());
      values(NODE, node.values());
      xml.writeEndElement();
    }
    for (EventGraph.Edge edge : graph.edges()) {
      begin(EDGE, edge.id());
      xml.writeAttribute("source", edge.source());
      xml.writeAttribute("target", edge.target());
      values(EDGE, edge.values());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void described(String words) throws XMLStreamException {
    if (!words.isEmpty()) {
      xml.writeStartElement("desc");
      xml.writeCharacters(words);
      xml.writeEndElement();
    }
  }

  private void keys(String of, List<Attribute> attributes) throws XMLStreamException {
    for (Attribute attribute : attributes) {
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", key(of, attribute.name()));
      xml.writeAttribute("for", of);
      xml.writeAttribute("attr.name", attribute.name());
      xml.writeAttribute("attr.type", attribute.type());
    }
  }

  private static String key(String of, String name) {
    return of + "-" + name;
  }

  private void begin(String tag, String id) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(tag);
    xml.writeAttribute("id", id);
  }

  private void values(String of, Map<String, String> values) throws XMLStreamException {
    for (Map.Entry<String, String> value : values.entrySet()) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key(of, value.getKey()));
      xml.writeCharacters(value.getValue());
      xml.writeEndElement();
    }
  }
}
