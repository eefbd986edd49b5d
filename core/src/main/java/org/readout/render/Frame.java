package org.readout.render;

import java.io.IOException;
import org.readout.report.Report;

/** What stands around a story on a page. */
public interface Frame {

  /** Nothing: the page is a file of its own, with its style and script in it. */
  Frame ALONE = new AloneFrame();

  /** In the head, before the title: a policy, a style. */
  void head(HtmlWriter html) throws IOException;

  /** Before the story. */
  void before(HtmlWriter html) throws IOException;

  /** Links to sections of its own, among the ways down the page. */
  void ways(HtmlWriter html) throws IOException;

  /** Sections of its own, after what was decided on the story. */
  void sections(HtmlWriter html) throws IOException;

  /** Before the texts of the reports. */
  void reports(HtmlWriter html) throws IOException;

  /** Below the head of a report. */
  void report(Report report, HtmlWriter html) throws IOException;

  /** After it. */
  void after(HtmlWriter html) throws IOException;
}
