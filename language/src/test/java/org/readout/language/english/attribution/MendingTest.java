package org.readout.language.english.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.annotation.Sentence;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;
import org.readout.text.Span;

class MendingTest {
  private static final String[] FORMS = {
    "said/VBD",
    "called/VBN",
    "telling/VBG",
    "replies/NNS",
    "told/VBD",
    "Keller/NNP",
    "plan/NN",
    ",/,",
    "``/``",
    "''/''",
    "that/IN",
    "who/WP",
    "and/CC",
    "by/IN",
    "'s/VBZ",
    "back/RB",
    "./."
  };

  private static final String[] RELATIONS = {
    "nsubj",
    "nsubjpass",
    "ccomp",
    "acl",
    "advcl",
    "relcl",
    "conj",
    "appos",
    "dobj",
    "oprd",
    "prep",
    "pobj",
    "mark",
    "aux",
    "auxpass",
    "compound",
    "cc",
    "punct",
    "dep"
  };

  @Test
  void wordsThatWouldHangFromEachOtherStayWhereTheyAre() {
    Sentence sentence = sentence(List.of("Keller/NNP", "said/VBD"), new int[] {1, -1}, "nsubj");
    Mending mending = new Mending(sentence);
    mending.move(1, 0, "ccomp");
    assertThat(mending.sentence()).isSameAs(sentence);
  }

  @Test
  void whatIsMendedIsATreeOfTheSameWordsWhateverTheParse() {
    Random random = new Random(20221230);
    EnglishAttributions attributions = EnglishAttributions.standard();
    for (int round = 0; round < 4000; round++) {
      Sentence sentence = random(random);
      Sentence mended = attributions.mend(sentence);
      assertThat(new Tree(mended).size()).isEqualTo(sentence.words().size());
      assertThat(mended.words().stream().map(Word::text))
          .containsExactlyElementsOf(sentence.words().stream().map(Word::text).toList());
    }
  }

  private static Sentence random(Random random) {
    List<String> forms = new ArrayList<>();
    int size = 1 + random.nextInt(14);
    for (int i = 0; i < size; i++) {
      forms.add(FORMS[random.nextInt(FORMS.length)]);
    }
    int[] heads = new int[size];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(random.nextInt(order.size() + 1), i);
    }
    for (int k = 0; k < size; k++) {
      heads[order.get(k)] = k == 0 ? -1 : order.get(random.nextInt(k));
    }
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      relations[i] = heads[i] < 0 ? "root" : RELATIONS[random.nextInt(RELATIONS.length)];
    }
    return sentence(forms, heads, relations);
  }

  private static Sentence sentence(List<String> forms, int[] heads, String... relations) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < forms.size(); i++) {
      int slash = forms.get(i).lastIndexOf('/');
      String text = forms.get(i).substring(0, slash);
      String relation = relations[Math.min(i, relations.length - 1)];
      words.add(
          new Word(
              new Span(at, at + text.length()),
              text,
              forms.get(i).substring(slash + 1),
              lemma(text),
              heads[i],
              heads[i] < 0 ? "root" : relation));
      at += text.length() + 1;
    }
    return new Sentence(new Span(0, at), 0, words);
  }

  private static String lemma(String text) {
    return switch (text) {
      case "said" -> "say";
      case "called" -> "call";
      case "telling", "told" -> "tell";
      case "replies" -> "reply";
      default -> text.toLowerCase(java.util.Locale.ROOT);
    };
  }
}
