package org.readout.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.readout.app.export.EventGraph.Attribute;

/** A graph as GEXF 1.3 (gexf.net), as Gephi reads it. */
final class Gexf {

  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final XMLStreamWriter xml;

  private Gexf(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes it as a document.
   *
   * @param target is not closed
   */
  static void write(EventGraph graph, Writer target) throws IOException {
    XmlDocument.write(NAMESPACE, "gexf", target, xml -> new Gexf(xml).write(graph));
  }

  private void write(EventGraph graph) throws XMLStreamException {
    xml.writeAttribute("version", "1.3");
    xml.writeStartElement("meta");
    element("creator", "Readout");
    element("description", (graph.title() + " " + graph.about()).strip());
    xml.writeEndElement();
    xml.writeStartElement("graph");
    xml.writeAttribute("defaultedgetype", "directed");
    attributes("node", EventGraph.OF_NODES);
    attributes("edge", EventGraph.OF_EDGES);
    xml.writeStartElement("nodes");
    for (EventGraph.Node node : graph.nodes()) {
      begin("node", node.id(), node.name());
      values(node.values());
    }
    xml.writeEndElement();
    xml.writeStartElement("edges");
    for (EventGraph.Edge edge : graph.edges()) {
      begin("edge", edge.id(), edge.label());
      xml.writeAttribute("source", edge.source());
      xml.writeAttribute("target", edge.target());
      // Edges between the same two are one to Gephi, unless their kinds differ.
      xml.writeAttribute("kind", edge.label());
      values(edge.values());
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void element(String tag, String text) throws XMLStreamException {
    xml.writeStartElement(tag);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void attributes(String of, List<Attribute> attributes) throws XMLStreamException {
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", of);
    for (Attribute attribute : attributes) {
      xml.writeEmptyElement("attribute");
      xml.writeAttribute("id", attribute.name());
      xml.writeAttribute("title", attribute.name());
      xml.writeAttribute("type", attribute.type().equals("int") ? "integer" : attribute.type());
    }
    xml.writeEndElement();
  }

  private void begin(String tag, String id, String label) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(tag);
    xml.writeAttribute("id", id);
    xml.writeAttribute("label", label);
  }

  /** The values, and the end of what has them. */
  private void values(Map<String, String> values) throws XMLStreamException {
    xml.writeStartElement("attvalues");
    for (Map.Entry<String, String> value : values.entrySet()) {
      xml.writeEmptyElement("attvalue");
      xml.writeAttribute("for", value.getKey());
      xml.writeAttribute("value", value.getValue());
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
