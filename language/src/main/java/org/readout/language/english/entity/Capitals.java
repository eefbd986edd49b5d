package org.readout.language.english.entity;

import java.util.List;
import java.util.Optional;

/** The capitals of the world by their names. */
public final class Capitals {
  private static final int LONGEST = 3;

  private final Countries countries = Countries.standard();

  /** The country, ISO 3166 alpha-2, whose capital is named first in some words. */
  public Optional<String> in(String words) {
    List<String> all = Rows.split(words, ' ');
    for (int i = 0; i < all.size(); i++) {
      for (int length = Math.min(LONGEST, all.size() - i); length > 0; length--) {
        Optional<String> country = countries.capital(String.join(" ", all.subList(i, i + length)));
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }
}
