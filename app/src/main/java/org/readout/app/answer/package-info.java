/**
 * What programs are told: stories, reports and findings as maps and lists, which are the same over
 * HTTP and for models of language. Every finding carries its evidence, and all evidence says where
 * it can be looked up.
 */
@NullMarked
package org.readout.app.answer;

import org.jspecify.annotations.NullMarked;
