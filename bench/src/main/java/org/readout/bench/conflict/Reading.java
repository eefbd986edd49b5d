package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/** A report in plain tokens, sentence by sentence; independent of the program that is measured. */
public record Reading(Source source, List<Sentence> sentences) {

  public static Reading of(Source source) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    String text = source.text();
    for (Token token : tokens(text)) {
      if (!open.isEmpty() && breaks(text, open, token)) {
        sentences.add(sentence(open));
        open.clear();
      }
      open.add(token);
    }
    if (!open.isEmpty()) {
      sentences.add(sentence(open));
    }
    return new Reading(source, List.copyOf(sentences));
  }

  private static Sentence sentence(List<Token> tokens) {
    Span span = tokens.getFirst().span().cover(tokens.getLast().span());
    return new Sentence(span, List.copyOf(tokens));
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        int end = Character.isLetterOrDigit(text.charAt(at)) ? endOfWord(text, at) : at + 1;
        tokens.add(new Token(new Span(at, end), text.substring(at, end)));
        at = end;
      }
    }
    return tokens;
  }

  /** A word may hold hyphens, points and commas before a letter or digit, but ends before "'s". */
  private static int endOfWord(String text, int start) {
    int at = start + 1;
    while (at < text.length()) {
      char one = text.charAt(at);
      boolean goesOn = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
      boolean joins =
          goesOn
              && (one == '-'
                  || ((one == '.' || one == ',') && sameSort(text, at))
                  || ((one == '\'' || one == '’') && !isPossessive(text, at)));
      if (!Character.isLetterOrDigit(one) && !joins) {
        break;
      }
      at++;
    }
    return isAbbreviation(text, start, at) ? at + 1 : at;
  }

  private static boolean sameSort(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return Character.isDigit(before)
        ? Character.isDigit(after)
        : text.charAt(at) == '.' && Character.isLetter(after);
  }

  private static boolean isPossessive(String text, int at) {
    boolean ends = at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
    return text.charAt(at + 1) == 's' && ends;
  }

  private static boolean isAbbreviation(String text, int start, int end) {
    if (end >= text.length() || text.charAt(end) != '.') {
      return false;
    }
    String word = text.substring(start, end);
    return Words.ABBREVIATIONS.contains(word)
        || word.indexOf('.') > 0
        || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
  }

  /** After a line's end, or after an end mark, closing marks and before a capital or a mark. */
  private static boolean breaks(String text, List<Token> open, Token next) {
    int end = open.getLast().span().end();
    String between = text.substring(end, next.span().start());
    if (between.indexOf('\n') >= 0) {
      return true;
    }
    if (between.isEmpty() || next.isSmall()) {
      return false;
    }
    int last = open.size() - 1;
    while (last > 0 && "\"”’')".contains(open.get(last).text())) {
      last--;
    }
    return ".!?".contains(open.get(last).text());
  }
}
