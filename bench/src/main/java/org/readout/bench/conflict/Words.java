package org.readout.bench.conflict;

import java.util.List;
import java.util.Set;

/** Small lists of everyday words, made for planting alone. */
final class Words {

  static final List<String> WEEKDAYS =
      words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

  static final List<String> MONTHS =
      words(
          "January February March April May June July August September October November"
              + " December");

  static final List<String> SHORT_MONTHS =
      words("Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.");

  static final List<String> NUMBERS =
      words(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen twenty");

  static final Set<String> ABBREVIATIONS =
      Set.copyOf(
          words(
              "Mr Mrs Ms Dr Sen Rep Gov Gen Col Lt Sgt Capt Jr Sr St Jan Feb Mar Apr Jun Jul Aug"
                  + " Sept Sep Oct Nov Dec Det Rev Prof Inc Corp Co No vs Ariz Ala Ark Calif Colo"
                  + " Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla"
                  + " Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ave Cpl Cmdr Hon Maj Ofc"));

  static final Set<String> TITLES =
      Set.copyOf(
          words(
              "mr. mrs. ms. dr. sen. rep. gov. gen. col. lt. sgt. capt. det. rev. prof. president"
                  + " senator representative governor mayor secretary chief officer detective"
                  + " sergeant captain lieutenant sheriff judge justice attorney congressman"
                  + " congresswoman speaker spokesman spokeswoman deputy coach professor"));

  static final Set<String> FIRST_NAMES =
      Set.copyOf(
          words(
              "James John Robert Michael William David Richard Joseph Thomas Charles Christopher"
                  + " Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin"
                  + " Brian George Timothy Ronald Edward Jason Jeffrey Jeff Ryan Jacob Gary Nicholas"
                  + " Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Ben Samuel Sam"
                  + " Gregory Greg Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron"
                  + " Jose Adam Nathan Henry Douglas Doug Peter Zachary Kyle Walter Harold Carl"
                  + " Roger Keith Terry Sean Austin Arthur Jesse Joe Jim Bob Bill Tom Mike Steve"
                  + " Dan Dave Chris Matt Tim Rick Ron Ken Ed Ted Harry Mitch Chuck Barack Mitt Newt"
                  + " Rand Marco Bernie Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica"
                  + " Sarah Karen Nancy Lisa Margaret Betty Sandra Ashley Dorothy Kimberly Emily"
                  + " Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Sharon"
                  + " Cynthia Kathleen Amy Angela Anna Ruth Brenda Pamela Nicole Katherine Samantha"
                  + " Christine Catherine Virginia Debra Rachel Janet Emma Maria Heather Diane Julie"
                  + " Joyce Victoria Kelly Christina Joan Evelyn Judith Megan Andrea Hillary Hannah"
                  + " Martha Kathy Kate Ann Anne Alice Jean Denise Elena Sonia Ruby Rosa"));

  /** Invented, or so common that they name nobody. */
  static final List<String> SURNAMES =
      words(
          "Harlow Pemberton Castellan Whitlock Ostrander Bellweather Carmody Drayton Fenwick"
              + " Galbraith Hathaway Ingersoll Jessup Kettering Lockhart Merriweather Northcott"
              + " Oakley Pruitt Quimby Ravenel Stockwell Thornbury Underhill Vandermeer Wexler"
              + " Yarborough Ziegler Albrecht Brisbane");

  static final Set<String> ORGANIZATIONS =
      Set.copyOf(
          words(
              "Department Committee Party University College Court Hospital Association Council"
                  + " Agency Institute Company Corporation Bank Police Bureau Commission Center"
                  + " Foundation Union Administration Office League Post Times Journal News School"
                  + " Church Group Coalition Federation Society Network"));

  static final List<String> STATES =
      names(
          "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,"
              + "Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,"
              + "Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,"
              + "New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,"
              + "Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,"
              + "Vermont,Virginia,West Virginia,Wisconsin,Wyoming");

  static final List<String> COUNTRIES =
      names(
          "Afghanistan,Algeria,Argentina,Australia,Austria,Belgium,Brazil,Bulgaria,Canada,Chile,"
              + "China,Colombia,Cuba,Denmark,Egypt,Ethiopia,Finland,France,Germany,Greece,Hungary,"
              + "India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Japan,Jordan,Kenya,Kuwait,Lebanon,"
              + "Libya,Malaysia,Mexico,Morocco,Nigeria,North Korea,Norway,Pakistan,Peru,Poland,"
              + "Portugal,Qatar,Romania,Russia,Saudi Arabia,Somalia,South Africa,South Korea,Spain,"
              + "Sudan,Sweden,Switzerland,Syria,Thailand,Tunisia,Turkey,Ukraine,Venezuela,Vietnam,"
              + "Yemen");

  static final List<String> CITIES =
      names(
          "New York,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,"
              + "Austin,Jacksonville,San Francisco,Columbus,Indianapolis,Seattle,Denver,Boston,"
              + "Nashville,Detroit,Portland,Memphis,Louisville,Baltimore,Milwaukee,Albuquerque,"
              + "Tucson,Fresno,Sacramento,Atlanta,Kansas City,Miami,Oakland,Minneapolis,Cleveland,"
              + "New Orleans,Tampa,Pittsburgh,Cincinnati,St. Louis,Orlando,Newark,Buffalo,Richmond,"
              + "Birmingham,Charlotte,Las Vegas,Washington,London,Paris,Berlin,Madrid,Rome,Moscow,"
              + "Beijing,Tokyo,Cairo,Tehran,Baghdad,Kabul,Jerusalem,Geneva,Brussels,Vienna,"
              + "Charleston,Ferguson,Benghazi,Damascus,Tripoli,Havana,Toronto,Ottawa,Mexico City");

  static final Set<String> COMMON =
      Set.copyOf(
          words(
              "a an the and or but if of in on at to for from by with about into over after before"
                  + " between against during through under as is was were are be been being am has"
                  + " have had do does did will would could can should may might must shall not no"
                  + " nor so than then that this these those there here it its he him his she her"
                  + " they them their we us our you your i my me who whom whose which what when where"
                  + " why how all any both each few more most other some such only own same too very"
                  + " just also even still up down out off again once because while until said says"
                  + " say saying told according mr. mrs. ms. dr. one s t don't didn't wasn't isn't"
                  + " it's he's she's that's i'm we're they're now"));

  private Words() {}

  private static List<String> words(String list) {
    return List.of(list.split(" "));
  }

  private static List<String> names(String list) {
    return List.of(list.split(","));
  }
}
