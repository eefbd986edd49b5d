/**
 * What agencies and crawlers hand over: IPTC ninjs and NewsML-G2, news-please, JSON Feed. Unknown
 * fields are accepted; what is said to be withdrawn is not a report.
 */
@NullMarked
package org.readout.ingest.wire;

import org.jspecify.annotations.NullMarked;
