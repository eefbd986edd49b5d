package org.readout.ingest.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of XML.
 *
 * @param name without its name space
 * @param attributes by their names without name space
 * @param content text and elements, in order
 */
public record XmlElement(String name, Map<String, String> attributes, List<Object> content) {

  /** An attribute that is there and not blank. */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isBlank());
  }

  /** The elements directly inside. */
  public Stream<XmlElement> children() {
    return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /** Those of a name. */
  private Stream<XmlElement> children(String child) {
    return children().filter(element -> element.name.equals(child));
  }

  /** The first element at the end of a path of names. */
  public Optional<XmlElement> first(String... path) {
    Stream<XmlElement> found = Stream.of(this);
    for (String step : path) {
      found = found.flatMap(element -> element.children(step));
    }
    return found.findFirst();
  }

  /** The words of the first element at the end of a path, if there are any. */
  public Optional<String> words(String... path) {
    return first(path).map(XmlElement::text).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** This element and all inside it that have one of these names, in order. */
  public List<XmlElement> all(String... names) {
    List<String> wanted = List.of(names);
    List<XmlElement> found = new ArrayList<>();
    Deque<XmlElement> waiting = new ArrayDeque<>(List.of(this));
    while (!waiting.isEmpty()) {
      XmlElement element = waiting.pop();
      if (wanted.contains(element.name)) {
        found.add(element);
      }
      element.children().toList().reversed().forEach(waiting::push);
    }
    return found;
  }

  /** All text inside. */
  public String text() {
    StringBuilder text = new StringBuilder();
    Deque<Object> waiting = new ArrayDeque<>(List.of(this));
    while (!waiting.isEmpty()) {
      switch (waiting.pop()) {
        case XmlElement element -> element.content.reversed().forEach(waiting::push);
        case Object words -> text.append(words);
      }
    }
    return text.toString();
  }

  /**
   * What is inside as markup without attributes and name spaces, such as the XHTML of an agency.
   */
  public String markup() {
    StringBuilder out = new StringBuilder();
    content.forEach(one -> write(one, out));
    return out.toString();
  }

  /** The reader bounds how deep elements lie. */
  private static void write(Object one, StringBuilder out) {
    if (one instanceof XmlElement element) {
      out.append('<').append(element.name).append('>');
      element.content.forEach(inner -> write(inner, out));
      out.append("</").append(element.name).append('>');
    } else {
      out.append(one.toString().replace("&", "&amp;").replace("<", "&lt;"));
    }
  }
}
