package org.readout.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.grouping.Placement;
import org.readout.grouping.Profile;
import org.readout.grouping.Reason;
import org.readout.grouping.Stories;
import org.readout.grouping.StoryId;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Invented reports, grouped without a model of meaning. */
class EnglishStoriesTest {

  private static English english;
  private static EnglishProfiles profiles;

  private final Stories stories = new Stories();

  @BeforeAll
  static void load() {
    english = English.standard();
    profiles = new EnglishProfiles(english, EnglishNotes.standard().functionWords());
  }

  @Test
  void twoShootingsInTwoTownsOfOneWeekStayApart() {
    StoryId one =
        place(
            "2031-05-04",
            "Man shot dead outside bar in Marlow Bend",
            "A 34-year-old man was shot and killed outside a bar in Marlow Bend on Sunday night,"
                + " police said.\n\nOfficers found Derek Tolland in the parking lot of the Blue"
                + " Lantern shortly after 11 p.m. He was pronounced dead at the scene. No arrest"
                + " has been made, Sgt. Alice Quarles said.");
    StoryId other =
        place(
            "2031-05-06",
            "Man shot dead outside bar in Port Ennis",
            "A 27-year-old man was shot and killed outside a bar in Port Ennis on Monday night,"
                + " police said.\n\nOfficers found Luis Hartano in the parking lot of the Copper"
                + " Kettle shortly after 10 p.m. He was pronounced dead at the scene. No arrest"
                + " has been made, Capt. Owen Brandt said.");

    assertThat(other).isNotEqualTo(one);
  }

  @Test
  void aParaphraseJoins() {
    StoryId one =
        place(
            "2031-05-04",
            "Man shot dead outside bar in Marlow Bend",
            "A 34-year-old man was shot and killed outside a bar in Marlow Bend on Sunday night,"
                + " police said.\n\nOfficers found Derek Tolland in the parking lot of the Blue"
                + " Lantern shortly after 11 p.m. He was pronounced dead at the scene. No arrest"
                + " has been made, Sgt. Alice Quarles said.");
    StoryId other =
        place(
            "2031-05-05",
            "Victim of Blue Lantern killing named as Derek Tolland, 34",
            "Authorities in Marlow Bend have identified the victim of Sunday's fatal gunfire as"
                + " Derek Tolland, 34, a father of two.\n\nTolland died after somebody opened fire"
                + " beside the Blue Lantern tavern. Detectives, led by Sgt. Alice Quarles, ask"
                + " witnesses to come forward.");

    assertThat(other).isEqualTo(one);
  }

  @Test
  void aMarketNoteOfTwoDaysFromOneFormStaysApart() {
    StoryId one =
        place(
            "2031-05-05",
            "Norden stocks close higher",
            market("Monday", "higher", "41.2", "5,432.10", "0.8", "312", "14.7"));
    StoryId other =
        place(
            "2031-05-06",
            "Norden stocks close lower",
            market("Tuesday", "lower", "27.9", "5,404.25", "0.5", "288", "11.3"));

    assertThat(other).isNotEqualTo(one);
  }

  private static String market(
      String day,
      String way,
      String points,
      String index,
      String share,
      String million,
      String oil) {
    return "The Norden Exchange closed "
        + way
        + " on "
        + day
        + ". The NX index moved "
        + points
        + " points to end at "
        + index
        + ", a change of "
        + share
        + " percent, brokers said.\n\nTurnover came to "
        + million
        + " million crowns. Shares of Norden Oil moved "
        + oil
        + " crowns. Analysts at Brookhaven Bank said that trading was quiet.";
  }

  @Test
  void aReportThatComesAgainStaysWhereItIs() {
    Profile report = profile("2031-05-04", "Bridge closed", "The old bridge in Norden was closed.");
    Placement first = stories.add(report);

    assertThat(stories.add(report)).isSameAs(first);
    assertThat(stories.reports(first.story())).containsExactly(report.report());
  }

  @Test
  void theIdOfAStoryIsThatOfTheReportThatOpenedItWhateverCameBefore() {
    Profile bridge = profile("2031-05-04", "Bridge closed", "The old bridge in Norden was closed.");
    Profile vote = profile("2031-05-04", "Council votes", "Members of the council raised a tax.");
    stories.add(bridge);
    stories.add(vote);
    Stories others = new Stories();
    others.add(vote);
    others.add(bridge);

    assertThat(others.all()).containsExactlyInAnyOrderElementsOf(stories.all());
    assertThat(stories.all()).contains(StoryId.openedBy(bridge.report()));
  }

  @Test
  void theEvidenceTellsThatTheAgeIsTheSame() {
    String text =
        "Derek Tolland, 34, was found dead at the Blue Lantern in Marlow Bend, police said.";
    stories.add(profile("2031-05-04", "Man found dead", text));
    Placement placement =
        stories.add(
            profile("2031-05-05", "Man found dead in Marlow Bend", text + " No arrest was made."));

    assertThat(placement).isInstanceOf(Placement.Joins.class);
    assertThat(((Placement.Joins) placement).evidence().reasons())
        .filteredOn(reason -> reason.kind() == Reason.Kind.AGES)
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.weight()).isPositive();
              assertThat(reason.words()).containsExactly("34");
            });
  }

  @Test
  void whyNamesTheWordsInWhichItShows() {
    Profile first =
        profile(
            "2031-05-04",
            "Man found dead",
            "Derek Tolland, 34, was found dead at the Blue Lantern in Marlow Bend, police said.");
    Profile second =
        profile(
            "2031-05-05",
            "Blue Lantern victim named",
            "The man who died at the Blue Lantern is Derek Tolland, 34, of Marlow Bend.");
    StoryId story = stories.add(first).story();
    stories.add(second);

    assertThat(stories.why(second.report(), story).orElseThrow().reasons())
        .filteredOn(reason -> reason.kind() == Reason.Kind.NAMES)
        .singleElement()
        .satisfies(reason -> assertThat(reason.words()).contains("blue", "lantern"));
  }

  private StoryId place(String day, String title, String text) {
    return stories.add(profile(day, title, text)).story();
  }

  private static Profile profile(String day, String title, String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n", start)) {
      paragraphs.add(new Span(start, end));
      start = end + 2;
    }
    paragraphs.add(new Span(start, text.length()));
    Report plain = Report.of(ReportId.of("", title, text), "en", text, paragraphs);
    Report report =
        new Report(
            plain.id(),
            plain.file(),
            plain.sourceId(),
            plain.outlet(),
            plain.url(),
            Optional.of(title),
            plain.byline(),
            plain.dateline(),
            plain.language(),
            Report.Publication.of(LocalDate.parse(day), Report.Publication.From.METADATA),
            plain.kind(),
            plain.side(),
            plain.incompleteBecause(),
            plain.text(),
            plain.head(),
            plain.paragraphs());
    return profiles.read(english.annotate(report));
  }
}
