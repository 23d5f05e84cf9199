package org.rapporteur.layout;

/**
 * How often an occurrence is reported.
 *
 * @param occurrence identifier of the occurrence; that of the event where reports are not joined
 * @param leading whether this report stands for the occurrence where it is written but once
 * @param mentions number of reports of it
 * @param sources number of outlets that report it
 * @param articles number of articles that report it
 */
public record Coverage(
    String occurrence, boolean leading, int mentions, int sources, int articles) {}
