package org.readout.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.archive.Archive;
import org.readout.archive.Rearrangements;
import org.readout.grouping.Evidence;
import org.readout.grouping.Reason;
import org.readout.grouping.StoryId;
import org.readout.report.Report;
import org.readout.report.ReportId;
import picocli.CommandLine.Model.CommandSpec;

/** Says what speaks for and against a report being in a story. */
final class WhyCommand implements Command {

  @Override
  public String name() {
    return "why";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Say what speaks for and against a report telling of a story's event.")
        .footer("", "Example:", "  readout why r5c1e0 s1f0c2");
    spec.addOption(ArchiveFolder.option());
    spec.addPositional(
        Command.positional("REPORT", "0", "Its id, the beginning of it, its own id or its file."));
    spec.addPositional(
        Command.positional("STORY", "1", "Its id, old or new, or the beginning of it."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    List<String> names = arguments.positionals();
    return ArchiveFolder.of(arguments)
        .read(
            streams,
            archive -> {
              ReportId report = archive.reports().named(names.getFirst());
              StoryId story = archive.stories().named(names.getLast());
              return streams.print(String.join("\n", lines(archive, report, story)) + "\n");
            });
  }

  private static List<String> lines(Archive archive, ReportId id, StoryId story) {
    List<ReportId> members = archive.stories().reports(story);
    List<String> lines = new ArrayList<>();
    lines.add(told(archive, id));
    lines.add(
        (members.contains(id) ? "is in " : "is not in ")
            + story
            + " ("
            + (members.size() == 1 ? "1 report" : members.size() + " reports")
            + ").");
    for (Rearrangements.Recorded one : archive.rearrangements().all()) {
      if (one.reports().contains(id)) {
        lines.add(decided(one));
      }
    }
    Optional<Evidence> evidence = archive.groupings().why(id, story);
    if (evidence.isEmpty()) {
      lines.add("There is no other report in the story to compare it with.");
    } else {
      compared(archive, evidence.get(), lines);
    }
    return lines;
  }

  private static String told(Archive archive, ReportId id) {
    Optional<Report> report = archive.reports().read(id);
    return report.map(Named::told).orElse(id.value());
  }

  private static String decided(Rearrangements.Recorded one) {
    return switch (one.kind()) {
      case "merge" -> one.from() + " was merged into " + one.into() + by(one);
      case "split" -> "It was split from " + one.from() + " into " + one.into() + by(one);
      default -> "It was moved from " + one.from() + " to " + one.into() + by(one);
    };
  }

  private static String by(Rearrangements.Recorded one) {
    return " by " + one.by() + " at " + one.at() + ".";
  }

  private static void compared(Archive archive, Evidence evidence, List<String> lines) {
    lines.add("Most like it there: " + told(archive, evidence.report()));
    lines.add("");
    lines.add("For:");
    evidence.reasons().stream()
        .filter(reason -> reason.weight() > 0)
        .sorted(Reason.STRONGEST)
        .forEach(reason -> lines.add(line(reason.weight(), WhyWords.of(reason))));
    lines.add("Against:");
    lines.add(line(Evidence.BEFOREHAND, "most pairs of reports tell of two events"));
    evidence.reasons().stream()
        .filter(reason -> reason.weight() < 0)
        .sorted(Reason.STRONGEST)
        .forEach(reason -> lines.add(line(reason.weight(), WhyWords.of(reason))));
    double score = evidence.score();
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "Together %+.2f: %.0f %% that both tell of one event. A report joins a story if this,"
                + " averaged with the mean of all comparisons there, is above 0.",
            score,
            Math.min(99, 100 / (1 + Math.exp(-score)))));
  }

  private static String line(double weight, String words) {
    return String.format(Locale.ROOT, "  %+.2f  %s", weight, words);
  }
}
