/**
 * What leaves the coder: an event as one article reports it. Queries, layouts, the joining of
 * reports into occurrences, corrections and comparisons all speak of reports.
 */
@NullMarked
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
