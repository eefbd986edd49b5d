package org.readout.meaning;

import java.nio.file.Path;

/**
 * Where what one start makes is kept for the next, and for which machine.
 *
 * @param folder need not be there yet; is not used if others than its owner can write to it
 * @param system the name of the operating system, as Java gives it: {@code Linux}
 * @param processor its architecture: {@code amd64}
 */
public record Keep(Path folder, String system, String processor) {}
