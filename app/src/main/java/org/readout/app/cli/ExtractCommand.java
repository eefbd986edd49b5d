package org.readout.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.app.PageFiles;
import org.readout.app.Pipeline;
import org.readout.format.JsonLine;
import org.readout.ingest.page.Extraction;
import org.readout.ingest.page.Page;
import org.readout.ingest.page.PageDate;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what pages of the web tell, a line of JSON each. */
final class ExtractCommand implements Command {

  @Override
  public String name() {
    return "extract";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Print the main text, title, byline, day and language of web pages, one line of JSON a"
                + " page.")
        .footer(
            "", "Example:", "  readout extract --url https://example.org/2026/03/14/dam page.html");
    spec.addOption(
        Command.option("--url", "URL")
            .description("Where the page came from; with one page only.")
            .build());
    spec.addOption(Fetching.allowHost());
    spec.addOption(Command.option("-o", "FILE").description("Write to a file.").build());
    spec.addPositional(
        Command.positionals(
            "PAGE",
            "0..*",
            "A file of HTML, compressed with gzip or not, an address (http, https), or - for"
                + " standard input."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    Optional<String> url = arguments.value("--url");
    List<String> names = arguments.positionals();
    if (url.isPresent() && names.size() > 1) {
      throw new UsageException("--url is the address of one page, and several are given.");
    }
    PageFiles files = PageFiles.standard(Fetching.web(arguments));
    int[] rejections = {0};
    Status written =
        streams.write(
            streams.target(arguments.value("-o")),
            names,
            (pages, out) -> rejections[0] = extract(files, pages, url, streams, out));
    return rejections[0] == 0 ? written : Status.PARTLY;
  }

  /** How many were rejected. */
  private static int extract(
      PageFiles files, List<String> names, Optional<String> url, Streams streams, Writer out)
      throws IOException {
    int rejections = 0;
    try (Progress progress = streams.progress("extracting")) {
      for (String name : names) {
        progress.step();
        switch (files.read(name, url, streams.in())) {
          case Extraction.Read read -> line(name, read.page(), out);
          case Extraction.Refused refused -> {
            rejections++;
            streams.tell(new Pipeline.Rejected(name, refused.why()));
          }
        }
      }
    }
    return rejections;
  }

  private static void line(String name, Page page, Writer out) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", name);
    line.put("url", page.url());
    line.put("title", page.title());
    line.put("byline", Optional.of(String.join(", ", page.authors())).filter(s -> !s.isEmpty()));
    line.put("authors", page.authors());
    line.put("published", page.published().map(PageDate::day));
    line.put("published_origin", page.published().map(PageDate::origin));
    line.put("dates", page.dates().stream().map(ExtractCommand::date).toList());
    line.put("language", page.language());
    line.put("text", page.text());
    JsonLine.write(line, out);
    out.write('\n');
  }

  private static Map<String, String> date(PageDate date) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("day", date.day().toString());
    members.put("kind", date.kind().name().toLowerCase(Locale.ROOT));
    members.put("origin", date.origin());
    return members;
  }
}
