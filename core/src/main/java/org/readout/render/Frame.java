package org.readout.render;

import java.io.IOException;

/** What stands around a story on a page. */
public interface Frame {

  /** Nothing: the page is a file of its own, with its style and script in it. */
  Frame ALONE = new AloneFrame();

  /** In the head, before the title: a policy, a style. */
  void head(HtmlWriter html) throws IOException;

  /** Before the story. */
  void before(HtmlWriter html) throws IOException;

  /** After it. */
  void after(HtmlWriter html) throws IOException;
}
