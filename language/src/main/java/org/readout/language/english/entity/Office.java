package org.readout.language.english.entity;

import java.util.Optional;

/**
 * What a person is, as a title or a description says it.
 *
 * @param title in lower case, without demonym, "former" and whose: "prime minister"
 * @param noun its last noun: "minister"
 * @param country ISO 3166 alpha-2 of the country named in it
 * @param body the organization named in it
 * @param seat the name of the organization or the place that it is of, as it is written there
 * @param former it is said to be over
 */
record Office(
    String title,
    String noun,
    Optional<String> country,
    Optional<String> body,
    Optional<String> seat,
    boolean former) {

  /** The same office in a country. */
  Office of(Optional<String> other) {
    return new Office(title, noun, other, body, seat, former);
  }

  /** Whether a phrase with this office may mean somebody who is known to bear the other. */
  boolean fits(Office known, Lexicon lexicon) {
    return (country.isEmpty() || known.country.isEmpty() || country.equals(known.country))
        && (body.isEmpty() || known.body.isEmpty() || body.equals(known.body))
        && (former || !known.former)
        && fitsTitle(known, lexicon);
  }

  private boolean fitsTitle(Office known, Lexicon lexicon) {
    if (plain(title).equals(plain(known.title))) {
      return true;
    }
    if (title.equals("leader") || title.equals("head of state")) {
      boolean leads = lexicon.leads(known.title) || known.noun.equals("counterpart");
      return leads && country.isPresent() && country.equals(known.country);
    }
    boolean bare = title.equals(noun) && !noun.equals("president");
    boolean leader = known.title.equals("prime minister");
    return (bare && noun.equals(known.noun) && !leader)
        || lexicon.synonym(title).equals(lexicon.synonym(known.title));
  }

  /** "secretary of defense" as "defense secretary". */
  private static String plain(String title) {
    int of = title.indexOf(" of ");
    return of < 0 ? title : title.substring(of + 4) + " " + title.substring(0, of);
  }
}
