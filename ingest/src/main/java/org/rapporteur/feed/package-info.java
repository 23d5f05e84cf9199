/**
 * Feeds and site maps, and the polite fetching of them and of the pages they name.
 *
 * <p>Politeness: one connection a host, a pause between requests, {@code robots.txt} obeyed (RFC
 * 9309), conditional requests, {@code Retry-After} and growing pauses after errors, an honest name.
 * Safety: addresses of private networks are refused, also behind redirects; sizes, times and
 * redirects are bounded; nothing that was fetched is ever run.
 */
@NullMarked
package org.rapporteur.feed;

import org.jspecify.annotations.NullMarked;
