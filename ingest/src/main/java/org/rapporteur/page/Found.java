package org.rapporteur.page;

/**
 * Something that a page says about itself, and where it says so.
 *
 * @param value what it says
 * @param origin where: "json-ld", "opengraph", "dublin-core", "meta", "microdata", "heading",
 *     "title", "link", "html", "url" or "text"
 */
record Found<T>(T value, String origin) {}
