package org.readout.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that official accounts use for one thing, though they are no synonyms elsewhere: who is
 * held is a prisoner to one side and a detained person to another.
 */
final class Kin {

  private static final Map<String, String> KIN = kin();

  private static Map<String, String> kin() {
    Map<String, String> kin = new HashMap<>();
    List.of(
            List.of("prisoner", "detainee", "captive", "hostage", "detain", "detained", "pow"),
            List.of("release", "return", "free", "repatriate", "repatriation", "liberate"),
            List.of("ship", "vessel", "boat"),
            List.of("consultation", "negotiation", "talk", "talks"),
            List.of("visit", "trip", "invite", "invitation"),
            List.of("extend", "extension", "prolong", "prolongation", "renewal", "renew"),
            List.of("inspect", "inspection", "check", "examine"),
            List.of("shelling", "bombardment", "shell"),
            List.of("aid", "assistance", "help", "relief"),
            List.of("resume", "resumption", "restart", "restoration", "restore"),
            List.of("withdraw", "withdrawal", "pull"),
            List.of("reopen", "reopening", "open", "opening"))
        .forEach(group -> group.forEach(word -> kin.put(word, "kin " + group.getFirst())));
    return Map.copyOf(kin);
  }

  private Kin() {}

  /**
   * What a word and its kin share.
   *
   * @param lemma its base form
   * @param sense what its synonyms share, if it is of no kin
   */
  static String of(String lemma, String sense) {
    return KIN.getOrDefault(lemma, sense);
  }
}
