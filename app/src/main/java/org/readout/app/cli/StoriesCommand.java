package org.readout.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.archive.Archive;
import org.readout.archive.Membership;
import org.readout.archive.StoryList;
import org.readout.archive.StoryList.Filter;
import org.readout.archive.StoryList.Listed;
import org.readout.archive.StoryList.Order;
import org.readout.format.JsonLine;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the stories of an archive. */
final class StoriesCommand implements Command {

  private static final int USUAL = 20;
  private static final int HEADLINE = 80;

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("List stories: those with the newest report first.")
        .footer(
            "",
            "Examples:",
            "  readout stories --archive news --largest",
            "  readout stories --from 2014-05-01 --to 2014-05-07 --words \"brewery fire\"",
            "  readout stories --assignments > assignments.tsv");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(Command.flag("--largest").description("Those with most reports first.").build());
    spec.addOption(
        Command.option("--day", "DATE").description("With a report of that day.").build());
    spec.addOption(
        Command.option("--from", "DATE")
            .description("With a report of that day or later.")
            .build());
    spec.addOption(
        Command.option("--to", "DATE")
            .description("With a report of that day or earlier.")
            .build());
    spec.addOption(
        Command.option("--outlet", "NAME").description("With a report of this outlet.").build());
    spec.addOption(
        Command.option("--country", "CODE")
            .description("With a report of an outlet of this country: readout outlets.")
            .build());
    spec.addOption(
        Command.option("--side", "SIDE")
            .description("With a report of an outlet on this side.")
            .build());
    spec.addOption(
        Command.option("--tag", "TAG")
            .description("With a report of an outlet that has this tag.")
            .build());
    spec.addOption(
        Command.option("--words", "WORDS")
            .description("With a report that has each of these words in title or text.")
            .build());
    spec.addOption(
        Command.option("--most", "N").description("So many at most; 20, or all with 0.").build());
    spec.addOption(
        Command.option("--format", "FORM").description("text (the default) or jsonl.").build());
    spec.addOption(
        Command.flag("--assignments")
            .description("Print every report's own id and the id of its story, between a tab.")
            .build());
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    boolean lines =
        arguments.oneOf("--format", List.of("text", "jsonl")).orElse("").equals("jsonl");
    Filter filter = filter(arguments);
    Order order = arguments.has("--largest") ? Order.LARGEST : Order.NEWEST;
    return ArchiveFolder.of(arguments)
        .read(
            streams,
            archive ->
                arguments.has("--assignments")
                    ? streams.write(Optional.empty(), archive, StoriesCommand::assignments)
                    : streams.write(
                        Optional.empty(),
                        archive.stories().list(filter, order),
                        lines ? StoriesCommand::json : StoriesCommand::text));
  }

  private static Filter filter(Arguments arguments) throws UsageException {
    Optional<LocalDate> day = arguments.day("--day");
    Optional<LocalDate> from = arguments.day("--from");
    Optional<LocalDate> to = arguments.day("--to");
    int most = arguments.number("--most").orElse(USUAL);
    return new Filter(
        day.or(() -> from),
        day.or(() -> to),
        arguments.value("--outlet"),
        new Membership(
            arguments.value("--country"), arguments.value("--side"), arguments.value("--tag")),
        arguments.value("--words").stream()
            .flatMap(words -> Arrays.stream(words.strip().split("\\s+")))
            .toList(),
        most == 0 ? Integer.MAX_VALUE : most);
  }

  private static void assignments(Archive archive, Writer out) throws IOException {
    StoryList stories = archive.stories();
    try {
      stories.assignments(
          (report, story) -> {
            try {
              Rows.write(out, report, story.value());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void text(List<Listed> stories, Writer out) throws IOException {
    for (Listed story : stories) {
      String reports = story.reports() == 1 ? "1 report " : story.reports() + " reports";
      out.write(
          String.format(
              Locale.ROOT,
              "%s  %11s  %-24s  %s%n",
              story.id(),
              reports,
              days(story),
              shortened(story.headline())));
    }
  }

  private static String days(Listed story) {
    String first = story.first().map(LocalDate::toString).orElse("undated");
    String last = story.last().map(LocalDate::toString).orElse(first);
    return first.equals(last) ? first : first + " – " + last;
  }

  private static String shortened(String headline) {
    return headline.length() > HEADLINE ? headline.substring(0, HEADLINE - 1) + "…" : headline;
  }

  private static void json(List<Listed> stories, Writer out) throws IOException {
    for (Listed story : stories) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("id", story.id().value());
      line.put("reports", story.reports());
      line.put("outlets", story.outlets());
      line.put("first", story.first());
      line.put("last", story.last());
      line.put("headline", story.headline());
      JsonLine.write(line, out);
      out.write('\n');
    }
  }
}
