package org.rapporteur.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What reports say of the article they come from.
 *
 * @param key what the article is known by in a store: a hash of text, address and outlet
 * @param id the user's identifier of the article
 * @param title headline, if known
 * @param published day of publication, if known; never guessed
 * @param url address, if known
 * @param outlet publisher as given, if known
 * @param language code of ISO 639
 * @param copyOf key of the article whose text it repeats; null for an original
 */
public record ReportedArticle(
    String key,
    String id,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String outlet,
    String language,
    @Nullable String copyOf) {}
