/**
 * Documents from the web, politely and only from the open part of it: robots.txt is kept to, a host
 * is asked one thing at a time with a pause between, what has not changed is not fetched again, and
 * no address of a private network is ever connected to unless its host is allowed by name.
 */
@NullMarked
package org.readout.ingest.fetch;

import org.jspecify.annotations.NullMarked;
