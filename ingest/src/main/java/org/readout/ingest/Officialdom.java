package org.readout.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The signs that a text is an official statement and no report of the press. */
final class Officialdom {

  private static final int LONGEST = 300;

  /** What a statement calls itself at the beginning of its title. */
  private static final Pattern STATEMENT_TITLE =
      Pattern.compile(
          "(?:official |full |joint |press |presidential )*"
              + "(?:readout|read-out|statement|communiqu[eé]|transcript|declaration|press release"
              + "|remarks|message|address|speech)"
              + " (?:of|by|from|following|on|after|to|at)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OFFICIAL_OUTLET =
      Pattern.compile(
          "(?:the )?(?:(?:federal )?(?:ministry|office|presidency|embassy|permanent mission"
              + "|department|chancellery|government|prime minister|cabinet office|press service"
              + "|press office|state council)\\b.*"
              + "|kremlin|white house|elysee|élysée|10 downing street|state department"
              + "|.*\\b(?:foreign ministry|ministry of foreign affairs|foreign office"
              + "|prime minister['’]s office|president['’]s office|presidential office))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OFFICIAL_HOST =
      Pattern.compile(
          "https?://(?:[\\w-]+\\.)*(?:kremlin\\.ru|mid\\.ru|europa\\.eu|nato\\.int|elysee\\.fr"
              + "|bundesregierung\\.de|auswaertiges-amt\\.de|(?:gov|gouv|gob|go|gc|mil)"
              + "(?:\\.[a-z]{2})?)(?:[/:?].*)?",
          Pattern.CASE_INSENSITIVE);

  private Officialdom() {}

  /** True if a head line such as {@code Kind: statement} says so. */
  static boolean isStatementKind(String kind) {
    String folded = kind.toLowerCase(Locale.ROOT);
    return folded.contains("statement")
        || folded.contains("readout")
        || folded.contains("transcript")
        || folded.contains("communiqu")
        || folded.contains("press release");
  }

  static boolean isStatementTitle(String title) {
    return title.length() <= LONGEST && STATEMENT_TITLE.matcher(title).matches();
  }

  static boolean isOfficial(Optional<String> outlet, Optional<String> url) {
    return outlet.filter(name -> matches(OFFICIAL_OUTLET, name)).isPresent()
        || url.filter(address -> matches(OFFICIAL_HOST, address)).isPresent();
  }

  private static boolean matches(Pattern pattern, String words) {
    return words.length() <= LONGEST && pattern.matcher(words.strip()).matches();
  }
}
