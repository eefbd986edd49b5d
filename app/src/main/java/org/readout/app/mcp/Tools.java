package org.readout.app.mcp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.Searched;
import org.readout.app.answer.Findings;
import org.readout.app.answer.Hits;
import org.readout.app.answer.Holdings;
import org.readout.app.answer.Links;
import org.readout.app.answer.Members;
import org.readout.archive.Misnamed;
import org.readout.archive.StoryList.Filter;
import org.readout.archive.StoryList.Listed;
import org.readout.archive.StoryList.Order;
import org.readout.conflict.Conflict;
import org.readout.fact.Fact;
import org.readout.grouping.StoryId;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.search.Kind;
import org.readout.search.SearchQuery;
import org.readout.text.Span;

/** All tools. They read and change nothing; an answer's evidence names report, span and words. */
final class Tools {

  private static final int USUAL = 10;
  private static final int MOST = 50;

  /** Of what is looked for, in UTF-16 code units. */
  private static final int LONGEST = 200;

  private static final ToolArgument STORY =
      ToolArgument.text("story", "The id of a story, as list_stories tells it.").needed();
  private static final ToolArgument WORDS =
      ToolArgument.text("words", "Words that all stand in title or text of one report.");
  private static final ToolArgument OUTLET =
      ToolArgument.text("outlet", "The name of an outlet or a part of it.");
  private static final ToolArgument FROM =
      ToolArgument.text("from", "With a report of that day or later: 2022-12-31.");
  private static final ToolArgument TO =
      ToolArgument.text("to", "With a report of that day or earlier.");
  private static final ToolArgument QUERY =
      ToolArgument.text(
              "query",
              "Plain words, any of which may be missing, and phrases in double quotation marks,"
                  + " which may not.")
          .needed();
  private static final ToolArgument SAYS =
      ToolArgument.text("speaker", "What one says in whose name all these words are.");
  private static final ToolArgument OF_OUTLET =
      ToolArgument.text("outlet", "The whole name of an outlet.");
  private static final ToolArgument SINCE =
      ToolArgument.text("from", "Published on that day or later: 2022-12-31.");
  private static final ToolArgument UNTIL =
      ToolArgument.text("to", "Published on that day or earlier.");
  private static final ToolArgument FOUND =
      ToolArgument.word(
          "kind",
          "What somebody says, what a report tells in its own voice, or whole reports; else all,"
              + " with a speaker quotations.",
          List.of(Kind.values()));
  private static final ToolArgument ORDER =
      ToolArgument.word("order", "newest, else largest.", List.of(Order.values()));
  private static final ToolArgument LIMIT =
      ToolArgument.number("limit", "So many at most, 1 to 50; else 10.");
  private static final ToolArgument OFFSET =
      ToolArgument.number("offset", "Pass over so many of them; else 0.");
  private static final ToolArgument SPEAKER =
      ToolArgument.text(
              "speaker", "A part of the speaker's name or description, or the id of an entity.")
          .needed();
  private static final ToolArgument STATUS =
      ToolArgument.word(
          "status", "Told by all reports, by some or by one.", List.of(Fact.Status.values()));
  private static final ToolArgument KIND =
      ToolArgument.word("kind", "In what reports differ.", List.of(Conflict.Kind.values()));
  private static final ToolArgument REPORT =
      ToolArgument.text("report", "The id of a report.").needed();
  private static final ToolArgument START =
      ToolArgument.number("start", "The first code unit (UTF-16) of the words, from 0.").needed();
  private static final ToolArgument END =
      ToolArgument.number("end", "The one after the last.").needed();

  private final Library library;

  Tools(Library library) {
    this.library = library;
  }

  List<Tool> all() {
    return List.of(
        new Tool(
            "search",
            "Find what was said, told and reported in the archive, by words and by meaning, the"
                + " best first.",
            List.of(QUERY, SAYS, OF_OUTLET, SINCE, UNTIL, FOUND, LIMIT),
            this::search),
        new Tool(
            "list_stories",
            "List the stories of the archive: groups of news reports and official statements of"
                + " one event.",
            List.of(WORDS, OUTLET, FROM, TO, ORDER, LIMIT),
            this::stories),
        new Tool(
            "get_story",
            "One story in short: its brief, each line with its evidence, its reports, and how"
                + " much was found in them.",
            List.of(STORY),
            this::story),
        new Tool(
            "statements_of_speaker",
            "What somebody said, by the reports of a story: each statement in all its wordings,"
                + " with what differs in them.",
            List.of(STORY, SPEAKER, LIMIT, OFFSET),
            this::statements),
        new Tool(
            "facts",
            "What the reports of a story tell, by weight, with the reports that tell it and those"
                + " that do not.",
            List.of(STORY, STATUS, LIMIT, OFFSET),
            this::facts),
        new Tool(
            "conflicts",
            "Where the reports of a story differ: numbers, times, places, names, roles, denials,"
                + " who said what.",
            List.of(STORY, KIND, LIMIT, OFFSET),
            this::conflicts),
        new Tool(
            "get_passage",
            "The words of a report that evidence names by report, start and end, to check a"
                + " citation.",
            List.of(REPORT, START, END),
            this::passage));
  }

