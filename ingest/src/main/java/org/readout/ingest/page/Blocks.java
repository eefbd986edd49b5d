package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a page in order, and which of them every element holds. Made by one walk without
 * recursion.
 */
final class Blocks {

  private static final Range NONE = new Range(0, 0);

  /** What is not shown as words of the page. */
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "head",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "select",
          "option",
          "textarea",
          "input",
          "map",
          "dialog");

  /** Inline to HTML, and yet what they hold stands by itself. */
  private static final Set<String> APART = Set.of("br", "button", "label", "hr", "summary");

  private final List<Block> all = new ArrayList<>();
  private final List<Integer> sums = new ArrayList<>(List.of(0));
  private final IdentityHashMap<Element, Range> ranges = new IdentityHashMap<>();

  /** The blocks from the first up to, not including, the last. */
  record Range(int from, int to) {
    boolean isEmpty() {
      return from == to;
    }

    boolean isSingle() {
      return to - from == 1;
    }
  }

  private Blocks() {}

  static Blocks of(Element root) {
    Blocks blocks = new Blocks();
    root.filter(blocks.new Walk());
    return blocks;
  }

  List<Block> all() {
    return all;
  }

  /** Empty if the element is not shown. */
  Range range(Element element) {
    return ranges.getOrDefault(element, NONE);
  }

  /** Where an element begins; -1 if it is not shown. */
  int start(Element element) {
    return ranges.containsKey(element) ? range(element).from() : -1;
  }

  /** How many the blocks of a range have. */
  int characters(Range range) {
    return sums.get(range.to()) - sums.get(range.from());
  }

  static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  private final class Walk implements NodeFilter {

    private final StringBuilder words = new StringBuilder();
    private final IdentityHashMap<Element, Integer> starts = new IdentityHashMap<>();
    private int links;
    private int linked;
    private boolean space;

    @Override
    public FilterResult head(Node node, int depth) {
      switch (node) {
        case TextNode text -> append(text.getWholeText());
        case Element element -> {
          if (UNSEEN.contains(element.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
          }
          open(element);
        }
        default -> {}
      }
      return FilterResult.CONTINUE;
    }

    private void open(Element element) {
      if (parts(element)) {
        flush(element.parent());
      }
      if (element.normalName().equals("a")) {
        links++;
      }
      starts.put(element, all.size());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (parts(element)) {
          flush(element);
        }
        if (element.normalName().equals("a")) {
          links--;
        }
        ranges.put(element, new Range(starts.getOrDefault(element, 0), all.size()));
      }
      return FilterResult.CONTINUE;
    }

    private static boolean parts(Element element) {
      return element.isBlock() || APART.contains(element.normalName());
    }

    private void append(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF') {
          space = true;
        } else {
          if (space && !words.isEmpty()) {
            words.append(' ');
          }
          space = false;
          words.append(c);
          linked += links > 0 ? 1 : 0;
        }
      }
    }

    private void flush(@Nullable Element element) {
      if (!words.isEmpty() && element != null) {
        all.add(new Block(element, words.toString(), linked));
        sums.add(sums.getLast() + words.length());
      }
      words.setLength(0);
      linked = 0;
      space = false;
    }
  }
}
