package org.readout.app.evaluate;

import org.readout.annotation.Entity;
import org.readout.language.english.entity.Name;
import org.readout.text.Span;

/**
 * A name that a reader marked or that the program found.
 *
 * @param kind a country is a place
 */
record MarkedName(Span span, Entity.Kind kind) {
  private static final String ARTICLE = "the ";

  MarkedName {
    kind = kind == Entity.Kind.COUNTRY ? Entity.Kind.PLACE : kind;
  }

  static MarkedName of(Name name) {
    return new MarkedName(
        name.span(),
        switch (name.kind()) {
          case PERSON -> Entity.Kind.PERSON;
          case ORGANIZATION -> Entity.Kind.ORGANIZATION;
          case LOCATION -> Entity.Kind.PLACE;
          case GROUP -> Entity.Kind.GROUP;
        });
  }

  /** Without "the" before it, and the dot after it that may be the sentence's. */
  MarkedName plain(String text) {
    int start = span.start();
    int end = span.end();
    if (text.regionMatches(true, start, ARTICLE, 0, ARTICLE.length())
        && start + ARTICLE.length() < end) {
      start += ARTICLE.length();
    }
    if (end - start > 1 && text.startsWith(".", end - 1)) {
      end--;
    }
    return new MarkedName(new Span(start, end), kind);
  }
}
