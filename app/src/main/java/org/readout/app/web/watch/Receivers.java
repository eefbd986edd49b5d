package org.readout.app.web.watch;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.readout.archive.Archive;
import org.readout.archive.Webhooks;
import org.readout.archive.Webhooks.Webhook;
import org.readout.render.HtmlWriter;

/**
 * The programs that alerts are sent to, as a section of a page.
 *
 * @param all with how far each of them is
 */
record Receivers(List<Sending> all) {

  Receivers {
    all = List.copyOf(all);
  }

  private record Sending(Webhook webhook, Webhooks.State state) {}

  static Receivers of(Archive archive) {
    Webhooks webhooks = archive.webhooks();
    return new Receivers(
        webhooks.all().stream()
            .map(one -> new Sending(one, webhooks.state(one.number())))
            .toList());
  }

  void write(HtmlWriter html) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    html.section("webhooks", "Alerts are sent to").line();
    html.open("ul", "class", "watched").line();
    for (Sending one : all) {
      Webhooks.State state = one.state();
      html.open("li").element("bdi", host(one.webhook())).text(" ");
      html.element(
              "small",
              "arrived: "
                  + state.sent()
                  + ", waiting: "
                  + state.waiting()
                  + ", given up: "
                  + state.lost()
                  + state.last().map(last -> "; last: " + last).orElse(""))
          .close()
          .line();
    }
    html.close().close().line();
  }

  /** The rest of an address may be a secret of the receiver. */
  private static String host(Webhook webhook) {
    return String.valueOf(URI.create(webhook.address()).getHost());
  }
}
