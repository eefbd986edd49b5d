/** Archives of the web: WARC, as crawlers and Common Crawl's CC-NEWS write it, and WACZ. */
@NullMarked
package org.readout.ingest.warc;

import org.jspecify.annotations.NullMarked;
