package org.rapporteur.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Furniture;
import org.rapporteur.report.CodedArticle;

/**
 * An article as it was given, with all that was read from it.
 *
 * @param coded its records
 * @param text the text as given; all offsets are into it
 * @param furniture what was cut, in text order
 * @param record its records as a line of JSON, as {@code RecordWriter} writes it
 * @param origin the file or address that it came from, if known
 * @param canonical its address without what changes from visit to visit, if known
 * @param copyKind how it repeats the article that it is a copy of; null for an original
 * @param version its number among the versions of the same address, counted from 1
 * @param previous key of the version before, if there is one
 * @param diff what changed since, one line each with + or - before it
 */
public record Reading(
    CodedArticle coded,
    String text,
    List<Furniture> furniture,
    String record,
    @Nullable String origin,
    @Nullable String canonical,
    @Nullable String copyKind,
    int version,
    @Nullable String previous,
    @Nullable String diff) {
  public Reading {
    furniture = List.copyOf(furniture);
  }
}
