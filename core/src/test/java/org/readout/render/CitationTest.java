package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.collation.Collation;
import org.readout.report.Passage;
import org.readout.report.Report;

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
