package org.readout.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that a text is an official statement and no report of the press. */
final class Officialdom {

  private static final int LONGEST = 300;

  /** What a statement calls itself at the beginning of its title. */
  private static final Pattern STATEMENT_TITLE =
      Pattern.compile(
          "(?:official |full |joint |press |presidential )*"
              + "(?:readout|read-out|statement|communiqu[eé]|transcript|declaration|press release"
              + "|remarks|message|address|speech|note to correspondents|press conference)"
              + " (?:of|by|from|following|on|after|to|at|regarding|concerning)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /**
   * "Remarks" of somebody who speaks for a body: "Ministry spokesperson's remarks", "Spokesman's
   * statement on".
   */
  private static final Pattern SPOKEN_TITLE =
      Pattern.compile(
          "[^:,;.!?]{0,80}\\bspokes(?:man|woman|person)(?:['’]s|[^:,;.!?'’]{0,60}['’]s)"
              + " (?:\\w+ )?(?:remarks|statement|comments?|briefing|answers?|reply)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** What a body calls its own text before a colon, or behind: "Nordbahn: statement on". */
  private static final Pattern CALLED_TITLE =
      Pattern.compile(
          "(?:press release|official statement|statement|communiqu[eé]|readout|joint statement"
              + "|joint communiqu[eé]|joint declaration|(?:joint )?press remarks)\\s*[:|–—].*"
              + "|[^:,;.!?]{2,60}: (?:press |official )?statement (?:on|by|regarding) .*",
          Pattern.CASE_INSENSITIVE);

  /** What stands above the text of a body, without more. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:press release|media release|news release|press statement|media statement"
              + "|official statement|for immediate release)"
              + "(?:\\s*[-–—|:,/#(\\d].{0,80})?",
          Pattern.CASE_INSENSITIVE);

  /** Bodies whose own name before a colon begins a title of theirs, as no newspaper's does. */
  private static final Pattern BODY =
      Pattern.compile(
          ".*\\b(?:union|association|federation|confederation|council|committee|company|group"
              + "|party|society|institute|authority|board|chamber|foundation|ltd|limited|inc|plc"
              + "|ag|gmbh)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** The part of a site that holds what a body publishes for the press. */
  private static final Pattern RELEASES =
      Pattern.compile(
          "https?://[^/]+/(?:[^/]+/){0,6}(?:press|media|news)-?releases?(?:/.*)?",
          Pattern.CASE_INSENSITIVE);

  /** Whose a statement is by its title: "Statement by the Ministry of Transport on the fire". */
  private static final Pattern WHOSE =
      Pattern.compile(
          "(?:official |full |press |presidential )*"
              + "(?:statement|press release|communiqu[eé]|declaration|remarks|press statement)"
              + " (?:by|of|from) (?:the )?([^:,;.!?]{3,120})",
          Pattern.CASE_INSENSITIVE);

  /** Where the name of whose it is ends. */
  private static final Pattern ABOUT =
      Pattern.compile(" (?:on|about|regarding|concerning|following|after|at|to) ");

  private static final Pattern OFFICIAL_OUTLET =
      Pattern.compile(
          "(?:the )?(?:(?:federal )?(?:ministry|office|presidency|embassy|permanent mission"
              + "|department|chancellery|government|prime minister|cabinet office|press service"
              + "|press office|state council|presidential administration|secretariat"
              + "|high commission|royal (?:court|household)|council of ministers"
              + "|(?:foreign|defen[cs]e|interior|finance|transport|health|trade|energy) ministry"
              + "|ministries)\\b.*"
              + "|kremlin|white house|elysee|élysée|10 downing street|state department"
              + "|.*\\b(?:foreign ministry|ministry of foreign affairs|foreign office"
              + "|prime minister['’]s office|president['’]s office|presidential office))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OFFICIAL_HOST =
      Pattern.compile(
          "https?://(?:[\\w-]+\\.)*(?:kremlin\\.ru|mid\\.ru|europa\\.eu|nato\\.int|elysee\\.fr"
              + "|bundesregierung\\.de|auswaertiges-amt\\.de|whitehouse\\.gov|consilium\\.europa\\.eu|un\\.org"
              + "|(?:gov|gouv|gob|go|gc|mil|govt|gub)(?:\\.[a-z]{2})?)(?:[/:?].*)?",
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
    String stripped = title.strip();
    return stripped.length() <= LONGEST
        && (STATEMENT_TITLE.matcher(stripped).matches()
            || SPOKEN_TITLE.matcher(stripped).matches()
            || CALLED_TITLE.matcher(stripped).matches()
            || HEADING.matcher(stripped).matches());
  }

  /** A body's own name before its words: "Dockers' Union: this was no act of God". */
  static boolean isOwnTitle(String title, String outlet) {
    int colon = title.indexOf(':');
    return colon > 2
        && title.length() <= LONGEST
        && outlet.length() <= LONGEST
        && outlet
            .toLowerCase(Locale.ROOT)
            .startsWith(title.substring(0, colon).toLowerCase(Locale.ROOT).strip())
        && BODY.matcher(outlet).matches();
  }

  /** Whose statement a title says it is: "Ministry of Transport"; empty if it does not say. */
  static Optional<String> side(String title) {
    Matcher whose = WHOSE.matcher(title.strip());
    if (title.length() > LONGEST || !whose.lookingAt()) {
      return Optional.empty();
    }
    String name = ABOUT.split(whose.group(1), 2)[0].strip();
    return name.length() < 3 ? Optional.empty() : Optional.of(name);
  }

  static boolean isOfficial(Optional<String> outlet, Optional<String> url) {
    return outlet.filter(name -> matches(OFFICIAL_OUTLET, name)).isPresent()
        || url.filter(address -> matches(OFFICIAL_HOST, address)).isPresent()
        || url.filter(address -> matches(RELEASES, address)).isPresent();
  }

  private static boolean matches(Pattern pattern, String words) {
    return words.length() <= LONGEST && pattern.matcher(words.strip()).matches();
  }
}
