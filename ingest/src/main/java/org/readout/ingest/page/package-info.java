/**
 * Pages of the web in, what they tell out: main text, title, byline, day and language.
 *
 * <p>{@link org.readout.ingest.page.PageReader} is the front door and {@link
 * org.readout.ingest.page.Page} what comes out. What a page says of itself is gathered by {@link
 * org.readout.ingest.page.LinkedData} (JSON-LD) and {@link org.readout.ingest.page.MetaTags};
 * {@link org.readout.ingest.page.Headlines}, {@link org.readout.ingest.page.Bylines} and {@link
 * org.readout.ingest.page.Dates} decide among it and the visible words. {@link
 * org.readout.ingest.page.MainText} parts the text from its surroundings. No walk over a page
 * recurses: pages nest as deeply as they like.
 */
@NullMarked
package org.readout.ingest.page;

import org.jspecify.annotations.NullMarked;
