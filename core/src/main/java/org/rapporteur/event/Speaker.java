package org.rapporteur.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;

/**
 * Somebody on whose word an event is told.
 *
 * @param actor who speaks
 * @param medium through what ("a letter published by North Korean state media"), if told
 */
public record Speaker(Actor actor, @Nullable String medium) {}
