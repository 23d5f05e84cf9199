package org.rapporteur.report;

import org.rapporteur.event.Event;

/**
 * One event as one article reports it, with the words of its sentence, so that it can be read and
 * checked without the article's text.
 *
 * @param article the article that reports it
 * @param event the record; its offsets refer to the article's text as given
 * @param sentenceText the sentence that proves it, as it stands in the text
 */
public record Report(ReportedArticle article, Event event, String sentenceText) {}
