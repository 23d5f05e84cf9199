package org.rapporteur.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an article speaks of: the countries, divisions and points that its places lie in. */
final class Focus {
  private static final double NEAR_KM = 200;

  private final Gazetteer gazetteer;
  private final @Nullable String outletCountry;
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> divisions = new HashMap<>();
  private final List<GazetteerEntry> points = new ArrayList<>();
  private double countryTotal;
  private double divisionTotal;

  Focus(Gazetteer gazetteer, @Nullable String outletCountry) {
    this.gazetteer = gazetteer;
    this.outletCountry = outletCountry;
  }

  /** The focus that follows from {@code choices}. */
  Focus refocused(Collection<Choice> choices) {
    Focus next = new Focus(gazetteer, outletCountry);
    choices.forEach(next::count);
    return next;
  }

  private void count(Choice choice) {
    GazetteerEntry entry = choice.entry();
    String country = entry.country();
    if (country == null) {
      return;
    }
    double sure = 1.0 / Math.min(4, choice.toponym().readings().size());
    countries.merge(country, sure, Double::sum);
    countryTotal += sure;
    if (entry.admin1() != null) {
      divisions.merge(division(entry), sure, Double::sum);
      divisionTotal += sure;
    }
    if (entry.centre() != null) {
      points.add(entry);
    }
  }

  private static String division(GazetteerEntry entry) {
    return entry.country() + "/" + entry.admin1();
  }

  /** How likely {@code entry} is meant in this article; only differences count. */
  double score(GazetteerEntry entry) {
    return prior(entry)
        + 2.5 * countryShare(entry)
        + 2 * divisionShare(entry)
        + 1.5 * nearness(entry)
        + (outletCountry != null && outletCountry.equals(entry.country()) ? 1 : 0);
  }

  private static double prior(GazetteerEntry entry) {
    double size = 0.9 * Math.log10(entry.population() + 10.0);
    double quality =
        switch (entry.quality()) {
          case PRIMARY -> 0;
          case VARIANT -> -0.5;
          case OTHER -> -1.5;
        };
    return quality
        + switch (entry.kind()) {
          case COUNTRY -> 8;
          case AREA, SITE -> 6.5;
          case CAPITAL -> Math.max(size, 5) + 0.7;
          case ADMIN1 -> size;
          case ADMIN2 -> size - 1.5;
          case SEAT1 -> size + 0.3;
          case SEAT2, TOWN -> size;
          case SECTION -> size - 1;
        };
  }

  private double countryShare(GazetteerEntry entry) {
    String country = entry.country();
    return country == null || countryTotal == 0
        ? 0
        : countries.getOrDefault(country, 0.0) / countryTotal;
  }

  private double divisionShare(GazetteerEntry entry) {
    return entry.admin1() == null || divisionTotal == 0
        ? 0
        : divisions.getOrDefault(division(entry), 0.0) / divisionTotal;
  }

  /** 1 beside another place of the article, 0 beyond {@link #NEAR_KM} of all. */
  private double nearness(GazetteerEntry entry) {
    Place.Point here = entry.centre();
    double nearest = NEAR_KM;
    if (here == null || entry.kind() == GazetteerEntry.Kind.ADMIN1) {
      return 0;
    }
    for (GazetteerEntry other : points) {
      Place.Point there = other.centre();
      boolean apart = !other.name().equals(entry.name());
      if (there != null && apart && other.kind() != GazetteerEntry.Kind.ADMIN1) {
        nearest = Math.min(nearest, here.kilometresTo(there));
      }
    }
    return 1 - nearest / NEAR_KM;
  }

  /** Why {@code entry} was chosen among others, for a person. */
  String reason(GazetteerEntry entry) {
    String country = entry.country();
    if (nearness(entry) > 0.5) {
      return "near other places of the article";
    }
    if (divisionShare(entry) > 0.5) {
      return "the article speaks of " + entry.admin1();
    }
    GazetteerEntry state = country == null ? null : gazetteer.countries().withCode(country);
    if (state != null && countryShare(entry) > 0.5) {
      return "the article speaks of " + state.name();
    }
    return "best known place of that name";
  }
}
