package org.rapporteur.source;

import org.jspecify.annotations.Nullable;

/**
 * How sources are read.
 *
 * @param columns which column or field holds what
 * @param as what all files hold, whatever they look like; null to tell by their content
 */
public record ReadingOptions(ColumnMap columns, @Nullable ContentKind as) {
  /** Nothing special. */
  public static final ReadingOptions USUAL = new ReadingOptions(ColumnMap.usual(), null);

  /** The kind that counts for a file that looks like {@code sniffed}. */
  ContentKind kind(ContentKind sniffed) {
    boolean container =
        sniffed == ContentKind.GZIP || sniffed == ContentKind.ZIP || sniffed == ContentKind.TAR;
    return as == null || container ? sniffed : as;
  }
}