  private Map<String, Object> search(ToolArguments arguments, Asker asker) {
    SearchQuery query =
        new SearchQuery(
            arguments.required(QUERY),
            arguments.text(SAYS),
            arguments.text(OF_OUTLET),
            arguments.day(SINCE),
            arguments.day(UNTIL),
            arguments.word(FOUND, List.of(Kind.values())),
            arguments.number(LIMIT, 1, MOST).orElse(USUAL));
    if (query.isEmpty()) {
      throw new ToolRefusal("“query” has no letter and no digit.");
    }
    if (query.words().length() > LONGEST) {
      throw new ToolRefusal("“query” takes up to " + LONGEST + " characters.");
    }
    Searched searched = told(() -> library.search(query));
    return library.ask(archive -> new Hits(archive, asker.links()).of(searched).map());
  }

  private Map<String, Object> stories(ToolArguments arguments, Asker asker) {
    Filter filter =
        new Filter(
            arguments.day(FROM),
            arguments.day(TO),
            arguments.text(OUTLET),
            arguments.words(WORDS),
            arguments.number(LIMIT, 1, MOST).orElse(USUAL));
    Order order = arguments.word(ORDER, List.of(Order.values())).orElse(Order.NEWEST);
    List<Listed> stories = library.ask(archive -> archive.stories().list(filter, order));
    return Members.of("stories", stories.stream().map(one -> listed(one, asker.links())).toList())
        .map();
  }

  private static Map<String, Object> listed(Listed story, Links links) {
    return Holdings.story(story).and("page", links.page(story.id())).map();
  }

  private Map<String, Object> story(ToolArguments arguments, Asker asker) {
    StoryId story = named(arguments);
    Listed listed =
        library
            .ask(archive -> archive.stories().listed(story))
            .orElseThrow(() -> new ToolRefusal("There are no reports in that story any more."));
    Findings findings = findings(story, asker);
    List<Map<String, Object>> reports =
        library.ask(
            archive ->
                archive.stories().reports(story).stream()
                    .flatMap(id -> archive.reports().read(id).stream())
                    .map(report -> Holdings.report(report).map())
                    .toList());
    return Holdings.story(listed)
        .and("page", asker.links().page(story))
        .and("findings", findings.counts())
        .and("brief", findings.brief())
        .and("reportList", reports)
        .map();
  }

  private Map<String, Object> statements(ToolArguments arguments, Asker asker) {
    String speaker = arguments.required(SPEAKER);
    StoryId story = named(arguments);
    return part(
        "statements", findings(story, asker).statements(Optional.of(speaker)), arguments, story);
  }

  private Map<String, Object> facts(ToolArguments arguments, Asker asker) {
    Optional<Fact.Status> status = arguments.word(STATUS, List.of(Fact.Status.values()));
    StoryId story = named(arguments);
    return part("facts", findings(story, asker).facts(status), arguments, story);
  }

  private Map<String, Object> conflicts(ToolArguments arguments, Asker asker) {
    Optional<Conflict.Kind> kind = arguments.word(KIND, List.of(Conflict.Kind.values()));
    StoryId story = named(arguments);
    return part("conflicts", findings(story, asker).conflicts(kind), arguments, story);
  }

  private static Map<String, Object> part(
      String name, List<Map<String, Object>> all, ToolArguments arguments, StoryId story) {
    int limit = arguments.number(LIMIT, 1, MOST).orElse(USUAL);
    int offset = arguments.number(OFFSET, 0, Integer.MAX_VALUE).orElse(0);
    int end = (int) Math.min(all.size(), offset + (long) limit);
    List<Map<String, Object>> some = List.copyOf(all.subList(Math.min(offset, end), end));
    return Members.of("story", story.value())
        .and("total", all.size())
        .and("offset", offset)
        .and(name, some)
        .map();
  }

  private Findings findings(StoryId story, Asker asker) {
    return new Findings(story, library.collation(story, asker.work()), asker.links());
  }

  private StoryId named(ToolArguments arguments) {
    String name = arguments.required(STORY);
    return told(() -> library.ask(archive -> archive.stories().named(name)));
  }

  private Map<String, Object> passage(ToolArguments arguments, Asker asker) {
    int start = number(arguments, START, 0);
    int end = number(arguments, END, start + 1);
    return passage(arguments.required(REPORT), start, end, asker.links());
  }

  private static int number(ToolArguments arguments, ToolArgument argument, int least) {
    return arguments
        .number(argument, least, Integer.MAX_VALUE - 1)
        .orElseThrow(() -> new ToolRefusal("“" + argument.name() + "” is missing."));
  }

  /** The words of a report. */
  Map<String, Object> passage(String name, int start, int end, Links links) {
    ReportId id = told(() -> library.ask(archive -> archive.reports().named(name)));
    Report report = library.ask(archive -> archive.reports().read(id)).orElseThrow();
    StoryId story = library.ask(archive -> archive.reports().place(id)).orElseThrow().story();
    return Holdings.passage(report, story, new Span(start, end), links)
        .orElseThrow(() -> new ToolRefusal("The text of that report ends before."));
  }

  /** Answers. */
  private interface Question<T> {
    T ask();
  }

  private static <T> T told(Question<T> question) {
    try {
      return question.ask();
    } catch (Misnamed e) {
      throw new ToolRefusal(String.valueOf(e.getMessage()));
    }
  }
}
