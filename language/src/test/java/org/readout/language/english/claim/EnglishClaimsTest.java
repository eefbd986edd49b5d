package org.readout.language.english.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.annotation.Claim;
import org.readout.annotation.Claim.Stance;
import org.readout.language.english.English;
import org.readout.language.english.EnglishNotes;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

class EnglishClaimsTest {
  private static English english;

  @BeforeAll
  static void load() {
    english = English.standard();
  }

  private static List<Claim> claims(String text) {
    Span all = new Span(0, text.length());
    Report report = Report.of(ReportId.of("a", "", text), "en", text, List.of(all));
    return new EnglishClaims(EnglishNotes.standard()).find(english.annotate(report));
  }

  private static List<String> statements(String text) {
    return claims(text).stream()
        .map(claim -> String.join(" … ", claim.statement().stream().map(s -> s.in(text)).toList()))
        .toList();
  }

  @Test
  void whatHangsOnAConditionIsHedged() {
    assertThat(claims("If the bridge closed today, the ferry would be too small for the town."))
        .extracting(Claim::stance)
        .containsExactly(Stance.HEDGED);
  }

  @Test
  void aComparisonIsNoClaimOfItsOwn() {
    assertThat(statements("The ferry was sailing at a higher speed than is permitted."))
        .containsExactly("The ferry was sailing at a higher speed than is permitted");
  }

  @Test
  void aPurposeIsNoClaimOfItsOwn() {
    assertThat(statements("Quint was the first woman to cross the bay in a canoe.")).hasSize(1);
  }

  @Test
  void aPlaceWhereSomethingHappensIsReadWithIt() {
    assertThat(statements("Quint was taken to Arla, where the court will hear the case."))
        .anyMatch(statement -> statement.startsWith("Quint was taken to Arla, where"));
  }

  @Test
  void whatAPageBidsItsReadersIsNoClaim() {
    assertThat(statements("Subscribe to our newsletter for the latest news.")).isEmpty();
  }

  private static List<String> amounts(String text) {
    return claims(text).stream()
        .flatMap(claim -> claim.amounts().stream())
        .map(amount -> amount.span().in(text) + " " + amount.unit())
        .toList();
  }

  @Test
  void otherThingsAreCountedApart() {
    assertThat(amounts("The divers found seven rifles and three other rifles in the wreck."))
        .containsExactly("seven rifle", "three other rifle");
  }

  @Test
  void oneOfManyAndWhatIsSaidAgainInBracketsCountNothing() {
    assertThat(amounts("Strand runs one of the largest yards of Norland.")).isEmpty();
    assertThat(amounts("Quint fell 60 metres (200 feet) from the bridge."))
        .containsExactly("60 metre");
  }

  @Test
  void theBoreOfAGunIsNoNumberOfGuns() {
    assertThat(amounts("The guards seized two 9 mm pistols and fled."))
        .containsExactly("two pistol");
  }

  private static List<Boolean> negated(String text) {
    return claims(text).stream().map(Claim::negated).toList();
  }

  @Test
  void whatIsNotSoUntilADayIsNotDenied() {
    assertThat(negated("The bridge will not open until Monday.")).containsExactly(false);
    assertThat(negated("The bridge will not open on Monday.")).containsExactly(true);
  }

  @Test
  void whatSomebodyHasYetToDoIsDenied() {
    assertThat(negated("Quint has yet to answer the letter.")).containsExactly(true);
  }

  @Test
  void noBeforeTheFirstOfSeveralDeniesThatOneAlone() {
    assertThat(negated("Quint wore no shirt.")).containsExactly(true);
    assertThat(negated("Quint wore no shirt and a skull cap.")).containsExactly(false);
  }
}
