package org.readout.app.watch;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.archive.Alert;
import org.readout.archive.Archive;
import org.readout.archive.Reports;
import org.readout.format.JsonLine;
import org.readout.render.Citation;
import org.readout.report.ReportId;

/**
 * An alert with the addresses that its passages lead to, as programs are told it.
 *
 * @param addresses of the passages, in their order; empty where a report has none of the web
 */
public record Told(Alert alert, List<Optional<String>> addresses) {

  public Told {
    addresses = List.copyOf(addresses);
  }

  /** Looks the addresses up. */
  public static Told of(Alert alert, Archive archive) {
    return new Told(
        alert,
        alert.news().passages().stream()
            .map(one -> address(one.report(), one.span().isPresent() ? one.words() : "", archive))
            .toList());
  }

  private static Optional<String> address(ReportId report, String words, Archive archive) {
    String whole = words.contains("…") ? "" : words;
    return archive
        .reports()
        .heading(report)
        .flatMap(Reports.Heading::url)
        .flatMap(url -> Citation.address(url, whole));
  }

  /** As one line of JSON. */
  public String json() {
    StringWriter out = new StringWriter();
    JsonLine.write(members(), out);
    return out.toString();
  }

  byte[] body() {
    return json().getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, Object> members() {
    List<Map<String, Object>> passages = new ArrayList<>();
    for (int i = 0; i < addresses.size(); i++) {
      Map<String, Object> passage = new LinkedHashMap<>(alert.news().passages().get(i).members());
      addresses.get(i).ifPresent(address -> passage.put("address", address));
      passages.add(passage);
    }
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", alert.id());
    members.put("number", alert.number());
    members.put("at", alert.at());
    members.put("kind", alert.news().kind().word());
    members.put("line", alert.news().line());
    members.put("watch", alert.watch().number());
    members.put("what", alert.watch().what().word());
    members.put("value", alert.watch().value());
    members.put("story", alert.story().value());
    members.put("passages", passages);
    return members;
  }
}
