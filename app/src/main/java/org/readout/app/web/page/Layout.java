package org.readout.app.web.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.readout.app.feed.AtomFeed;
import org.readout.app.web.access.FormTokens;
import org.readout.app.web.exchange.Route;
import org.readout.render.Frame;
import org.readout.render.HtmlWriter;
import org.readout.report.Report;

/** What stands around every page of the service: its head, and the way to the other pages. */
public final class Layout implements Frame {

  private final Assets assets = new Assets();
  private final FormTokens tokens;

  public Layout(FormTokens tokens) {
    this.tokens = tokens;
  }

  /** What every page asks for beside itself. */
  public List<Route> routes() {
    return List.of(assets.route(), RoleStyle.route());
  }

  /** Writes the content of a page. */
  @FunctionalInterface
  public interface Content {
    void write(HtmlWriter html) throws IOException;
  }

  /** A whole page. */
  public String page(String title, Content content) {
    StringWriter out = new StringWriter();
    HtmlWriter html = new HtmlWriter(out);
    try {
      html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").line().open("head").line();
      html.empty("meta", "charset", "utf-8").line();
      html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
      html.line();
      head(html);
      html.element("title", title + " · Readout").line().close().line().open("body").line();
      before(html);
      html.open("main", "id", "content").line();
      content.write(html);
      html.close().line();
      after(html);
      html.close().close().line();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  @Override
  public void head(HtmlWriter html) throws IOException {
    html.empty("link", "rel", "icon", "href", "data:,").line();
    html.empty("link", "rel", "alternate", "type", AtomFeed.TYPE, "href", "/feed.atom").line();
    for (String style : Assets.STYLES) {
      html.empty("link", "rel", "stylesheet", "href", assets.path(style)).line();
    }
    html.empty("link", "rel", "stylesheet", "href", RoleStyle.PATH).line();
    for (String script : Assets.SCRIPTS) {
      html.open("script", "type", "module", "src", assets.path(script)).close().line();
    }
  }

  @Override
  public void before(HtmlWriter html) throws IOException {
    html.element("a", "Skip to the content", "class", "skip", "href", "#content").line();
    html.open("div", "class", "bar").open("nav", "aria-label", "Readout");
    html.element("a", "Readout", "class", "home", "href", "/").text(" ");
    html.element("a", "Compare", "href", "/compare").text(" ");
    html.element("a", "Add", "class", "analyst", "href", "/add").text(" ");
    html.open("a", "href", "/alerts").text("Alerts");
    html.element("b", "", "id", "unseen").close().text(" ");
    html.element("a", "Watching", "href", "/watches").text(" ");
    html.element("a", "Outlets", "href", "/outlets").text(" ");
    html.element("a", "Account", "href", "/account").close();
    search(html);
    html.close().line();
  }

  private static void search(HtmlWriter html) throws IOException {
    html.open("form", "action", "/search", "method", "get", "role", "search");
    html.element("label", "Search", "for", "search", "class", "vh");
    html.empty("input", "type", "search", "id", "search", "name", "q", "placeholder", "Search (/)");
    html.close();
  }

  @Override
  public void ways(HtmlWriter html) throws IOException {}

  @Override
  public void sections(HtmlWriter html) throws IOException {}

  @Override
  public void reports(HtmlWriter html) throws IOException {}

  @Override
  public void report(Report report, HtmlWriter html) throws IOException {}

  @Override
  public void after(HtmlWriter html) throws IOException {}

  /** The field by which a form proves that it is ours. */
  public void token(HtmlWriter html) throws IOException {
    html.empty("input", "type", "hidden", "name", FormTokens.FIELD, "value", tokens.current());
  }
}
