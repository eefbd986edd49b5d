package org.readout.render;

import java.io.IOException;
import org.readout.report.Report;

/**
 * The frame of a page that needs nothing else: no outside reference, a style of its own, a few
 * lines of script that only add light. A content security policy forbids the rest.
 */
final class AloneFrame implements Frame {

  private static final String POLICY =
      "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
          + PageAssets.STYLE_HASH
          + "; script-src "
          + PageAssets.SCRIPT_HASH;

  @Override
  public void head(HtmlWriter html) throws IOException {
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.empty("link", "rel", "icon", "href", "data:,").line();
    html.open("style").raw(PageAssets.STYLE).close().line();
  }

  @Override
  public void before(HtmlWriter html) throws IOException {
    html.element("a", "Skip to who said what", "class", "skip", "href", "#said").line();
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
  public void after(HtmlWriter html) throws IOException {
    html.open("script").raw(PageScript.SCRIPT).close().line();
  }
}
