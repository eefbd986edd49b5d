package org.readout.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.text.Span;
import org.readout.words.ComparedWord.Force;
import org.readout.words.ComparedWord.Sort;

/**
 * Reads a stretch of text as words to compare: runs of letters and digits, contractions with the
 * word before, one spelling, numbers by value. Punctuation goes with the word before it, opening
 * marks and currency signs with the word after. One pass, no library of the language.
 */
public final class WordReader {

  private static final int LONGEST_CENSORED = 12;

  private final LanguageNotes notes;

  private final Quantities quantities;

  public WordReader(LanguageNotes notes) {
    this.notes = notes;
    this.quantities = new Quantities(notes);
  }

  /** The words of a stretch, in order; none if it holds neither letter nor digit. */
  public List<ComparedWord> read(String text, Span stretch) {
    List<WordRun> runs = runs(text, stretch);
    List<ComparedWord> words = new ArrayList<>(runs.size());
    int at = 0;
    while (at < runs.size()) {
      int next = at + 1;
      WordRun run = meant(text, runs, at);
      Quantities.Quantity quantity = quantities.at(runs, at);
      if (quantity != null) {
        next = quantity.next();
      }
      int from = at == 0 ? opening(text, stretch.start(), run.start()) : leading(text, runs, at);
      int to =
          next == runs.size()
              ? closing(text, runs.get(next - 1).end(), stretch.end())
              : trailing(text, runs, next);
      boolean opens = words.isEmpty() || words.getLast().ends();
      words.add(
          quantity == null
              ? word(text, run, from, to, opens)
              : number(text, quantity.value(), runs.get(next - 1).end(), from, to, opens));
      at = next;
    }
    return words;
  }

