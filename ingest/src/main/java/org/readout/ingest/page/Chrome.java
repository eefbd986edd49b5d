package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Which elements, by their tag, role, class or name, surround the text of a page. */
final class Chrome {

  private static final Set<String> TAGS =
      Set.of("nav", "footer", "aside", "form", "button", "menu", "fieldset", "label", "figcaption");

  private static final Set<String> ROLES =
      set(
          "navigation banner contentinfo dialog alertdialog search complementary menu"
              + " menubar alert");

  private static final Set<String> WORDS =
      set(
          "nav navbar navigation menu submenu breadcrumb breadcrumbs footer sidebar"
              + " comments commentlist respond disqus related recommended recommendations"
              + " share sharing sharedaddy social addtoany newsletter subscribe subscription"
              + " signup optin cookie cookies consent gdpr popup modal lightbox promo"
              + " promotion advert advertisement ads ad adsense sponsor sponsored toc"
              + " pagination pager tags byline author authors bio copyright skip banner"
              + " masthead topbar toolbar search login paywall disclaimer disclosure cta print"
              + " metadata postmeta outbrain taboola caption credit gallery tweet credits"
              + " tooltip trending popular");

  /** Names of classes that hide words from sight, for voices that read the page. */
  private static final Set<String> UNSEEN =
      Set.of("hidden", "hide", "sr-only", "visually-hidden", "screen-reader-text", "d-none");

  private static final Set<String> BESIDE =
      set("has with no content body main layout grid para page chapters");

  private static final Set<String> DISCUSSION =
      set("comment comments commentlist commentlisting disqus respond replies");

  private static final Set<String> WHOLE_DISCUSSION =
      Set.of("comments", "commentlist", "commentlisting", "disqus");

  private Chrome() {}

  private static Set<String> set(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }

  /** True if an element looks like surroundings; whether it is also depends on what it holds. */
  static boolean surrounds(Element element) {
    return TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || (isNamedSo(element.id()) && !isAnchor(element.id()))
        || Stream.of(element.className().split(" ")).anyMatch(Chrome::isNamedSo);
  }

  /** An id of many words or with a number is one to point at, made of the heading it stands by. */
  private static boolean isAnchor(String id) {
    List<String> words = new ArrayList<>();
    part(id, words);
    return words.size() > 2 || id.chars().anyMatch(Character::isDigit);
  }

  /** A name such as {@code has-sidebar} or {@code toc-content} is that of what lies beside. */
  private static boolean isNamedSo(String name) {
    List<String> words = new ArrayList<>();
    part(name, words);
    return UNSEEN.contains(name)
        || (words.stream().anyMatch(WORDS::contains)
            && name.indexOf(':') < 0
            && words.stream().noneMatch(BESIDE::contains));
  }

  /** True if it holds what readers wrote below, or a part of that. */
  static boolean isDiscussion(Element element) {
    return words(element).stream().anyMatch(DISCUSSION::contains);
  }

  /** True if it holds all that readers wrote, which may be longer than the text. */
  static boolean isWholeDiscussion(Element element) {
    return words(element).stream().anyMatch(WHOLE_DISCUSSION::contains);
  }

  /** True if it is not shown as the page comes; scripts may show it later. */
  static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || isHiddenByStyle(element.attr("style"));
  }

  static boolean isHiddenByStyle(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** The words of class and name, parted at marks and at capitals, in small letters. */
  static List<String> words(Element element) {
    List<String> words = new ArrayList<>();
    part(element.className(), words);
    part(element.id(), words);
    return words;
  }

  private static void part(String names, List<String> words) {
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean end = i == names.length() || !Character.isLetter(names.charAt(i));
      boolean capital =
          !end
              && i > start
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (end || capital) {
        if (start < i) {
          words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = end ? i + 1 : i;
      }
    }
  }
}
