/**
 * Search by words and meaning in an archive: {@link org.readout.search.Indexer} keeps an index of
 * Lucene in step with the database, {@link org.readout.search.Search} finds reports, statements and
 * facts in it. The index is made from the database alone: deleted, it is made again.
 */
@NullMarked
package org.readout.search;

import org.jspecify.annotations.NullMarked;