  /** A run by what it means before the next: "are" of "are to build" is "will". */
  private WordRun meant(String text, List<WordRun> runs, int at) {
    WordRun run = runs.get(at);
    if (at + 1 == runs.size() || !isBlank(text, run.end(), runs.get(at + 1).start())) {
      return run;
    }
    String meant = notes.leads().get(run.folded() + "_" + runs.get(at + 1).folded());
    return meant == null
        ? run
        : new WordRun(run.start(), run.bare(), run.end(), meant, run.enclitic());
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private List<WordRun> runs(String text, Span stretch) {
    List<WordRun> runs = new ArrayList<>();
    int at = stretch.start();
    while (at < stretch.end()) {
      if (!isWordCharacter(text.charAt(at))) {
        at++;
        continue;
      }
      WordRun run = run(text, at, endOfRun(text, at, stretch.end()), stretch.end());
      runs.add(run);
      at = run.end();
    }
    return runs;
  }

  private WordRun run(String text, int start, int end, int limit) {
    String folded = fold(text, start, end);
    int tail = enclitic(text, end, limit);
    if (tail == end) {
      String verb = notes.contractions().get(folded);
      return new WordRun(start, end, end, verb == null ? folded : verb, verb == null ? "" : "not");
    }
    String rest = "'" + fold(text, end + 1, tail);
    String whole = notes.contractions().get(folded + rest);
    if (whole != null) {
      return new WordRun(start, end, tail, whole, "not");
    }
    if (rest.equals("'t") && folded.length() > 2 && folded.endsWith("n")) {
      return new WordRun(start, end, tail, folded.substring(0, folded.length() - 1), "not");
    }
    boolean isVerb = rest.equals("'s") && notes.functionWords().contains(folded);
    return new WordRun(
        start, end, tail, folded, isVerb ? "is" : notes.enclitics().getOrDefault(rest, ""));
  }

  /** The end of what follows an apostrophe and belongs to the word before it; end if nothing. */
  private int enclitic(String text, int end, int limit) {
    if (end + 1 >= limit
        || !isApostrophe(text.charAt(end))
        || !Character.isLetter(text.charAt(end + 1))) {
      return end;
    }
    int tail = end + 1;
    while (tail < limit && Character.isLetter(text.charAt(tail)) && tail - end < 4) {
      tail++;
    }
    if (tail < limit && isWordCharacter(text.charAt(tail))) {
      return end;
    }
    String rest = "'" + fold(text, end + 1, tail);
    return rest.equals("'s") || rest.equals("'t") || notes.enclitics().containsKey(rest)
        ? tail
        : end;
  }

  private static int endOfRun(String text, int start, int limit) {
    if (isAlone(text.charAt(start))) {
      return start + 1;
    }
    int abbreviation = endOfAbbreviation(text, start, limit);
    if (abbreviation > start) {
      return abbreviation;
    }
    int end = start + 1;
    while (end < limit && belongs(text, start, end, limit)) {
      end++;
    }
    return end;
  }

  /** Letters, also in brackets, digits with points and commas, and what stands for letters. */
  private static boolean belongs(String text, int start, int at, int limit) {
    char c = text.charAt(at);
    if (isWordCharacter(c)) {
      return !isAlone(c);
    }
    if (isInvisible(c)) {
      return at + 1 < limit && isWordCharacter(text.charAt(at + 1));
    }
    if (c == '.' || c == ',') {
      return Character.isDigit(text.charAt(at - 1))
          && at + 1 < limit
          && Character.isDigit(text.charAt(at + 1));
    }
    if (c == '[' || c == ']') {
      return isLetterAt(text, at - 1, limit) && isLetterAt(text, at + 1, limit);
    }
    if (c == '*') {
      return Character.isLetter(text.charAt(start));
    }
    return c == '-' && isCensored(text, at, limit);
  }

  private static boolean isLetterAt(String text, int at, int limit) {
    return at < limit && Character.isLetter(text.charAt(at));
  }

  /** At least two hyphens in a row, with letters on both sides: "f---ing". */
  private static boolean isCensored(String text, int at, int limit) {
    int from = at;
    while (text.charAt(from - 1) == '-' && at - from < LONGEST_CENSORED) {
      from--;
    }
    int to = at;
    while (to < limit && text.charAt(to) == '-' && to - from <= LONGEST_CENSORED) {
      to++;
    }
    return to - from >= 2
        && to - from <= LONGEST_CENSORED
        && to < limit
        && Character.isLetter(text.charAt(from - 1))
        && Character.isLowerCase(text.charAt(to));
  }

  /** The end of single letters with points, "U.S.", or start if there is no such thing. */
  private static int endOfAbbreviation(String text, int start, int limit) {
    int at = start;
    int letters = 0;
    while (at + 1 < limit && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
      at += 2;
      letters++;
    }
    if (letters >= 1 && at < limit && Character.isUpperCase(text.charAt(at))) {
      boolean single = at + 1 == limit || !isWordCharacter(text.charAt(at + 1));
      return single ? at + 1 : start;
    }
    return letters >= 2 && (at == limit || !isWordCharacter(text.charAt(at))) ? at - 1 : start;
  }

  private ComparedWord number(String text, String value, int end, int from, int to, boolean opens) {
    return new ComparedWord(
        new Span(from, to),
        value,
        value,
        value,
        "",
        Sort.NUMBER,
        Force.NONE,
        false,
        false,
        opens,
        endsSentence(text, end, to),
        omits(text, end, to));
  }

  private ComparedWord word(String text, WordRun run, int from, int to, boolean opens) {
    String form = notes.spelling().apply(run.folded());
    String stem = notes.stem().apply(form);
    boolean negates =
        notes.negations().contains(run.folded()) || notes.negations().contains(run.enclitic());
    return new ComparedWord(
        new Span(from, to),
        form,
        stem,
        notes.synonyms().getOrDefault(stem, stem),
        run.enclitic(),
        sort(run.folded(), run.enclitic()),
        negates ? Force.TURNS : force(stem),
        negates,
        Character.isUpperCase(text.charAt(run.start())),
        opens,
        endsSentence(text, run.end(), to),
        omits(text, run.end(), to));
  }

  private Force force(String stem) {
    if (notes.turning().contains(stem)) {
      return Force.TURNS;
    }
    if (notes.weighing().contains(stem)) {
      return Force.WEIGHS;
    }
    return notes.settling().contains(stem) ? Force.SETTLES : Force.NONE;
  }

  private Sort sort(String folded, String enclitic) {
    if (notes.negations().contains(folded)) {
      return Sort.NEGATION;
    }
    if (notes.modals().contains(folded) || notes.modals().contains(enclitic)) {
      return Sort.MODAL;
    }
    if (notes.strengths().contains(folded)) {
      return Sort.STRENGTH;
    }
    if (notes.times().contains(folded)) {
      return Sort.TIME;
    }
    if (notes.functionWords().contains(folded)) {
      return Sort.FUNCTION;
    }
    return notes.commonWords().contains(folded) ? Sort.COMMON : Sort.CONTENT;
  }

  private static boolean endsSentence(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '。') {
        return true;
      }
    }
    return false;
  }

  private static boolean omits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '…' || (c == '.' && i + 1 < to && text.charAt(i + 1) == '.')) {
        return true;
      }
    }
    return false;
  }

  /** Where the word's span begins: with the marks that touch it and not the word before. */
  private static int leading(String text, List<WordRun> runs, int at) {
    int previous = runs.get(at - 1).end();
    int start = runs.get(at).start();
    int from = start;
    while (from > previous && !isSpace(text.charAt(from - 1))) {
      from--;
    }
    return from == previous ? start : from;
  }

  private static int trailing(String text, List<WordRun> runs, int next) {
    return trimmed(text, runs.get(next - 1).end(), leading(text, runs, next));
  }

  private static int opening(String text, int start, int word) {
    int from = start;
    while (from < word && isSpace(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private static int closing(String text, int word, int end) {
    return trimmed(text, word, end);
  }

  private static int trimmed(String text, int from, int to) {
    int end = to;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static String fold(String text, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    boolean ascii = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      ascii &= c < 128;
      boolean point = c == '.' && !Character.isDigit(text.charAt(start));
      if (!point && c != '[' && c != ']' && !isInvisible(c)) {
        folded.append(c);
      }
    }
    String lower = folded.toString().toLowerCase(Locale.ROOT);
    return ascii ? lower : withoutMarks(lower);
  }

  private static String withoutMarks(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(c);
      }
    }
    return bare.isEmpty() ? word : bare.toString();
  }

  private static boolean isWordCharacter(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A script that does not part words: every sign is compared alone. */
  private static boolean isAlone(char c) {
    return c > 0x0E00
        && (Character.isIdeographic(c)
            || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
            || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
            || Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
