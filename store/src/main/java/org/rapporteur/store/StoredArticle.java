package org.rapporteur.store;

import org.rapporteur.report.ReportedArticle;

/**
 * An article as the store holds it.
 *
 * @param article what is known of it
 * @param record its records as a line of JSON, as {@code RecordWriter} writes it
 */
public record StoredArticle(ReportedArticle article, String record) {}
