/**
 * An article as it was given, and what of it is news.
 *
 * <p>Every offset in Rapporteur is 0-based, end-exclusive and counts UTF-16 code units of {@link
 * org.rapporteur.article.Article#text()}, which is the text exactly as the user gave it. Reading an
 * article never rewrites its text: paragraphs and furniture are {@link
 * org.rapporteur.article.Span}s of it, so that evidence can always be led back to the source.
 */
@NullMarked
package org.rapporteur.article;

import org.jspecify.annotations.NullMarked;
