package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Who wrote a page: what its data names, else what stands by the headline. */
final class Bylines {

  private static final List<String> FIELDS =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "parsely-author",
          "sailthru.author",
          "citation_author",
          "dc.creator",
          "dcterms.creator",
          "article:author_name",
          "byl");

  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 8;

  /** Elements of one kind that are looked at; honest pages have a few. */
  private static final int MOST = 50;

  private static final String SURE_MARKS =
      "[itemprop=author], [rel~=author], a[href*=/author/], a[href*=/authors/]";
  private static final List<String> MARKS =
      List.of(
          SURE_MARKS,
          "[class*=author-name], [class*=author_name], [class*=authorName], [class*=AuthorName]",
          "[class*=author], [class*=byline], [class*=Author], [class*=Byline]");
  private static final Set<String> ANNOUNCED =
      Set.of("by", "written by", "author", "authors", "posted by", "article by", "words by");
  private static final Set<String> AFTER_NAMES =
      Set.of(
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat",
          "sun",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "updated",
          "published",
          "posted",
          "on",
          "last",
          "at",
          "date",
          "");

  private Bylines() {}

  static List<String> of(
      Document document, MetaTags meta, LinkedData data, Neighbourhood neighbourhood) {
    List<String> authors = linked(data);
    if (authors.isEmpty()) {
      authors = stated(meta);
    }
    if (authors.isEmpty()) {
      authors = marked(document, neighbourhood);
    }
    if (authors.isEmpty()) {
      authors = written(neighbourhood);
    }
    return authors.isEmpty() ? markedBelow(document) : authors;
  }

  private static List<String> linked(LinkedData data) {
    for (Map<?, ?> article : data.articles()) {
      List<String> authors = names(data.names(article, "author"));
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  private static List<String> stated(MetaTags meta) {
    for (String field : FIELDS) {
      List<String> authors = names(meta.all(field));
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  /** By {@code rel}, {@code itemprop}, address or class, near the headline, else anywhere. */
  private static List<String> marked(Document document, Neighbourhood neighbourhood) {
    for (String mark : MARKS) {
      List<String> authors = first(document.select(mark).stream().filter(neighbourhood::holds));
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  /** Pages that name their authors below the text mark the name all the same. */
  private static List<String> markedBelow(Document document) {
    return first(
        document.select(SURE_MARKS).stream().limit(MOST).filter(Bylines::isOutsideDiscussion));
  }

  private static boolean isOutsideDiscussion(Element element) {
    return element.parents().stream().noneMatch(Chrome::isDiscussion);
  }

  private static List<String> first(Stream<Element> elements) {
    return elements
        .limit(MOST)
        .map(Bylines::shown)
        .filter(words -> Words.count(words) <= MOST_WORDS)
        .map(words -> names(List.of(words)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The words of the link or the name inside, where there is one, else all. */
  private static String shown(Element element) {
    return element.select("[itemprop=name], a").stream()
        .limit(MOST)
        .map(Element::text)
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElseGet(element::text);
  }

  /** A line that begins with "By", or the one after a line that says no more. */
  private static List<String> written(Neighbourhood neighbourhood) {
    boolean announced = false;
    for (Block line : neighbourhood.lines()) {
      String text = line.text();
      String name = said(text);
      if (Words.count(bare(name)) <= MOST_WORDS && (announced || name.length() < text.length())) {
        List<String> authors = names(List.of(name));
        if (!authors.isEmpty()) {
          return authors;
        }
      }
      announced = ANNOUNCED.contains(Words.folded(text));
    }
    return List.of();
  }

  /** The names among the words; several may stand in one. */
  private static List<String> names(List<String> words) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String one : words) {
      String plain = said(Words.spaced(Parser.unescapeEntities(one, false)));
      if (plain.length() <= LONGEST && !plain.contains("://") && !plain.startsWith("@")) {
        parts(bare(plain)).forEach(name -> names.putIfAbsent(Words.folded(name), name));
      }
    }
    names.remove("");
    return List.copyOf(names.values());
  }

  /** Without the date, or whatever else follows a mark. */
  private static String bare(String name) {
    int end = 0;
    while (end < name.length() && "|•·–—/0123456789".indexOf(name.charAt(end)) < 0) {
      end++;
    }
    int dash = name.indexOf(" - ");
    List<String> words =
        new ArrayList<>(
            List.of(name.substring(0, dash > 0 ? Math.min(dash, end) : end).split(" ")));
    boolean cut = end < name.length();
    while (!words.isEmpty() && cut && AFTER_NAMES.contains(Words.folded(words.getLast()))) {
      words.removeLast();
    }
    return String.join(" ", words).strip();
  }

  /** Without "By" and what else introduces a name. */
  private static String said(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    for (String start : List.of("written by", "posted by", "published by", "by", "author")) {
      if (folded.startsWith(start)
          && folded.length() > start.length()
          && " :\u00A0".indexOf(folded.charAt(start.length())) >= 0) {
        return words.substring(start.length() + 1).strip();
      }
    }
    return words;
  }

  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    for (String part :
        words.replace(" and ", ",").replace(" & ", ",").replace(';', ',').split(",")) {
      parts.add(part.strip());
    }
    boolean all = parts.stream().allMatch(part -> part.isEmpty() || Words.count(part) > 1);
    return all ? parts : List.of(words);
  }
}
