/**
 * What English reports tell, clause by clause: {@link
 * org.readout.language.english.claim.EnglishClaims} is the way in.
 */
@NullMarked
package org.readout.language.english.claim;

import org.jspecify.annotations.NullMarked;
