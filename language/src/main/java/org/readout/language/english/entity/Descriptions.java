package org.readout.language.english.entity;

import org.readout.annotation.Tree;
import org.readout.text.Span;

/** The words by which a source without a name is known, without what only goes on about it. */
final class Descriptions {
  private final Reading reading;

  Descriptions(Reading reading) {
    this.reading = reading;
  }

  /** Of a phrase, as it stands. */
  String of(Phrase phrase) {
    return clean(phrase.span());
  }

  /** Of a source, up to a relative clause, an apposition or a mark. */
  String of(Span source, Phrase head) {
    int sentence = head.sentence();
    Tree tree = reading.tree(sentence);
    int last = Math.min(reading.wordAt(sentence, source.end() - 1), tree.size() - 1);
    int end = head.head();
    for (int i = head.head() + 1; i <= last; i++) {
      if (stops(tree, i)) {
        break;
      }
      end = i;
    }
    int first = Math.min(Math.max(reading.wordAt(sentence, source.start()), 0), head.first());
    return clean(reading.span(sentence, first, Math.max(end, head.head())));
  }

  String of(Span source) {
    return clean(source);
  }

  /** Of a source of which only the words are known, up to the same. */
  String ofHead(Span source) {
    int sentence = reading.sentenceAt(source.start());
    Tree tree = reading.tree(sentence);
    int first = reading.wordAt(sentence, source.start());
    int last = Math.min(reading.wordAt(sentence, source.end() - 1), tree.size() - 1);
    int end = first;
    while (end < last && !stops(tree, end + 1)) {
      end++;
    }
    return clean(reading.span(sentence, first, end));
  }

  private static boolean stops(Tree tree, int word) {
    String text = tree.word(word).text();
    return text.equals(",")
        || (text.equals("-") && !tree.word(word).tag().equals("HYPH"))
        || text.equals("--")
        || text.equals("\u2014")
        || text.equals("(")
        || tree.word(word).tag().startsWith("W");
  }

  private String clean(Span span) {
    String text = span.in(reading.text());
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00a0';
      if (!space) {
        clean.append(c);
      } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString().strip();
  }
}
