package org.readout.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The language of a text, by its script and by its function words.
 *
 * <p>All that is asked is whether the text is English; the other languages are named so that the
 * reader is told what was not understood. Function words make up two fifths of English prose and
 * hardly any of another language's, so a few of them tell.
 */
public final class TextLanguage {

  private static final String ENGLISH = "en";

  /** Where it cannot be told. */
  public static final String UNDETERMINED = "und";

  private static final int SAMPLE = 3000;
  private static final int FEW_WORDS = 8;
  private static final char FIRST_BEYOND_LATIN = '\u0250';

  /** A text in a language has at least so many of its function words. */
  private static final double LEAST_SHARE = 0.12;

  /** Where so many words are of one language, no other needs to be asked. */
  private static final double PLENTY = 0.3;

  private static final Map<String, Set<String>> FUNCTION_WORDS = functionWords();

  private TextLanguage() {}

  /** BCP 47, {@code und} where it cannot be told. */
  public static String of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    String script = ofScript(sample);
    return script.equals("Latn") ? ofWords(sample) : script;
  }

  /** {@code Latn}, or the language that is written so. */
  private static String ofScript(String sample) {
    Map<String, Integer> letters = new LinkedHashMap<>();
    int latin = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c < FIRST_BEYOND_LATIN) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters.merge(written(c), 1, Integer::sum);
      }
    }
    letters.merge("Latn", latin, Integer::sum);
    int kana = letters.getOrDefault("ja", 0);
    int han = letters.getOrDefault("zh", 0);
    if (10 * kana > han) {
      letters.put("ja", kana + han);
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() > 0)
        .map(Map.Entry::getKey)
        .orElse(UNDETERMINED);
  }

  private static String written(char letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN, COMMON -> "Latn";
      case HAN -> "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case GREEK -> "el";
      case HEBREW -> "he";
      case THAI -> "th";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      default -> UNDETERMINED;
    };
  }

  private static String ofWords(String sample) {
    List<String> words = words(sample);
    String best = UNDETERMINED;
    int most = 0;
    for (Map.Entry<String, Set<String>> language : FUNCTION_WORDS.entrySet()) {
      int count = count(words, language.getValue());
      if (count > most) {
        most = count;
        best = language.getKey();
      }
      if (count > PLENTY * words.size()) {
        break;
      }
    }
    if (words.size() < FEW_WORDS) {
      return most == 0 ? ENGLISH : best;
    }
    return most >= LEAST_SHARE * words.size() ? best : UNDETERMINED;
  }

  private static List<String> words(String sample) {
    String folded = sample.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !Character.isLetter(folded.charAt(i))) {
        if (start < i) {
          words.add(folded.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static int count(List<String> words, Set<String> wanted) {
    int count = 0;
    for (String word : words) {
      if (wanted.contains(word)) {
        count++;
      }
    }
    return count;
  }

  /** English first: it wins a tie. */
  private static Map<String, Set<String>> functionWords() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    words.put(
        ENGLISH,
        set(
            "the of and to in a that is was for on with as it he by at from his be are not this"
                + " has have had will but they an which she who were or their we you i been said"));
    words.put(
        "de",
        set(
            "der die das und zu den von mit dem nicht ein eine ist im des auf für sich er sie es"
                + " auch als an nach wie bei einer werden hat war dass"));
    words.put(
        "fr",
        set(
            "le la les des et de du en un une que qui dans pour sur il au par pas ce avec son se"
                + " est sont ont aux mais plus à l d qu"));
    words.put(
        "es",
        set(
            "el la los las de del y que en un una por con para su al se no lo como más pero sus"
                + " es ha fue son este entre"));
    words.put(
        "it",
        set(
            "il lo la gli le di del della che e un una per con non si da nel alla dei più sono ha"
                + " anche come è i al delle"));
    words.put(
        "pt",
        set(
            "o os as de do da dos das que e em um uma por com para não se na no mais ao como foi"
                + " é são à pelo"));
    words.put(
        "nl",
        set(
            "de het een van en in op te dat is voor met zijn niet aan er om ook als bij door naar"
                + " heeft maar uit"));
    words.put("pl", set("i w na z że się do nie jest o to jak po od za przez dla oraz przy"));
    words.put(
        "sv", set("och att det som en på är av för med den till inte om ett har de från var"));
    words.put("tr", set("ve bir bu da de için ile olarak çok daha ne gibi olan sonra kadar"));
    words.put(
        "id", set("yang dan di dari untuk dengan pada ini itu dalam akan tidak ke oleh telah"));
    return words;
  }

  private static Set<String> set(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }
}
