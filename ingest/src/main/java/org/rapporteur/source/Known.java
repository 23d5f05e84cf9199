package org.rapporteur.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source tells about an article beside its text; null where it tells nothing.
 *
 * @param id its own identifier
 * @param title headline
 * @param published day of publication
 * @param url address
 * @param outlet publisher
 */
public record Known(
    @Nullable String id,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String outlet) {
  /** Nothing is known. */
  public static final Known NOTHING = new Known(null, null, null, null, null);

  /** Only the address is known. */
  public static Known address(@Nullable String url) {
    return new Known(null, null, null, url, null);
  }

  /** This, and where it is silent what {@code other} tells. */
  public Known or(Known other) {
    return new Known(
        id == null ? other.id : id,
        title == null ? other.title : title,
        published == null ? other.published : published,
        url == null ? other.url : url,
        outlet == null ? other.outlet : outlet);
  }
}
