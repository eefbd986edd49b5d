package org.readout.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * The headline of a page: the heading that its own title repeats, or that title without the name of
 * the site.
 */
final class Headlines {

  private static final int LONGEST = 300;
  private static final int MOST_HEADINGS = 20;
  private static final int MOST_WORDS = 30;
  private static final double LEAST_SHARE = 0.5;
  private static final double LEAST_SHARE_ALONE = 0.2;

  /** What follows a mark and is no longer than this is a name or a kicker. */
  private static final int LONGEST_TAIL = 5;

  private static final int SHORTEST_HEAD = 3;
  private static final String BAR = " | ";
  private static final List<String> MARKS =
      List.of(BAR, " – ", " — ", " - ", " » ", " « ", " • ", " · ", " :: ", " / ", " ~ ");

  private static final List<String> LEADING_MARKS =
      Stream.concat(Stream.of(": "), MARKS.stream()).toList();

  private Headlines() {}

  static Optional<String> title(Document document, MetaTags meta, LinkedData data) {
    List<String> ofSite =
        document.select("h1").stream()
            .filter(Headlines::isOfSite)
            .map(Element::text)
            .filter(name -> !name.isBlank())
            .toList();
    String site = meta.first("og:site_name").map(Words::folded).orElse("");
    List<String> stated = stated(document, meta, data);
    Optional<String> named =
        stated.stream().findFirst().map(title -> bare(withoutSite(title, ofSite), site));
    List<String> headings = headings(document);
    return headings.stream()
        .filter(heading -> isRepeated(heading, stated))
        .findFirst()
        .or(() -> akin(headings, stated))
        .map(heading -> named.filter(name -> isEnd(name, heading)).orElse(bare(heading, site)))
        .or(() -> named)
        .or(() -> headings.stream().findFirst())
        .or(() -> ofSite.stream().findFirst());
  }

  /** A heading that is a link to the front page as a whole is the name of the site. */
  private static boolean isOfSite(Element heading) {
    Elements links = heading.select("a[href]");
    return links.stream().anyMatch(link -> link.text().equals(heading.text()))
        && links.stream().allMatch(link -> isFrontPage(link.attr("href")));
  }

  private static boolean isFrontPage(String address) {
    try {
      URI uri = new URI(address.strip());
      String path = Optional.ofNullable(uri.getRawPath()).orElse("");
      boolean front = path.equals("/") || (path.isEmpty() && uri.getHost() != null);
      return front && uri.getRawQuery() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** True if the heading has something before the title, such as the name of the column. */
  private static boolean isEnd(String title, String heading) {
    return Words.count(title) > 1 && Words.folded(heading).endsWith(" " + Words.folded(title));
  }

  /** The heading with the largest share of words that the stated titles have too, if over half. */
  private static Optional<String> akin(List<String> headings, List<String> stated) {
    Set<String> words = new HashSet<>();
    stated.forEach(title -> words.addAll(List.of(Words.folded(title).split(" "))));
    return headings.stream()
        .filter(heading -> Words.count(heading) > 1)
        .filter(heading -> Words.count(heading) <= MOST_WORDS)
        .filter(
            heading ->
                share(heading, words) > (headings.size() == 1 ? LEAST_SHARE_ALONE : LEAST_SHARE))
        .max(Comparator.comparingDouble(heading -> share(heading, words)));
  }

  private static double share(String heading, Set<String> words) {
    String[] own = Words.folded(heading).split(" ");
    return (double) Stream.of(own).filter(words::contains).count() / own.length;
  }

  /** What the page states as its title, the most trusted first. */
  private static List<String> stated(Document document, MetaTags meta, LinkedData data) {
    List<String> stated = new ArrayList<>();
    for (Map<?, ?> article : data.articles()) {
      LinkedData.text(article, "headline").ifPresent(title -> add(title, stated));
    }
    meta.first("og:title").ifPresent(title -> add(title, stated));
    meta.first("twitter:title").ifPresent(title -> add(title, stated));
    add(document.title(), stated);
    return stated;
  }

  private static void add(String title, List<String> titles) {
    String plain = Words.spaced(Parser.unescapeEntities(title, false));
    boolean honest = plain.length() <= LONGEST && Words.count(plain) <= MOST_WORDS;
    if (!plain.isEmpty() && honest) {
      titles.add(plain);
    }
  }

  private static List<String> headings(Document document) {
    List<String> headings = new ArrayList<>();
    document.select("h1").stream()
        .filter(heading -> !isOfSite(heading))
        .limit(MOST_HEADINGS)
        .forEach(heading -> add(heading.text(), headings));
    return headings;
  }

  private static boolean isRepeated(String heading, List<String> stated) {
    String folded = Words.folded(heading);
    return Words.count(folded) > 1
        && stated.stream().anyMatch(title -> Words.folded(title).startsWith(folded));
  }

  /** Without the name of the site, of its section, or a kicker, which stand after a mark. */
  private static String bare(String title, String site) {
    String bare = title;
    for (String mark : MARKS) {
      int last = bare.lastIndexOf(mark);
      while (last > 0 && isName(bare.substring(last), bare.substring(0, last), site)) {
        bare = bare.substring(0, last).strip();
        last = bare.lastIndexOf(mark);
      }
    }
    return bare;
  }

  /**
   * Without the name of the site before a mark, as the heading gives it that leads to its front.
   */
  private static String withoutSite(String title, List<String> ofSite) {
    for (String name : ofSite) {
      for (String mark : LEADING_MARKS) {
        if (title.startsWith(name + mark)) {
          return title.substring(name.length() + mark.length()).strip();
        }
      }
    }
    return title;
  }

  private static boolean isName(String tail, String head, String site) {
    int shortest = tail.startsWith(BAR) ? 1 : SHORTEST_HEAD;
    return Words.folded(tail).equals(site)
        || (Words.count(tail) <= LONGEST_TAIL && Words.count(head) >= shortest);
  }
}
