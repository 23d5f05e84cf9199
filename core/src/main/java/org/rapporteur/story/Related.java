package org.rapporteur.story;

import org.rapporteur.report.ReportedArticle;

/**
 * An article that resembles another.
 *
 * @param article the article
 * @param likeness 0 to 1
 */
public record Related(ReportedArticle article, double likeness) {}
