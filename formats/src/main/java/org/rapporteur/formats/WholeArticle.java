package org.rapporteur.formats;

import org.rapporteur.coding.Coding;

/**
 * A coded article with its text, as it goes from where it was coded to where it is stored.
 *
 * @param origin where the article came from
 * @param coding its coding, without the kept paragraphs and the mentions, which no record tells
 * @param language code of ISO 639
 */
public record WholeArticle(String origin, Coding coding, String language) {}
