/**
 * Feeds and lists of addresses: RSS, Atom, JSON Feed, OPML and sitemaps. An item with its text is a
 * report, an item that leads to a page is an address to fetch.
 */
@NullMarked
package org.readout.ingest.feed;

import org.jspecify.annotations.NullMarked;
