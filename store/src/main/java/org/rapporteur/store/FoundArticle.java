package org.rapporteur.store;

import org.rapporteur.report.ReportedArticle;

/**
 * An article that a search found.
 *
 * @param article what is known of it
 * @param text its words
 * @param score how well it fits, more is better; of one search only
 */
public record FoundArticle(ReportedArticle article, String text, double score) {}
