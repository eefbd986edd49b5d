package org.readout.independence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.text.Span;

/** Finds the news agencies that a report names at its head or foot. */
final class Agencies {

  /** How far into the text a head reaches, and how far from its end a foot, in characters. */
  private static final int HEAD = 400;

  private static final int FOOT = 500;

  private static final int LONGEST_BRACKET = 40;

  /** Agencies by the marks that stand in brackets behind a place: "(AP)". */
  private static final Map<String, String> MARKS = marks();

  private Agencies() {}

  private static Map<String, String> marks() {
    Map<String, String> marks = new LinkedHashMap<>();
    marks.put("ap", "Associated Press");
    marks.put("reuters", "Reuters");
    marks.put("afp", "Agence France-Presse");
    marks.put("upi", "United Press International");
    marks.put("dpa", "Deutsche Presse-Agentur");
    marks.put("pa", "Press Association");
    marks.put("xinhua", "Xinhua");
    marks.put("tass", "TASS");
    marks.put("interfax", "Interfax");
    marks.put("bloomberg", "Bloomberg News");
    marks.put("kyodo", "Kyodo News");
    marks.put("yonhap", "Yonhap");
    marks.put("anadolu", "Anadolu Agency");
    marks.put("pti", "Press Trust of India");
    marks.put("ani", "Asian News International");
    marks.put("ians", "Indo-Asian News Service");
    marks.put("efe", "EFE");
    marks.put("ansa", "ANSA");
    marks.put("aap", "Australian Associated Press");
    marks.put("cp", "The Canadian Press");
    marks.put("stmw", "Sun-Times Media Wire");
    marks.put("cns", "City News Service");
    marks.put("bcn", "Bay City News");
    marks.put("tns", "Tribune News Service");
    return marks;
  }

  /** The agency of a head or of a foot; the one that makes the report an agency's comes first. */
  static List<Wire> of(Report report) {
    List<Wire> wires = new ArrayList<>(head(report));
    for (Wire foot : foot(report)) {
      boolean known =
          wires.stream()
              .anyMatch(w -> w.agency().equals(foot.agency()) && (w.sole() || !foot.sole()));
      if (!known) {
        wires.removeIf(w -> w.agency().equals(foot.agency()));
        wires.add(foot);
      }
    }
    return wires;
  }

  /** "(AP)" is the agency's; "(WXYZ/AP)" is helped by it. */
  private static List<Wire> head(Report report) {
    String text = report.text();
    int limit = Math.min(text.length(), HEAD);
    for (int open = text.indexOf('(');
        open >= 0 && open < limit;
        open = text.indexOf('(', open + 1)) {
      int close = text.indexOf(')', open);
      if (close > open + 1 && close - open <= LONGEST_BRACKET) {
        List<Wire> wires = bracket(report, new Span(open, close + 1));
        if (!wires.isEmpty()) {
          return wires;
        }
      }
    }
    return byline(report);
  }

  private static List<Wire> bracket(Report report, Span bracket) {
    String inside = report.text().substring(bracket.start() + 1, bracket.end() - 1);
    String[] parts = inside.split("/", -1);
    List<Wire> wires = new ArrayList<>();
    for (String part : parts) {
      named(part.strip())
          .ifPresent(
              agency ->
                  wires.add(
                      new Wire(agency, parts.length == 1, new Passage(report.id(), bracket))));
    }
    return wires;
  }

  private static Optional<String> named(String words) {
    String bare = words.toLowerCase(Locale.ROOT);
    String plain = bare.startsWith("the ") ? bare.substring(4) : bare;
    return Optional.ofNullable(MARKS.get(plain))
        .or(
            () ->
                MARKS.values().stream()
                    .filter(a -> a.toLowerCase(Locale.ROOT).equals(plain))
                    .findFirst());
  }

  /** "By Jo Doe, Associated Press", in the line before the first sentence. */
  private static List<Wire> byline(Report report) {
    int end = report.paragraphs().isEmpty() ? 0 : report.paragraphs().getFirst().start();
    for (Span line :
        lines(report.text(), 0, Math.min(report.text().length(), Math.max(end, HEAD / 2)))) {
      String words = line.in(report.text());
      if (words.startsWith("By ") && line.length() <= 2 * LONGEST_BRACKET) {
        for (String agency : MARKS.values()) {
          if (words.endsWith(agency)) {
            return List.of(new Wire(agency, true, new Passage(report.id(), line)));
          }
        }
      }
    }
    return List.of();
  }

  private static List<Wire> foot(Report report) {
    List<Wire> wires = new ArrayList<>();
    String text = report.text();
    for (Span line : lines(text, Math.max(0, text.length() - FOOT), text.length())) {
      String lower = line.in(text).toLowerCase(Locale.ROOT);
      for (String agency : MARKS.values()) {
        int at = lower.indexOf(agency.toLowerCase(Locale.ROOT));
        if (at >= 0) {
          credit(report, line, lower, at, agency).ifPresent(wires::add);
        }
      }
    }
    return wires;
  }

  private static Optional<Wire> credit(
      Report report, Span line, String lower, int at, String agency) {
    String before = lower.substring(0, at);
    String after = lower.substring(at + agency.length()).strip();
    Passage words = new Passage(report.id(), line);
    if (after.startsWith("writer") || after.startsWith("reporter")) {
      return Optional.of(new Wire(agency, true, words));
    }
    boolean helped =
        lower.contains("contribut")
            || before.contains("information from")
            || after.contains("included in this report");
    if (helped) {
      return Optional.of(new Wire(agency, isOwner(before, after), words));
    }
    return isOwner(before, after) ? Optional.of(new Wire(agency, true, words)) : Optional.empty();
  }

  /** "Copyright 2031 The Associated Press.", "(Source: Sun-Times Media Wire ©": and nobody else. */
  private static boolean isOwner(String before, String after) {
    boolean ends =
        after.isEmpty() || ".,;|)©".indexOf(after.charAt(0)) >= 0 || after.startsWith("all rights");
    String bare = before.replaceAll("[^a-z ©]", "").strip();
    return ends
        && (endsWith(bare, "copyright", "©", "source")
            || endsWith(without(bare), "copyright", "©", "source"));
  }

  private static String without(String words) {
    String rest = words;
    for (String small : List.of("the", "by")) {
      rest =
          rest.endsWith(small) ? rest.substring(0, rest.length() - small.length()).strip() : rest;
    }
    return rest;
  }

  private static boolean endsWith(String words, String... ends) {
    for (String end : ends) {
      if (words.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** The lines that lie in a stretch, without white space at their edges. */
  private static List<Span> lines(String text, int from, int to) {
    List<Span> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '\n') {
        int first = start;
        int last = i;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
          first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
          last--;
        }
        if (last > first) {
          lines.add(new Span(first, last));
        }
        start = i + 1;
      }
    }
    return lines;
  }
}
