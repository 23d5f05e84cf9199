package org.rapporteur.occurrence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.place.Place;

/** Whether two reports put their event in the same place. */
final class PlaceMatch {
  /** A site and its town, or a town and the village beside it. */
  private static final double NEAR_KM = 30;

  private PlaceMatch() {}

  /** Why the places exclude each other; null when they do not. */
  static @Nullable String contradiction(@Nullable Place some, @Nullable Place other) {
    if (some == null || other == null) {
      return null;
    }
    boolean countries =
        some.country() != null
            && other.country() != null
            && !some.country().equals(other.country());
    boolean divisions =
        some.admin1() != null && other.admin1() != null && !some.admin1().equals(other.admin1());
    boolean far =
        some.point() != null
            && other.point() != null
            && some.point().kilometresTo(other.point()) > NEAR_KM;
    boolean near = some.point() != null && other.point() != null && !far;
    return countries || far || (divisions && !near)
        ? some.name() + " against " + other.name()
        : null;
  }

  /** What the places count for; empty when one is unknown. */
  static Optional<Reason> weigh(@Nullable Place some, @Nullable Place other) {
    if (some == null || other == null) {
      return Optional.empty();
    }
    boolean same =
        (some.geonames() != null && some.geonames().equals(other.geonames()))
            || some.name().equals(other.name());
    if (some.precision() == Place.Precision.COUNTRY
        && other.precision() == Place.Precision.COUNTRY) {
      return same ? reason(JoinWeights.PLACE_COUNTRY, some.name() + " in both") : Optional.empty();
    }
    if (same) {
      return reason(JoinWeights.PLACE_SAME, some.name() + " in both");
    }
    if (some.point() != null && other.point() != null) {
      return reason(JoinWeights.PLACE_WITHIN, some.name() + " near " + other.name());
    }
    if (some.precision() == Place.Precision.COUNTRY
        || other.precision() == Place.Precision.COUNTRY) {
      return some.country() != null && some.country().equals(other.country())
          ? reason(JoinWeights.PLACE_COUNTRY, inner(some, other) + " within the country")
          : Optional.empty();
    }
    return some.admin1() != null && some.admin1().equals(other.admin1())
        ? reason(JoinWeights.PLACE_WITHIN, some.name() + " and " + other.name())
        : Optional.empty();
  }

  private static String inner(Place some, Place other) {
    return some.precision() == Place.Precision.COUNTRY ? other.name() : some.name();
  }

  private static Optional<Reason> reason(double weight, String text) {
    return Optional.of(new Reason(Reason.Kind.PLACE, weight, text));
  }
}
