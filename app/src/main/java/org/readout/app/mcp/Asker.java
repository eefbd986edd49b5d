package org.readout.app.mcp;

import org.readout.app.answer.Links;

/**
 * Who calls tools.
 *
 * @param links that he can follow
 * @param work is run before something that takes the machine seconds; it may refuse that
 */
public record Asker(Links links, Runnable work) {}
