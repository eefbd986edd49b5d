package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.collation.Collation;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.text.Span;

class CitationTest {

  private static String of(String url, String words) {
    Collation draft =
        new Draft("One").report("Post", Report.Publication.UNKNOWN, words).collation();
    Collation collation = new Found(draft).url(0, url).collation();
    Report report = collation.reports().getFirst().report();
    Passage passage = new Passage(report.id(), report.paragraphs().getFirst());
    return Citation.of(new Sigla(collation), passage);
  }

  @Test
  void aShortPassageIsFoundByAllItsWords() {
    assertThat(of("https://post.example/1", "well-known, “yes” & no"))
        .isEqualTo(
            "“well-known, “yes” & no”, Post, ¶1, https://post.example/1"
                + "#:~:text=well%2Dknown%2C%20%E2%80%9Cyes%E2%80%9D%20%26%20no");
  }

  @Test
  void aLongPassageIsFoundByItsFirstAndLastWords() {
    assertThat(of("https://post.example/1", "a b c d e f g h i j k l m n"))
        .endsWith("#:~:text=a%20b%20c%20d,k%20l%20m%20n");
  }

  private static String part(String text, String words, int from) {
    Collation draft =
        new Draft("One").report("Post", Report.Publication.UNKNOWN, text.split("\n")).collation();
    Collation collation = new Found(draft).url(0, "https://post.example/1").collation();
    Report report = collation.reports().getFirst().report();
    int start = report.text().indexOf(words, from);
    return "#" + TextFragment.of(report, new Span(start, start + words.length()));
  }

  @Test
  void aBareNameIsCitedByItsSentence() {
    Collation collation =
        new Draft("One")
            .report("Post", Report.Publication.UNKNOWN, "It rained. Rosa Quint left early. So?")
            .collation();
    Report report = collation.reports().getFirst().report();
    Passage name = new Passage(report.id(), new Span(11, 21));
    assertThat(Citation.of(new Sigla(collation), name))
        .isEqualTo("“Rosa Quint left early.”, Post, ¶1");
  }

  @Test
  void wordsThatStandTwiceAreFoundByThoseBeforeThem() {
    assertThat(part("It was so, and then it was so again.", "so", 12))
        .isEqualTo("#:~:text=then%20it%20was-,so");
    assertThat(part("It was so, and then it was so again.", "then it was so", 0))
        .isEqualTo("#:~:text=then%20it%20was%20so");
  }

  @Test
  void atTheBeginningOfAParagraphThoseAfterThemTell() {
    assertThat(part("So it was, and so it is. So it was", "So it was", 0))
        .isEqualTo("#:~:text=So%20it%20was,-%2C%20and%20so");
  }

  @Test
  void aPassageOfTwoParagraphsIsFoundByItsEdges() {
    assertThat(across()).endsWith("#:~:text=one%20two,three%20four");
  }

  private static String across() {
    Collation draft =
        new Draft("One")
            .report("Post", Report.Publication.UNKNOWN, "one two", "three four")
            .collation();
    Collation collation = new Found(draft).url(0, "https://post.example/1").collation();
    Report report = collation.reports().getFirst().report();
    Passage passage = new Passage(report.id(), new Span(0, report.paragraphs().getLast().end()));
    return Citation.of(new Sigla(collation), passage);
  }

  @Test
  void anAddressKeepsItsFragment() {
    assertThat(of("HTTP://post.example/#top", "so")).endsWith("HTTP://post.example/#top:~:text=so");
  }

  @Test
  void whatIsNoAddressOfTheWebIsLeftOut() {
    assertThat(of("javascript:alert(1)", "so")).isEqualTo("“so”, Post, ¶1");
    assertThat(of("https://post.example/\u202E", "so")).isEqualTo("“so”, Post, ¶1");
    assertThat(of("https://post.example/ a", "so")).isEqualTo("“so”, Post, ¶1");
  }
}
