package org.readout.ingest.wire;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.ingest.Document;
import org.readout.ingest.Unreadable;
import org.readout.ingest.page.Fragments;
import org.readout.report.StatedDate;

/** What one object in JSON says of a report. */
final class WireItem {

  /** Values of IPTC's publishing status that are no report. */
  private static final Set<String> WITHDRAWN = Set.of("canceled", "cancelled", "withheld");

  private static final String ROLE_MAIN = "main";

  private final Members item;

  WireItem(Members item) {
    this.item = item;
  }

  /**
   * @throws Unreadable if it is of no known kind, has no text or is withdrawn
   */
  Document document(Document.Draft draft) throws Unreadable {
    if (isNewsPlease()) {
      return newsPlease(draft);
    }
    if (isNinjs()) {
      return ninjs(draft);
    }
    if (isOwn()) {
      return own(draft);
    }
    throw new Unreadable(
        "JSON of no kind that is known: it has no maintext, body_text, body_html or text");
  }

  boolean isNewsPlease() {
    return item.has("maintext");
  }

  boolean isOwn() {
    return item.has("text");
  }

  boolean isNinjs() {
    return item.has("body_text")
        || item.has("body_html")
        || item.has("body_xhtml")
        || item.has("bodies")
        || item.has("versioncreated");
  }

  /** The fields of Readout's own lines. */
  private Document own(Document.Draft draft) throws Unreadable {
    return draft
        .sourceId(item.text("id"))
        .outlet(item.text("outlet"))
        .url(item.text("url"))
        .title(item.text("title"))
        .byline(item.names("byline"))
        .language(item.text("language"))
        .date(item.text("published"), StatedDate.Kind.PUBLISHED, "published")
        .text(needed(item.text("text"), "text"));
  }

  /** The fields of news-please (Hamborg et al. 2017). */
  private Document newsPlease(Document.Draft draft) throws Unreadable {
    return draft
        .outlet(item.text("source_domain"))
        .url(item.text("url"))
        .title(item.text("title"))
        .byline(item.names("authors"))
        .language(item.text("language"))
        .date(item.text("date_publish"), StatedDate.Kind.PUBLISHED, "news-please date_publish")
        .date(item.text("date_modify"), StatedDate.Kind.MODIFIED, "news-please date_modify")
        .date(item.text("date_download"), StatedDate.Kind.CAPTURED, "news-please date_download")
        .text(needed(item.text("maintext"), "maintext"));
  }

  /** The fields of ninjs 1.0 to 3.0. */
  private Document ninjs(Document.Draft draft) throws Unreadable {
    String status = item.text("pubstatus").orElse("usable").toLowerCase(Locale.ROOT);
    if (WITHDRAWN.contains(status)) {
      throw new Unreadable("withdrawn by its publisher: pubstatus " + status);
    }
    return draft
        .sourceId(item.text("uri").or(() -> item.text("guid")))
        .url(item.text("uri").filter(uri -> uri.startsWith("http")))
        .outlet(outlet())
        .title(item.text("headline").or(() -> valueOf("headlines")).or(() -> item.text("title")))
        .byline(item.text("byline").or(() -> item.names("by")).or(() -> item.names("bylines")))
        .language(item.text("language"))
        .incomplete(incomplete())
        .date(item.text("versioncreated"), StatedDate.Kind.PUBLISHED, "ninjs versioncreated")
        .date(item.text("firstcreated"), StatedDate.Kind.CREATED, "ninjs firstcreated")
        .date(item.text("contentcreated"), StatedDate.Kind.CREATED, "ninjs contentcreated")
        .text(needed(body(), "body"));
  }

  private Optional<String> outlet() {
    return item.text("provider")
        .or(() -> item.names("provider"))
        .or(() -> item.names("infosource"))
        .or(() -> item.names("infosources"))
        .or(() -> item.text("copyrightholder"))
        .or(() -> item.text("source"));
  }

  private Optional<String> incomplete() {
    return item.text("representationtype")
        .filter(type -> type.equalsIgnoreCase("incomplete"))
        .map(type -> "its publisher calls it incomplete");
  }

  private Optional<String> body() {
    return item.text("body_text")
        .or(() -> item.text("body_html").map(Fragments::text))
        .or(() -> item.text("body_xhtml").map(Fragments::text))
        .or(() -> best("bodies").flatMap(WireItem::content));
  }

  private static Optional<String> content(Members body) {
    boolean markup = body.text("contenttype").filter(type -> type.contains("html")).isPresent();
    return body.text("value").map(value -> markup ? Fragments.text(value) : value);
  }

  private Optional<String> valueOf(String name) {
    return best(name).flatMap(one -> one.text("value"));
  }

  /** The one with the role of the main one, else the first. */
  private Optional<Members> best(String name) {
    return item.objects(name).stream()
        .filter(one -> one.text("role").filter(role -> role.contains(ROLE_MAIN)).isPresent())
        .findFirst()
        .or(() -> item.objects(name).stream().findFirst());
  }

  private static String needed(Optional<String> text, String name) throws Unreadable {
    return text.filter(words -> !words.isBlank())
        .map(words -> words.replace("\r\n", "\n").replace('\r', '\n'))
        .orElseThrow(() -> new Unreadable("its " + name + " is empty"));
  }
}
