package org.readout.ingest.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who publishes a page: the name that it gives its site, else the host of its address. */
final class Sites {

  private static final int LONGEST = 100;

  private Sites() {}

  static Optional<String> name(MetaTags meta, LinkedData data, Optional<String> url) {
    return meta.first("og:site_name")
        .or(() -> publisher(data))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
        .or(() -> url.flatMap(Sites::host));
  }

  private static Optional<String> publisher(LinkedData data) {
    return data.articles().stream()
        .map(article -> data.names(article, "publisher"))
        .flatMap(List::stream)
        .findFirst();
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT))
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
