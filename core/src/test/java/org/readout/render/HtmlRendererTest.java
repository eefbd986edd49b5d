package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.collation.Collation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlRendererTest {

  private static String html(Collation collation) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlRenderer().render(collation, out);
    return out.toString();
  }

  /** The page is HTML that is XML as well, so that the strictest parser at hand can read it. */
  private static Document parsed(Collation collation)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html(collation))));
  }

  private static List<Element> elements(Document page, String tag) {
    NodeList nodes = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  static Stream<Collation> collations() {
    return Stream.of(
        Drafts.bridge(),
        Drafts.hostile(),
        Drafts.found(),
        Drafts.quarrel(),
        Drafts.hostileFindings(),
        new Draft("Nothing").collation());
  }

  @ParameterizedTest
  @MethodSource("collations")
  void everyLinkLeadsToOneElementOfThePage(Collation collation) throws Exception {
    Document page = parsed(collation);
    List<String> ids =
        elements(page, "*").stream()
            .map(e -> e.getAttribute("id"))
            .filter(i -> !i.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(elements(page, "a"))
        .allSatisfy(a -> assertThat(a.getAttribute("href")).startsWith("#"))
        .allSatisfy(a -> assertThat(ids).contains(a.getAttribute("href").substring(1)));
  }

  @ParameterizedTest
  @MethodSource("collations")
  void nothingOutsideThePageIsReferredTo(Collation collation) throws Exception {
    Document page = parsed(collation);
    assertThat(elements(page, "*"))
        .noneMatch(e -> e.hasAttribute("src"))
        .allMatch(e -> e.getAttribute("href").matches("|#.+|data:,"));
    assertThat(PageAssets.STYLE).doesNotContain("url(", "@import");
  }

  @Test
  void wordsInATextLeadToTheirUtteranceAndBack() throws Exception {
    Document page = parsed(Drafts.bridge());
    Element words =
        elements(page, "mark").stream()
            .filter(mark -> mark.getTextContent().startsWith("‘The bridge may open"))
            .findFirst()
            .orElseThrow();
    assertThat(words.getAttribute("data-u")).isEqualTo("u2");
    assertThat(elements(page, "a"))
        .anyMatch(a -> a.getAttribute("href").equals("#" + words.getAttribute("id")))
        .anyMatch(
            a ->
                a.getAttribute("class").equals("ref")
                    && a.getAttribute("href").equals("#u2")
                    && a.getTextContent().equals("utterance 2, also in A C"));
  }

  @Test
  void aRowHasAHeadAndAGapHasAWordForIt() throws Exception {
    Document page = parsed(Drafts.bridge());
    Element row =
        elements(page, "tr").stream()
            .filter(tr -> tr.getTextContent().contains("may"))
            .findFirst()
            .orElseThrow();
    assertThat(elementsOf(row, "th"))
        .singleElement()
        .extracting(Element::getTextContent)
        .isEqualTo("B ¶1");
    assertThat(elementsOf(row, "td"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "“The bridge",
            "may",
            "open in",
            "June,",
            "nothing",
            "and it will stand for a hundred years,”",
            "cut, substituted ≠ modality, time Copy citation B ¶1");
  }

  private static List<Element> elementsOf(Element parent, String tag) {
    NodeList nodes = parent.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void theTextOfAReportIsShownWhole() throws Exception {
    Collation collation = Drafts.bridge();
    Document page = parsed(collation);
    String first = elements(page, "article").getFirst().getTextContent();
    assertThat(first).contains("Mayor Ada Lind said.", "She believes", "will be missed");
  }

  @Test
  void markupInAReportIsText() throws Exception {
    Document page = parsed(Drafts.hostile());
    assertThat(elements(page, "script")).hasSize(1);
    assertThat(elements(page, "img")).isEmpty();
    assertThat(elements(page, "h1").getFirst().getTextContent())
        .isEqualTo("</title><script>alert(1)</script>");
  }

  @Test
  void thePolicyAllowsOnlyOurOwnStyleAndScript() throws IOException {
    assertThat(html(Drafts.bridge()))
        .contains("default-src &#39;none&#39;")
        .doesNotContain("unsafe-inline");
  }

  @Test
  void theSameCollationGivesTheSamePage() throws IOException {
    assertThat(html(Drafts.bridge())).isEqualTo(html(Drafts.bridge()));
  }

  private static Element byId(Document page, String id) {
    return elements(page, "*").stream()
        .filter(e -> e.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCitationLeadsToTheWordsAndCanBeTakenAlong() throws Exception {
    Document page = parsed(Drafts.found());
    Element brief = byId(page, "brief");
    Element link = elementsOf(brief, "a").getFirst();
    assertThat(link.getTextContent()).isEqualTo("A1");
    assertThat(byId(page, link.getAttribute("href").substring(1)).getTextContent())
        .isEqualTo("will open in ");
    assertThat(elementsOf(brief, "button").getFirst().getAttribute("data-copy"))
        .isEqualTo(
            "“will open in May” (Ada Lind), Morning Post, 13 March 2026, ¶1,"
                + " https://post.example/bridge#:~:text=will%20open%20in%20May");
  }

  @Test
  void aStatementAndADifferenceCanBeTakenAlongToo() throws Exception {
    Document page = parsed(Drafts.found());
    assertThat(elementsOf(byId(page, "said"), "button"))
        .isNotEmpty()
        .allMatch(button -> button.getAttribute("data-copy").contains(" (Ada Lind), "));
    assertThat(elementsOf(byId(page, "differences"), "button"))
        .isNotEmpty()
        .allMatch(button -> button.getAttribute("data-copy").contains(" ¶"));
  }

  @Test
  void sectionsStandInTheOrderInWhichOneReads() throws Exception {
    assertThat(elements(parsed(Drafts.found()), "h2"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "In brief",
            "Who said what",
            "Sources without a name",
            "Readouts",
            "Facts",
            "Differences",
            "Wording",
            "Timeline",
            "Network",
            "Who copies whom",
            "Said not to have been said",
            "Thought and planned",
            "The reports");
  }

  @Test
  void aSectionThatIsEmptySaysWhy() throws Exception {
    Document several = parsed(Drafts.bridge());
    Document none = parsed(new Draft("Nothing").collation());

    for (String id :
        List.of("brief", "facts", "differences", "wording", "timeline", "network", "origins")) {
      assertThat(elementsOf(byId(several, id), "p")).as(id).isNotEmpty();
      assertThat(elementsOf(byId(none, id), "p")).as(id).isNotEmpty();
    }
  }

  @Test
  void aFactHasACellForEveryReportAndItsPassagesBelow() throws Exception {
    Element row = byId(parsed(Drafts.found()), "f2");
    assertThat(elementsOf(row, "td"))
        .extracting(Element::getTextContent)
        .containsExactly("¶2", "·not in it", "¶1");
    assertThat(elementsOf(row, "td").get(1).getAttribute("title"))
        .isEqualTo("not in the text of B: 93 %, complete text");
    assertThat(elementsOf(elementsOf(row, "details").getFirst(), "li"))
        .extracting(Element::getTextContent)
        .last()
        .isEqualTo("not in the text of B: 93 %, complete text");
  }

  @Test
  void onlyChoicesThatLeadToARowAreOffered() throws Exception {
    assertThat(elements(parsed(Drafts.found()), "label"))
        .extracting(Element::getTextContent)
        .containsExactly(" everything 4", " in some 2", " in one 2", " with differences 1");
  }

  @Test
  void aParagraphHasNotesInItsMargin() throws Exception {
    Document page = parsed(Drafts.found());
    Element margin = (Element) byId(page, "A-p1").getNextSibling();
    assertThat(elementsOf(margin, "li"))
        .extracting(Element::getTextContent)
        .containsExactly("≠ B: June", "B too fact 1");
  }

  @Test
  void wordsOfAFactAreMarkedWithItsNumberInEveryReport() throws Exception {
    Document page = parsed(Drafts.found());
    assertThat(elements(page, "span"))
        .filteredOn(e -> e.getAttribute("data-f").equals("2"))
        .extracting(Element::getTextContent)
        .containsExactly("We paid for it ourselves", "We paid for it ourselves");
  }

  @Test
  void nothingVisibleIsSaidInWords() throws Exception {
    assertThat(byId(parsed(Drafts.hostileFindings()), "brief").getTextContent())
        .contains("(nothing visible)");
  }
}
