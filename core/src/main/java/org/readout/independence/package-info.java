/**
 * Which report of a story copies or rewrites which, as a tree with the passages that both have, and
 * how many independent reports stand behind what several tell.
 *
 * <p>What proves copying is prose: words of a report's own voice that stand in the same order in
 * another. Words inside quotation marks do not, for two reporters hear one press conference; nor
 * names, numbers and the stock words of their trade, which nobody can tell a story without; nor the
 * lines of a page that are about the page.
 */
@NullMarked
package org.readout.independence;

import org.jspecify.annotations.NullMarked;
