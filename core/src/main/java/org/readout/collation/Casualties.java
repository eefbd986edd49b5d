package org.readout.collation;

/**
 * How many people came to harm.
 *
 * @param killed who did it included
 * @param injured who lives
 */
public record Casualties(int killed, int injured) {}
