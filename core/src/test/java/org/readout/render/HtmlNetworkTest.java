package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.collation.Collation;
import org.readout.event.Code;
import org.readout.report.Report;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The section of a page that says who did what to whom. */
class HtmlNetworkTest {

  private static String html(Collation collation) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlRenderer().render(collation, out);
    return out.toString();
  }

  private static Element network(Collation collation) throws Exception {
    Element page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html(collation))))
            .getDocumentElement();
    return all(page, "section")
        .filter(section -> section.getAttribute("id").equals("network"))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Element> all(Element parent, String tag) {
    NodeList nodes = parent.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements.stream();
  }

  private static List<Element> all(Element parent, String tag, String kind) {
    return all(parent, tag)
        .filter(one -> Arrays.asList(one.getAttribute("class").split(" ")).contains(kind))
        .toList();
  }

  private static List<String> titles(Element parent, String kind) {
    return all(parent, "g", kind).stream()
        .map(mark -> all(mark, "title").findFirst().orElseThrow().getTextContent())
        .toList();
  }

  /** So many actors in a ring, each of whom asks the next and some of whom accuse another. */
  private static Collation crowd(int actors) {
    Found found =
        new Found(
            new Draft("Many")
                .report("Post", Report.Publication.UNKNOWN, "They did it.")
                .collation());
    for (int i = 0; i < actors; i++) {
      found.event("Actor " + i, Code.REQUEST, "Actor " + (i + 1) % actors, "0 They did it");
      found.event("Actor " + i, Code.ACCUSE, "Actor " + (i * 7 + 3) % actors, "0 They did it");
    }
    return found.collation();
  }

  @Test
  void anArrowIsWhatOneDoesToAnotherInOneQuadrant() throws Exception {
    Element network = network(Drafts.quarrel());
    assertThat(titles(network, "arrow"))
        .containsExactlyInAnyOrder(
            "Norland accuses or criticises Sudland – verbal conflict",
            "Norland talks with Sudland – verbal cooperation, none told as done",
            "Sudland warns or threatens Norland – verbal conflict, none told as done",
            "Sudland attacks Westmark – material conflict, none told as done",
            "dockers protest against Norland – material conflict",
            "Westmark aids Norland – material cooperation");
    assertThat(all(network, "g", "open")).hasSize(3);
  }

  /** By these the script of the service finds the events of an arrow. */
  @Test
  void anArrowAndItsEventsNameTheSameTwoAndTheSameKind() throws Exception {
    Element network = network(Drafts.quarrel());
    List<String> events =
        all(network, "li")
            .filter(item -> !item.getAttribute("id").isEmpty())
            .map(item -> item.getAttribute("data-between") + " " + item.getAttribute("data-kind"))
            .toList();
    assertThat(all(network, "g", "arrow"))
        .extracting(
            arrow ->
                arrow.getAttribute("data-from")
                    + " "
                    + arrow.getAttribute("data-to")
                    + " "
                    + arrow.getAttribute("data-kind"))
        .contains("1 2 verbal-conflict")
        .allMatch(events::contains);
    assertThat(all(network, "g", "actor").getFirst().getAttribute("data-actor")).isEqualTo("1");
  }

  @Test
  void anActorTellsWhatItDoesAndWhatIsDoneToIt() throws Exception {
    assertThat(titles(network(Drafts.quarrel()), "actor"))
        .contains(
            "Sudland: is talked to by Norland – not told as done, is accused or criticised by Norland, warns or threatens"
                + " Norland – not told as done, attacks Westmark – not told as done")
        .noneMatch(title -> title.startsWith("protesters"));
  }

  @Test
  void theDrawingIsAnImageWithNameAndDescription() throws Exception {
    Element drawing = all(network(Drafts.quarrel()), "svg").findFirst().orElseThrow();
    assertThat(drawing.getAttribute("role")).isEqualTo("img");
    assertThat(drawing.getAttribute("aria-labelledby")).isEqualTo("network-title network-about");
    assertThat(all(drawing, "desc").findFirst().orElseThrow().getTextContent())
        .startsWith("4 actors, 6 arrows");
  }

  @Test
  void theLegendNamesTheQuadrantsThatAreDrawn() throws Exception {
    assertThat(all(all(network(Drafts.quarrel()), "ul", "legend").getFirst(), "li"))
        .extracting(item -> item.getTextContent().strip())
        .containsExactly(
            "verbal cooperation",
            "material cooperation",
            "verbal conflict",
            "material conflict",
            "none of it is told as done",
            "the thicker, the more events");
  }

  @Test
  void everyEventIsListedWithItsCodeItsStatusAndItsPassages() throws Exception {
    List<Element> deeds = all(network(Drafts.quarrel()), "ul", "deeds");
    assertThat(deeds.stream().flatMap(list -> all(list, "li")))
        .hasSize(8)
        .extracting(Element::getTextContent)
        .contains(
            "accuses or criticises Sudland Norland accused Sudland on Thursday of closing the harbour"
                + " A1Copy citation A1 B1Copy citation B1ACCUSE, disapprove · happened · 12 March"
                + " 2026 · Norland",
            "warns or threatens Norland Sudland may threaten Norland A2Copy citation A2THREATEN ·"
                + " hypothetical · 62 % sure");
    assertThat(all(network(Drafts.quarrel()), "h4"))
        .extracting(Element::getTextContent)
        .startsWith("Norland → Sudland")
        .contains("protesters, to nobody in particular", "Sudland → Sudland");
  }

  @Test
  void daysHaveALaneForWhatHappenedAndOneForWhatWasFirstReported() throws Exception {
    Element lanes = all(network(Drafts.quarrel()), "table", "lanes").getFirst();
    assertThat(all(lanes, "tr").skip(1).map(HtmlNetworkTest::cells))
        .containsExactly(
            List.of("12 March 2026", "Norland accuses or criticises Sudland", ""),
            List.of(
                "13 March 2026",
                "",
                "Norland accuses or criticises Sudland in ASudland warns or threatens Norland hypothetical in ANorland"
                    + " talks with Sudland planned in Aprotesters protest in ASudland accuses or criticises"
                    + " Sudland in ASudland attacks Westmark denied in A"),
            List.of(
                "14 March 2026",
                "dockers protest against Norland",
                "dockers protest against Norland in B"),
            List.of("16 to 22 March 2026", "Norland talks with Sudland planned", ""));
    assertThat(network(Drafts.quarrel()).getTextContent())
        .contains(
            "No day is told of when it happened:",
            "In no report whose day is known:\nWestmark aids Norland");
  }

  private static List<String> cells(Element row) {
    return Stream.concat(all(row, "th"), all(row, "td")).map(Element::getTextContent).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8, 20, 30})
  void namesStandInRowsOfTheirOwnInsideTheDrawing(int actors) throws Exception {
    Element drawing = all(network(crowd(actors)), "svg").findFirst().orElseThrow();
    String[] box = drawing.getAttribute("viewBox").split(" ");
    for (String side : List.of("start", "end")) {
      List<Double> rows =
          all(drawing, "text")
              .filter(name -> name.getAttribute("text-anchor").equals(side))
              .map(name -> Double.valueOf(name.getAttribute("y")))
              .sorted()
              .toList();
      assertThat(rows).isNotEmpty().allMatch(y -> y > 18 && y < Double.parseDouble(box[3]) - 18);
      for (int i = 1; i < rows.size(); i++) {
        assertThat(rows.get(i) - rows.get(i - 1)).isGreaterThan(40);
      }
    }
  }

  @Test
  void ofManyActorsThoseWithMostEventsAreDrawnAndAllAreListed() throws Exception {
    Element network = network(crowd(30));
    assertThat(all(network, "g", "actor")).hasSize(20);
    assertThat(all(network, "ul", "legend").getFirst().getTextContent())
        .contains("of 30 actors the 20 with most events");
    assertThat(all(network, "ul", "deeds").stream().flatMap(list -> all(list, "li")))
        .as("60 events, of which three pairs do the same to each other")
        .hasSize(57);
  }

  @Test
  void theSameEventsGiveTheSameDrawing() throws IOException {
    assertThat(html(crowd(30))).isEqualTo(html(crowd(30)));
  }

  @Test
  void whatTwoDoTogetherIsListedOnce() throws Exception {
    Collation talks =
        new Found(
                new Draft("Talks")
                    .report("Post", Report.Publication.UNKNOWN, "Norland and Sudland talked.")
                    .collation())
            .event("Norland", Code.CONSULT, "Sudland", "0 Norland and Sudland talked")
            .event("Sudland", Code.CONSULT, "Norland", "0 Norland and Sudland talked")
            .collation();
    Element network = network(talks);
    assertThat(all(network, "g", "arrow")).hasSize(2);
    assertThat(all(network, "h4").map(Element::getTextContent))
        .containsExactly("Norland ↔ Sudland");
    assertThat(all(network, "ul", "deeds").getFirst().getTextContent())
        .contains("talk with each other Norland and Sudland talked");
  }

  @Test
  void whatOneDoesToOneselfIsListedAndNotDrawn() throws Exception {
    Collation alone =
        new Found(
                new Draft("One")
                    .report("Post", Report.Publication.UNKNOWN, "It did it.")
                    .collation())
            .event("Norland", Code.REJECT, "Norland", "0 It did it")
            .collation();
    Element network = network(alone);
    assertThat(all(network, "svg")).isEmpty();
    assertThat(all(network, "p").findFirst().orElseThrow().getTextContent())
        .isEqualTo("No event is between two that are told, so nothing is drawn.");
    assertThat(all(network, "ul", "deeds")).hasSize(1);
  }
}
