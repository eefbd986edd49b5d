/**
 * The service: the archive as pages for people and as JSON for programs. {@link
 * org.readout.app.web.WebServer} puts it together of the packages below, which form no cycle:
 *
 * <ul>
 *   <li>{@code exchange}: requests and answers
 *   <li>{@code shelf}: the archive and the models, for many threads
 *   <li>{@code page}: the shell of every page
 *   <li>{@code read}, {@code work}, {@code watch}: what readers see, what analysts do, what is
 *       watched
 *   <li>{@code api}: what programs ask for
 *   <li>{@code access}, {@code door}: who may ask, and how often
 * </ul>
 *
 * Javalin is known here alone.
 */
@NullMarked
package org.readout.app.web;

import org.jspecify.annotations.NullMarked;
