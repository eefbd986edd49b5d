package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The headline of a page: the heading that its own title repeats, or that title without the name of
 * the site.
 */
final class Headlines {

  private static final int LONGEST = 300;
  private static final int MOST_HEADINGS = 20;
  private static final double LEAST_SHARE = 0.5;
  private static final List<String> MARKS =
      List.of(" | ", " – ", " — ", " - ", " » ", " « ", " • ", " · ", " :: ", " / ", " ~ ");

  private Headlines() {}

  static Optional<String> title(Document document, MetaTags meta, LinkedData data) {
    List<String> stated = stated(document, meta, data);
    List<String> headings = headings(document);
    Optional<String> repeated =
        headings.stream().filter(heading -> isRepeated(heading, stated)).findFirst();
    return repeated
        .or(() -> akin(headings, stated))
        .or(() -> stated.stream().findFirst().map(title -> bare(title, meta)))
        .or(() -> headings.stream().findFirst());
  }

  /** The heading with the largest share of words that the stated titles have too, if over half. */
  private static Optional<String> akin(List<String> headings, List<String> stated) {
    Set<String> words = new HashSet<>();
    stated.forEach(title -> words.addAll(List.of(Words.folded(title).split(" "))));
    return headings.stream()
        .filter(heading -> Words.count(heading) > 1)
        .filter(heading -> headings.size() == 1 || share(heading, words) > LEAST_SHARE)
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
    if (!plain.isEmpty() && plain.length() <= LONGEST) {
      titles.add(plain);
    }
  }

  private static List<String> headings(Document document) {
    List<String> headings = new ArrayList<>();
    document.select("h1").stream()
        .limit(MOST_HEADINGS)
        .forEach(heading -> add(heading.text(), headings));
    return headings;
  }

  private static boolean isRepeated(String heading, List<String> stated) {
    String folded = Words.folded(heading);
    return Words.count(folded) > 1
        && stated.stream().anyMatch(title -> Words.folded(title).startsWith(folded));
  }

  /** Without the name of the site, which stands after, or before, a mark. */
  private static String bare(String title, MetaTags meta) {
    String site = meta.first("og:site_name").map(Words::folded).orElse("");
    for (String mark : MARKS) {
      int last = title.lastIndexOf(mark);
      if (last > 0) {
        String head = title.substring(0, last).strip();
        String tail = title.substring(last + mark.length()).strip();
        boolean shortTail = Words.count(tail) <= 4 && Words.count(head) >= 3;
        if (Words.folded(tail).equals(site) || shortTail) {
          return head;
        }
      }
    }
    return title;
  }
}
