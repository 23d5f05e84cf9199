package org.rapporteur.store;

import org.jspecify.annotations.Nullable;

/**
 * Where an article came from and how it relates to others. Written once: what was found when an
 * article first came stays.
 *
 * @param origin file, entry or address as messages tell it
 * @param canonical its canonical address, if it has one
 * @param language code of ISO 639; only "en" is coded
 * @param signature bytes by which its copies are found
 * @param copyOf key of the article whose copy it is, if it is one
 * @param copyKind how: EXACT or NEAR
 * @param version 1 for the first text seen at its canonical address, then counted up
 * @param previous key of the version before
 * @param diff what changed since, paragraphs with "- " and "+ "
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Provenance(
    String origin,
    @Nullable String canonical,
    String language,
    byte[] signature,
    @Nullable String copyOf,
    @Nullable String copyKind,
    int version,
    @Nullable String previous,
    @Nullable String diff) {}
