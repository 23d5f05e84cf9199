package org.rapporteur.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.Alert;

/**
 * An alert as the store keeps it.
 *
 * @param alert the alert
 * @param looked the batch of articles up to which it has looked
 * @param notices how many it has made
 * @param last when it made the last one; null for never
 * @param unsent how many messages wait to be sent
 * @param givenUp how many could not be sent
 */
public record StoredAlert(
    Alert alert, long looked, long notices, @Nullable Instant last, long unsent, long givenUp) {}
