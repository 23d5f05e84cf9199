/**
 * Sends what alerts have found: by webhooks, mail, and lines on the screen. Messages wait in the
 * store until they were taken; the {@link org.rapporteur.app.delivery.Courier} tries again, later
 * each time.
 */
@NullMarked
package org.rapporteur.app.delivery;

import org.jspecify.annotations.NullMarked;
