package org.readout.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.collation.Collation;
import org.readout.event.Actor;
import org.readout.event.Code;
import org.readout.event.Event;
import org.readout.fact.When;
import org.readout.format.FindingTable;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.story.StoryHead;
import org.readout.text.Days;
import org.readout.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Events as they are exported: in graphs and in a table. */
class EventGraphTest {

  private static final String EVIL = "\"/><x a='\u0001\uD800]]>&";
  private static final String TEXT = "Norland accused Sudland of lying. " + EVIL + " marched.";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 13);

  /** What GraphML's schema calls NMTOKEN, as far as we use it. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._-]+");

  private static final ReportId REPORT = ReportId.of("Post", "", TEXT);

  private static Report report() {
    return new Report(
        REPORT,
        Optional.empty(),
        Optional.empty(),
        Optional.of("Post & Co"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        Report.Publication.of(DAY, Report.Publication.From.METADATA),
        Report.Kind.REPORT,
        Optional.empty(),
        Optional.empty(),
        TEXT,
        List.of(),
        List.of(new Span(0, TEXT.length())));
  }

  private static Actor named(String name) {
    return new Actor(
        Optional.of(Entity.idOf(Entity.Kind.COUNTRY, name)),
        name,
        Optional.of("NOR"),
        Optional.of("GOV"));
  }

  private static Event event(
      String id, Actor source, Code code, Optional<Actor> target, Span words) {
    return new Event(
        id,
        source,
        code,
        Optional.of("disapprove"),
        target,
        Optional.of(new When("2026-03-12", Days.of(DAY.minusDays(1)))),
        Optional.empty(),
        Event.Status.HAPPENED,
        List.of(new Passage(REPORT, words)),
        0.876543);
  }

  private static Collation collation() {
    Actor evil = new Actor(Optional.empty(), EVIL, Optional.empty(), Optional.of(EVIL));
    Span first = new Span(0, 32);
    Span second = new Span(34, TEXT.length() - 1);
    StoryHead head = new StoryHead("s1", EVIL, Optional.empty(), Days.UNKNOWN, List.of());
    return Collation.of(
            head,
            List.of(new AnnotatedReport(report(), List.of(), List.of(), List.of(), List.of())))
        .events(
            List.of(
                event("v1", named("Norland"), Code.ACCUSE, Optional.of(named("Sudland")), first),
                event("v2", named("Norland"), Code.REJECT, Optional.of(named("Sudland")), first),
                event("v3", named("Norland"), Code.REJECT, Optional.of(named("Norland")), first),
                event("v4", evil, Code.PROTEST, Optional.of(named("Norland")), second),
                event("v5", evil, Code.PROTEST, Optional.empty(), second)))
        .build();
  }

  private static String written(ExportForm form) throws IOException {
    StringWriter out = new StringWriter();
    form.writeText(collation(), new ExportedPart(FindingTable.EVENTS, false), out);
    return out.toString();
  }

  private static Element root(ExportForm form) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(written(form))))
        .getDocumentElement();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static List<Element> all(Element root, String tag) {
    NodeList nodes =
        root.getElementsByTagNameNS(Objects.requireNonNull(root.getNamespaceURI()), tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<String> ids(List<Element> elements) {
    return elements.stream().map(element -> element.getAttribute("id")).toList();
  }

  private static Map<String, String> data(Element element) {
    Map<String, String> data = new HashMap<>();
    for (Element one : children(element)) {
      data.put(one.getAttribute("key"), one.getTextContent());
    }
    return data;
  }

  private static String order(Element parent) {
    return String.join(" ", children(parent).stream().map(Element::getLocalName).toList());
  }

  /** As the schema of GraphML 1.0 has it: what stands in what, in which order, and ids. */
  @Test
  void theGraphMlIsBuiltAsItsSchemaSays() throws Exception {
    Element root = root(ExportForm.GRAPHML);
    assertThat(root.getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
    assertThat(root.getLocalName()).isEqualTo("graphml");
    assertThat(order(root)).matches("desc( key)+ graph");
    Element graph = all(root, "graph").getFirst();
    assertThat(graph.getAttribute("edgedefault")).isEqualTo("directed");
    assertThat(order(graph)).isEqualTo("desc node node node edge edge edge edge");
    List<String> ids = new ArrayList<>(ids(all(root, "node")));
    ids.addAll(ids(all(root, "edge")));
    ids.addAll(ids(all(root, "key")));
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> TOKEN.matcher(id).matches());
    assertThat(all(root, "edge"))
        .allSatisfy(
            edge ->
                assertThat(ids(all(root, "node")))
                    .contains(edge.getAttribute("source"), edge.getAttribute("target")));
    for (Element key : all(root, "key")) {
      assertThat(key.getAttribute("for")).isIn("node", "edge");
      assertThat(key.getAttribute("attr.type")).isIn("string", "int", "double");
    }
    for (Element data : all(root, "data")) {
      String of = ((Element) data.getParentNode()).getLocalName();
      assertThat(all(root, "key"))
          .anyMatch(
              key ->
                  key.getAttribute("id").equals(data.getAttribute("key"))
                      && key.getAttribute("for").equals(of));
    }
  }

  @Test
  void anEdgeHasItsCodeItsDayItsReportAndItsWords() throws Exception {
    Element edge = all(root(ExportForm.GRAPHML), "edge").getFirst();
    assertThat(data(edge))
        .containsEntry("edge-code", "ACCUSE")
        .containsEntry("edge-does", "accuses or criticises")
        .containsEntry("edge-mode", "disapprove")
        .containsEntry("edge-quadrant", "verbal_conflict")
        .containsEntry("edge-status", "happened")
        .containsEntry("edge-day", "2026-03-12")
        .containsEntry("edge-certainty", "0.8765")
        .containsEntry("edge-report", REPORT.value())
        .containsEntry("edge-outlet", "Post & Co")
        .containsEntry("edge-published", "2026-03-13")
        .containsEntry("edge-where", "A1")
        .containsEntry("edge-quotation", "Norland accused Sudland of lying");
    assertThat(data(all(root(ExportForm.GRAPHML), "node").getFirst()))
        .containsEntry("node-name", "Norland")
        .containsEntry("node-country", "NOR")
        .containsEntry("node-sector", "GOV")
        .containsEntry("node-events", "4");
  }

  @Test
  void theGexfHasTheSameNodesAndEdges() throws Exception {
    Element graphMl = root(ExportForm.GRAPHML);
    Element gexf = root(ExportForm.GEXF);
    assertThat(gexf.getAttribute("version")).isEqualTo("1.3");
    assertThat(order(gexf)).isEqualTo("meta graph");
    assertThat(order(all(gexf, "graph").getFirst())).isEqualTo("attributes attributes nodes edges");
    assertThat(ids(all(gexf, "node"))).isEqualTo(ids(all(graphMl, "node")));
    assertThat(ids(all(gexf, "edge"))).isEqualTo(ids(all(graphMl, "edge")));
    assertThat(all(gexf, "attvalue"))
        .allSatisfy(
            value -> assertThat(ids(all(gexf, "attribute"))).contains(value.getAttribute("for")));
    assertThat(all(gexf, "edge").getFirst().getAttribute("label"))
        .isEqualTo("accuses or criticises");
  }

  /** What cannot be in a document of XML at all is shown by a sign. */
  @ParameterizedTest
  @EnumSource(names = {"GRAPHML", "GEXF"})
  void wordsOfReportsAreNoMarkup(ExportForm form) throws Exception {
    Element root = root(form);
    assertThat(all(root, "x")).isEmpty();
    String seen = EVIL.replace('\u0001', '\u2401').replace('\uD800', '\uFFFD');
    assertThat(written(form))
        .contains("Events that name nobody to whom they are done are no edges: 1");
    assertThat(
            form == ExportForm.GEXF
                ? all(root, "node").getLast().getAttribute("label")
                : data(all(root, "node").getLast()).get("node-name"))
        .isEqualTo(seen);
  }

  @Test
  void theTableHasEveryEvent() throws IOException {
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(written(ExportForm.CSV)))
            .getRecords();
    assertThat(rows).hasSize(5);
    assertThat(rows.getFirst().toMap())
        .containsEntry("source", "Norland")
        .containsEntry("source_country", "NOR")
        .containsEntry("does", "accuses or criticises")
        .containsEntry("target", "Sudland")
        .containsEntry("code", "ACCUSE")
        .containsEntry("quadrant", "verbal_conflict")
        .containsEntry("earliest", "2026-03-12")
        .containsEntry("reports", "1")
        .containsEntry("where", "A1")
        .containsEntry("words", "Norland accused Sudland of lying");
    assertThat(rows.getLast().get("target")).isEmpty();
  }

  @Test
  void aLineHoldsAnEventWithItsEvidence() throws IOException {
    assertThat(
            written(ExportForm.JSONL).lines().filter(line -> line.contains("\"kind\":\"event\"")))
        .hasSize(5)
        .first()
        .asString()
        .contains("\"code\":\"ACCUSE\"", "\"words\":\"Norland accused Sudland of lying\"");
  }
}
