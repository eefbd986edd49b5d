package org.readout.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.language.english.entity.Name;
import org.readout.report.Report;

class NameFinderTest {

  private static English english;
  private static NameFinder names;

  @BeforeAll
  static void load() {
    english = English.standard();
    names = NameFinder.standard();
  }

  @Test
  void namesOfAllKinds() {
    assertThat(
            found(
                "Foreign Minister Mirela Okonkwo-Brandt told the United Nations in Geneva on"
                    + " Monday that Norwegians trust her."))
        .containsExactly(
            "PERSON Mirela Okonkwo-Brandt",
            "ORGANIZATION the United Nations",
            "LOCATION Geneva",
            "GROUP Norwegians");
  }

  @Test
  void aSurnameAfterATitleWithoutAStop() {
    assertThat(found("Mr Tavridis met Mrs Oyelaran."))
        .containsExactly("PERSON Tavridis", "PERSON Oyelaran");
  }

  @Test
  void aSentenceOfLittleButNames() {
    assertThat(found("Mirela Okonkwo met Tomas Tavridis in the United States."))
        .containsExactly(
            "PERSON Mirela Okonkwo", "PERSON Tomas Tavridis", "LOCATION the United States");
  }

  @Test
  void thePossessiveIsNoPartOfAName() {
    assertThat(found("Ada Quill's visit to Norway’s capital was short."))
        .containsExactly("PERSON Ada Quill", "LOCATION Norway");
  }

  @Test
  void aTextWithoutNamesHasNone() {
    assertThat(found("No date has been set for the visit, she said on Friday.")).isEmpty();
  }

  private static List<String> found(String text) {
    Report report = SegmenterTest.report(text);
    List<Name> all = names.find(english.read(report));
    return all.stream().map(name -> name.kind() + " " + name.span().in(text)).toList();
  }
}
