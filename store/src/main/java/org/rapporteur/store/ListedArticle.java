package org.rapporteur.store;

import org.rapporteur.report.ReportedArticle;

/**
 * An article in a list.
 *
 * @param article the article
 * @param opening how its text begins, for those without a title
 * @param reports number of its records
 */
public record ListedArticle(ReportedArticle article, String opening, int reports) {}
