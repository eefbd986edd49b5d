package org.readout.language.english.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotation.Attribution;
import org.readout.annotation.Attribution.Kind;
import org.readout.annotation.Attribution.Mode;
import org.readout.language.english.English;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

class EnglishAttributionsTest {
  private static final English ENGLISH = English.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Anna Keller said that the talks had failed. | Anna Keller | said | that the talks had failed
          Keller said the plan was “a disaster” for the islands. | Keller | said | the plan was “a disaster” for the islands
          “We will stay,” said Anna Keller, the minister of fisheries. | Anna Keller, the minister of fisheries | said | “We will stay,”
          “The talks failed,” Keller said. “We will try again.” | Keller | said | “The talks failed,” “We will try again.”
          “We want peace,” he said, “but we will not beg.” | he | said | “We want peace,” “but we will not beg.”
          The talks, she said, will go on in May. | she | said | The talks will go on in May
          Prices will rise, according to the central bank. | the central bank | according to | Prices will rise
          According to a report by the bank, prices will rise. | a report by the bank | According to | prices will rise
          Keller accused the union of lying to its members. | Keller | accused | the union of lying to its members
          Keller called the port “a ruin” and “a shame”. | Keller | called | the port “a ruin” and “a shame”
          Keller is a critic of the plan. | Keller | is a critic of | the plan
          Keller called the plan a mistake. | Keller | called | the plan a mistake
          As the Gazette noted, the strike lasted a year. | the Gazette | noted | the strike lasted a year
          Keller said: “We have a plan. It will work.” | Keller | said: | “We have a plan. It will work.”
          KELLER: We have a plan. It will work. | KELLER | : | We have a plan. It will work.
          “Is it over?” asked Keller. | Keller | asked | “Is it over?”
          After she had left the port, Keller claimed that the talks had failed. | Keller | claimed | that the talks had failed
          Keller said during the meeting in the town that she is against the plan. | Keller | said | that she is against the plan
          He said he aimed to widen the harbour – although there was no word of this in the report. | He | said | he aimed to widen the harbour
          Keller said the plan was “a disaster”, while the union had backed it in May. | Keller | said | the plan was “a disaster”
          The raid has dismayed many allies, including Chile and Peru, who have both recently called for an end to the strike. | who | recently called for | an end to the strike
          Keller praised the town’s “long memory” and its harbour. | Keller | praised | the town’s “long memory” and its harbour
          On Monday’s “Morning Talk,” Keller said the harbour is “a disgrace.” | Keller | said | the harbour is “a disgrace.”
          Keller announced in an advertisement that she grew up “herding goats on an island”. | Keller | announced | that she grew up “herding goats on an island”
          Her letter noted the history of the town, including her own time “mending nets”. | Her letter | noted | the history of the town, including her own time “mending nets”
          Keller called the plan “a mistake” because nobody had asked the town. | Keller | called | the plan “a mistake” because nobody had asked the town
          It was what he described as “a fair price”. | he | described | what as “a fair price”
          The ferry was late, she said, and nobody was told. | she | said | The ferry was late and nobody was told
          Keller vowed to “open up” the harbour. | Keller | vowed | to “open up” the harbour
          Keller said she is fond of the town, and “it will be her home for good.” | Keller | said | she is fond of the town, and “it will be her home for good.”
          The raid came in May, but Keller in June publicly acknowledged that it had failed. | Keller | publicly acknowledged | that it had failed
          They discussed how the strike would end. | They | discussed | how the strike would end
          Keller made clear that she has “serious concerns” about the plan. | Keller | made clear | that she has “serious concerns” about the plan
          One islander called Keller “the duke of the dock.” | One islander | called | Keller “the duke of the dock.”
          Ivo Brandt, who served as the port's chief engineer during the strike, called Keller's words “childish.” | Ivo Brandt, who served as the port's chief engineer during the strike, | called | Keller's words “childish.”
          Keller, hoping to win in May, called the union a “herd of goats”. | Keller | called | the union a “herd of goats”
          The rejection of the plan signals “the end of the road” for the port, said Ivo Brandt, a retired engineer. | Ivo Brandt, a retired engineer | said | The rejection of the plan signals “the end of the road” for the port
          Those who take on heavy debt struggle, even with a “good” job, he said. | he | said | Those who take on heavy debt struggle, even with a “good” job
          The union fired back that the “people of the port” had voted twice. | The union | fired back | that the “people of the port” had voted twice
          Keller's office assured the islanders that all of the claims are false, and that she will be “fully cleared.” | Keller's office | assured | that all of the claims are false, and that she will be “fully cleared.”
          Acknowledging that Dorn “says a lot of silly things,” Keller did suggest that the port needs him. | Keller | did suggest | that the port needs him
          Keller told the crowd in Bergen that the port was “sick and tired” of waiting. | Keller | told | that the port was “sick and tired” of waiting
          Keller told the paper that ferries could be “way off,” and have been unreliable in past winters. | Keller | told | that ferries could be “way off,” and have been unreliable in past winters
          Keller said there was “some talk” even in the midst of the storm that a ferry was missing. | Keller | said | there was “some talk” even in the midst of the storm that a ferry was missing
          Keller accused Dorn of taking money from the guild and “using an old trick to win”. | Keller | accused | Dorn of taking money from the guild and “using an old trick to win”
          “Very good bridge, this,” Keller, the first mayor to cross it and a keen walker, said when it opened. | Keller, the first mayor to cross it and a keen walker, | said | “Very good bridge, this,”
          Alarmed by the unrest in the town, Senator Olaf Lind, the minority leader, said that he spoke with Keller on Tuesday. | Senator Olaf Lind, the minority leader, | said | that he spoke with Keller on Tuesday
          Half of the dockers polled said they were less likely to strike this year. | Half of the dockers polled | said | they were less likely to strike this year
          Keller, a 46-year-old diver from Bergen, said before attending the town hall that the Gazette asked her to pose a question. | Keller, a 46-year-old diver from Bergen, | said | that the Gazette asked her to pose a question
          The port was closed for a year after the flood when the pumps failed, according to a report from the harbour office. | a report from the harbour office | according to | The port was closed for a year after the flood when the pumps failed
          Keller called what she saw “terrible.” | Keller | called | what she saw “terrible.”
          Her claim is that the port was sold too cheaply. | Her | claim is | that the port was sold too cheaply
          She knows how to run a ferry. | She | knows | how to run a ferry
          Keller is glad dockers are pointing this out. | Keller | is glad | dockers are pointing this out
          The guard replies, “We are just here for the boat.” | The guard | replies | “We are just here for the boat.”
          Keller said she respects Dorn and called him “an honest man”. | Keller | called | him “an honest man”
          Keller said she would “take a look” at the plan, which would give the town more time. | Keller | said | she would “take a look” at the plan
          When asked by a reporter why she left, Keller said, “I was tired.” | Keller | said | “I was tired.”
          A band plays as the minister continues. “The bridge is ours.” Then an unseen speaker concludes: “Vote for it.” | an unseen speaker | concludes: | “Vote for it.”
          A band plays as the minister continues. “The bridge is ours.” Then an unseen speaker concludes: “Vote for it.” | the minister | continues | “The bridge is ours.”
          Keller remains a critic of the plan. | Keller | remains a critic of | the plan
          Keller looks forward to the debate about the port. | Keller | looks forward to | the debate about the port
          Keller said the “deal”, a mistake, would fail. | Keller | said | the “deal”, a mistake, would fail
          Critics say it failed, but the vote was lost, according to Lind. | Lind | according to | the vote was lost
          People briefed on the sale were adamant that the board would resist. | People briefed on the sale | were adamant | that the board would resist
          Despite warnings from the union that the plan could hurt the port, voters backed it. | the union | warnings | that the plan could hurt the port
          “The plan leaves gaps,” the suit says, undermining the law, “and fills the jails.” | the suit | says | “The plan leaves gaps,” undermining the law, “and fills the jails.”
          Some guards in bordering states say they have seen it. | Some guards in bordering states | say | they have seen it
          Ivo Dorn, a diver who led the strike and is now running the guild's campaign in the town, said the plan is a “bad joke.” | Ivo Dorn, a diver who led the strike and is now running the guild's campaign in the town, | said | the plan is a “bad joke.”
          The dockers were worried about the port; most said they were “very worried.” | most | said | they were “very worried.”
          Keller had said in a talk taped before the storm that the port had “survived” the winter. | Keller | had said | that the port had “survived” the winter
          The film has a scene in which Keller says she will build a “sea wall” round the town. | Keller | says | she will build a “sea wall” round the town
          The guild fined him after the man had posted on his page that ferries should “rot” or “sink” in the sound. | the man | had posted | that ferries should “rot” or “sink” in the sound
          She came under fire over her assertion during the debate that “we are where we need to be” with the port. | her | assertion | that “we are where we need to be” with the port
          But as the local Harbour Herald noted in a report Thursday, the mayor “has few friends in town.” | the local Harbour Herald | noted | the mayor “has few friends in town.”
          A friend referred to him as “the kindest soul I have ever met in my life”. | A friend | referred to | him as “the kindest soul I have ever met in my life”
          This part of the plan has been called “a maze” by Ivo Dorn, a lecturer in Bergen. | Ivo Dorn, a lecturer in Bergen | has been called | This part of the plan “a maze”
          She raised her voice on Tuesday, telling the Gazette that Dorn is a “faker” and questioning how he has “got away with not paying his fees.” | She | questioning | how he has “got away with not paying his fees.”
          Dorn grumbled to a crowd in Molde that the Gazette “does not like me” before floating the idea that it should pay him. | Dorn | floating | the idea that it should pay him
          Her slogan is “Ships before tax.” | Her | slogan is | “Ships before tax.”
          Keller decried the guild for “turning its back” on the workers. | Keller | decried | the guild for “turning its back” on the workers
          As they walked home, they chanted “stop the sale” and “no deal.” | they | chanted | “stop the sale” and “no deal.”
          Keller vowed to end free ferries — a right that stands in the charter. | Keller | vowed | to end free ferries
          Keller said the union rejected the plan, an indication of the risks for her party. | Keller | said | the union rejected the plan
          Members were angry, with one senator saying that he should go. | one senator | saying | that he should go
          The flat was leased by Anna Lind, 20, who family members said was Dorn's friend. | family members | said | who was Dorn's friend
          Dorn, 34, of Bergen, said she was shot in the foot, but a police report states her injury stemmed from a pair of heels. | Dorn, 34, of Bergen, | said | she was shot in the foot
          Two of the four also contend they saw nobody. | Two of the four | also contend | they saw nobody
          Officer Lind credited the divers with finding the boat. | Officer Lind | credited | the divers with finding the boat
          While Keller said that she believes the plan will fail, she is worried about the vote. | Keller | said | that she believes the plan will fail
          She must find a way around the charter, which states, “All ferries are free.” | which | states | “All ferries are free.”
          It's not clear whether Dorn will face charges, Keller said, because the inquiry goes on. | Keller | said | It's not clear whether Dorn will face charges because the inquiry goes on
          In fact, at least thirty towns grant free ferries, according to a study by the guild. | a study by the guild | according to | In fact, at least thirty towns grant free ferries
          When asked about it, Keller bristled and said, “No comment,” the Herald reported. | the Herald | reported | When asked about it, Keller bristled and said, “No comment,”
          The Gazette cited Ivo Dorn, a lawyer, who said the charter has been misread. | who | said | the charter has been misread
          Keller said the vote would come in May, which she called “a disgrace” for the town. | Keller | said | the vote would come in May
          Keller said the vote would come in May, which she called “a disgrace” for the town. | she | called | which “a disgrace” for the town
          The strike led to what aide Ivo Dorn called “the beginning of the end” in his memoir. | aide Ivo Dorn | called | what “the beginning of the end”
          “It is our bad luck,” Dorn said, that both boats had sunk in this harbour. | Dorn | said | “It is our bad luck,” that both boats had sunk in this harbour
          Their chants of “No sale!” were cut short. | Their | chants of | “No sale!”
          The guild's heavy spending on ferries, Keller said, ''is a fair example'' of waste. | Keller | said | The guild's heavy spending on ferries ''is a fair example''
          The owners have been standing in the way, Keller said, by creating a “false hope” that suits them. | Keller | said | The owners have been standing in the way by creating a “false hope” that suits them
          Keller said that her father “could be stern,” and that Dorn had struggled with his stinginess. | Keller | said | that her father “could be stern,” and that Dorn had struggled with his stinginess
          Keller says no matter what the guild does, “the harbour will stay open.” | Keller | says | no matter what the guild does, “the harbour will stay open.”
          She argued that “every captain on the island” - including Dorn - favored some sort of toll for ferries. | She | argued | that “every captain on the island” - including Dorn - favored some sort of toll for ferries
          Ms. Keller said Mr. Dorn was “ignorant” of the harbour and criticized him for selling it. | Ms. Keller | criticized | him for selling it
          Keller is insisting that she has “opened the harbour,” claiming that she is responsible for the new ferries. | Keller | is insisting | that she has “opened the harbour,”
          Keller, celebrating a victory in her home town, is pledging to “win many more votes” in May. | Keller | is pledging | to “win many more votes” in May
          Keller says voters are “right to be angry,” but also hungry for change. | Keller | says | voters are “right to be angry,” but also hungry for change
          Any close reading of the charter, said Ivo Dorn, an expert on ferries at the institute, would show the town is right. | Ivo Dorn, an expert on ferries at the institute | said | Any close reading of the charter would show the town is right
          Keller is telling a fishers' group that the harbour is “depleted” and says she will widen the quay. | Keller | is telling | that the harbour is “depleted”
          Keller is describing as “unhinged” a letter of the guild. | Keller | is describing | as “unhinged”
          In May, Mayor Ana Lind lauded Mr. Dorn in her address for helping write “new rules.” | Mayor Ana Lind | lauded | Mr. Dorn for helping write “new rules.”
          They were hurt by an explosion that Mayor Ana Lind described as “an intentional act.” | Mayor Ana Lind | described | that as “an intentional act.”
          She turned toward Chile, a country that the last minister, Ivo Dorn, called “our best friend.” | the last minister, Ivo Dorn, | called | that “our best friend.”
          He had no plan, though he said “budget reforms” and the sale of unused boats would help finance it. | he | said | “budget reforms” and the sale of unused boats would help finance it
          An option seen by organizers as a “lifeboat” for the guild was there. | organizers | seen | An option as a “lifeboat” for the guild
          Keller says she hopes to be elected mayor, but she knows that “the sea will always be the king.” | Keller | says | she hopes to be elected mayor, but she knows that “the sea will always be the king.”
          Keller wrote that the quay was “a ruin” and encouraged fishers to “check out” the other harbour. | Keller | encouraged | fishers to “check out” the other harbour
          “They were stiff. There was no joy” in comparison to the fishers, Keller said. | Keller | said | “They were stiff. There was no joy” in comparison to the fishers
          Walking into the office to chants of “Ana! Ana!,” the senator said her campaign here was “closing really strong.” | the senator | said | her campaign here was “closing really strong.”
          It was not a fair price, Keller said, referencing the guild’s fierce drive to “cross-sell” or make fishers open more accounts. | Keller | referencing | the guild’s fierce drive to “cross-sell” or make fishers open more accounts
          """)
  void sourceCueAndContentAreFound(String text, String source, String cue, String content) {
    assertThat(told(text)).contains(List.of(source, cue, content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks will continue. “They matter,” Lind said.",
        "The town asked the court to declare the sale void.",
        "The report does not hold figures to support it.",
        "The report was accused of praising the sale."
      })
  void whoeverOnlyStandsBesideTheVerbIsNoSource(String text) {
    assertThat(told(text))
        .extracting(List::getFirst)
        .doesNotContain("The talks", "the court", "The report");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Keller believes that prices will fall. | BELIEF | false
          She is confident that the talks will succeed. | BELIEF | false
          The government plans to build two ports. | INTENTION | false
          The minister denied that she had lied. | SPEECH | true
          The minister declined to comment. | ABSENT | false
          The statement made no mention of a visit. | ABSENT | false
          The account says nothing about a visit. | ABSENT | false
          The ministry offered no details of the plan. | ABSENT | false
          Keller tried to play down any split. | INTENTION | false
          The union would push back against the plan. | INTENTION | false
          Keller voted to sell the port. | INTENTION | false
          Keller said no date had been agreed. | SPEECH | false
          The minister did not say when the talks would end. | ABSENT | false
          The poll found that most voters support the plan. | SPEECH | false
          The minister refrained from condemning the raid. | ABSENT | false
          In an attempt to counter the rumour, the minister flew home. | INTENTION | false
          Neither the mayor nor the guild made any comment about the sale. | ABSENT | false
          The divers were not able to give police a description of the boat. | ABSENT | false
          Keller declined to enter the race. | INTENTION | false
          Keller would not support a second vote. | INTENTION | false
          Keller would not comment on the vote. | ABSENT | false
          “She is not a sailor. Absolutely not,” Dorn said. | SPEECH | false
          """)
  void theCueTellsWhatWasDone(String text, Mode mode, boolean denied) {
    Attribution first = find(text).getFirst();
    assertThat(first.mode()).isEqualTo(mode);
    assertThat(first.denied()).isEqualTo(denied);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The film “Two Rivers” opened on Friday.",
        "In response to the strike, the port was closed.",
        "Brack has been forced to seek other markets.",
        "The union responded to the raid with a strike.",
        "Ten seats are held by the Liberals.",
        "The so-called “ghost ship” sank.",
        "The two men had signed a “no limits” pact in May.",
        "When guards came, they found a man in the shed.",
        "Ivo Dorn is wanted by police for the theft.",
        "Guards responded to a call at the port.",
        "Keller's comments were “wildly wrong.”",
        "There is no sign that the port will open.",
        "VIDEO: Watch the ferry leave the port"
      })
  void whatNobodyIsSaidToHaveUtteredIsNotAttributed(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void aSentenceMayBeginWithAVerbOfSpeech() {
    String text =
        "Saying that the plan was too costly and told the council to vote no, Keller left.";

    Report report = Report.of(new ReportId("r1"), "en", text, List.of(new Span(0, text.length())));

    assertThat(ENGLISH.annotate(report).sentences()).hasSize(1);
  }

  @Test
  void theKindIsToldByTheShareInQuotationMarks() {
    assertThat(find("“We will stay,” Keller said.").getFirst().kind()).isEqualTo(Kind.DIRECT);
    assertThat(find("Keller said it was “a farce”.").getFirst().kind()).isEqualTo(Kind.MIXED);
    assertThat(find("Keller said it was late.").getFirst().kind()).isEqualTo(Kind.INDIRECT);
  }

  @Test
  void whatIsRejectedEndsBeforeWhatOthersSay() {
    assertThat(told("Keller rejected demands from the farmers, who say the dam is late."))
        .containsExactly(
            List.of("Keller", "rejected", "demands from the farmers"),
            List.of("who", "say", "the dam is late"));
  }

  @Test
  void anAssertionThatIsDismissedIsDenied() {
    assertThat(find("Keller dismissed rumours that he would resign.").getFirst().denied()).isTrue();
    assertThat(find("Keller rejected calls for an inquiry.").getFirst().denied()).isFalse();
    assertThat(find("Keller did not reject the claim that it fell.").getFirst().denied()).isFalse();
  }

  @Test
  void whatDeniesTheFirstVerbDeniesTheSecond() {
    List<Attribution> found = find("Police have not released the name or said whether he was ill.");
    assertThat(found).last().extracting(Attribution::mode).isEqualTo(Mode.ABSENT);
  }

  @Test
  void aQuotationGoesOnWithWhoIsQuotedAndNotWithWhoPassesItOn() {
    assertThat(
            told("“They do not,” Lind said, according to the Herald. “I am here to tell you so.”"))
        .contains(List.of("Lind", "said", "“They do not,” “I am here to tell you so.”"));
  }

  @Test
  void verbsOfSpeechInARowShareTheirSubject() {
    assertThat(told("Keller said the port was safe and added that nobody had been hurt."))
        .containsExactly(
            List.of("Keller", "said", "the port was safe"),
            List.of("Keller", "added", "that nobody had been hurt"));
  }

  @Test
  void aSecondVoiceIsNotPartOfTheFirst() {
    assertThat(told("Keller said the port was safe, while the union said it was not."))
        .containsExactly(
            List.of("Keller", "said", "the port was safe"),
            List.of("the union", "said", "it was not"));
  }

  @Test
  void whatAReportedClauseReportsStandsInsideIt() {
    List<Attribution> found =
        find("The Gazette reported that Keller had said that the talks were over.");
    assertThat(found)
        .extracting(Attribution::within)
        .containsExactly(Optional.empty(), Optional.of(found.getFirst().id()));
  }

  @Test
  void whoIsQuotedAsSayingIsTheSourceOfWhatIsSaid() {
    List<Attribution> found =
        find("Reuters quoted an official as saying that the minister would resign.");
    assertThat(told("Reuters quoted an official as saying that the minister would resign."))
        .contains(List.of("an official", "saying", "that the minister would resign"));
    assertThat(found.getLast().within()).contains(found.getFirst().id());
  }

  @Test
  void aParagraphOfSpeechWithoutACueGoesOnFromTheOneBefore() {
    List<Attribution> found =
        find(
            "“We will stay,” Keller said.\n“These islands have always been our home and harbour.”");
    assertThat(found).hasSize(2);
    assertThat(found.getLast().source()).isEmpty();
    assertThat(found.getLast().kind()).isEqualTo(Kind.DIRECT);
  }

  @Test
  void aQuotationOverParagraphsIsOneAttribution() {
    List<Attribution> found =
        find("Keller said: “We will stay in the islands.\n“This has always been our home.”");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().quoted()).hasSize(2);
  }

  @Test
  @Timeout(60)
  void everyTruncationIsReadWithSpansInsideTheText() {
    String text =
        "“We go,” said Anna (of the “A\" team), “but ’tis late. According to 'X: \"no, he";
    for (int end = 1; end <= text.length(); end++) {
      for (Attribution attribution : find(text.substring(0, end))) {
        int length = end;
        assertThat(attribution.content()).allMatch(span -> span.end() <= length);
      }
    }
  }

  @Test
  @Timeout(60)
  void aSaladOfWordsIsReadToo() {
    String[] words =
        ("who that said , “ ” the allies China and called because after he Keller , was “bad” in it"
                + " claimed . but although including to go because she told them saying")
            .split(" ");
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      String text =
          random
              .ints(40, 0, words.length)
              .mapToObj(word -> words[word])
              .collect(Collectors.joining(" "));
      for (Attribution attribution : find(text)) {
        assertThat(attribution.content()).allMatch(span -> span.end() <= text.length());
      }
    }
  }

  private static List<List<String>> told(String text) {
    return find(text).stream()
        .map(one -> List.of(in(text, one.source()), in(text, one.cue()), in(text, one.content())))
        .toList();
  }

  private static String in(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }

  private static List<Attribution> find(String text) {
    return ENGLISH.annotate(report(text)).attributions();
  }

  private static Report report(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.stripTrailing().length()));
      }
      start += line.length() + 1;
    }
    return Report.of(ReportId.of("", "", text), "en", text, paragraphs);
  }
}
