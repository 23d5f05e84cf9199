package org.rapporteur.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an article speaks of: the countries, divisions and points that its names may mean, each
 * counted by how likely it is meant. A name is judged by the other names only.
 */
final class Focus {
  private static final double NEAR_KM = 80;
  private static final double NEAR_DEGREES = 3;

  /** Readings less likely than this lend no support to their neighbours. */
  private static final double LIKELY = 0.04;

  /** Keeps few names from speaking as loud as many. */
  private static final double CAUTION = 0.6;

  private final Setting setting;
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> divisions = new HashMap<>();
  private final List<Neighbour> neighbours = new ArrayList<>();
  private double total;

  private record Neighbour(
      @Nullable Name name, GazetteerEntry entry, Place.Point point, double share) {}

  Focus(Setting setting) {
    this.setting = setting;
    countries.putAll(setting.countries());
    total = countries.values().stream().mapToDouble(Double::doubleValue).sum();
    GazetteerEntry seat = setting.seat();
    if (seat != null && seat.country() != null && seat.centre() != null) {
      countries.merge(seat.country(), Setting.SEAT, Double::sum);
      divisions.put(division(seat), Setting.SEAT);
      neighbours.add(new Neighbour(null, seat, seat.centre(), Setting.SEAT));
      total += Setting.SEAT;
    }
  }

  /** The focus that follows from what is believed of {@code names}. */
  Focus refocused(Collection<Name> names) {
    Focus next = new Focus(setting);
    names.forEach(next::count);
    return next;
  }

  private void count(Name name) {
    total += name.weight();
    for (Name.Belief belief : name.beliefs()) {
      GazetteerEntry entry = belief.entry();
      double share = belief.share() * name.weight();
      String country = entry.country();
      if (country != null) {
        countries.merge(country, share, Double::sum);
        if (entry.admin1() != null) {
          divisions.merge(division(entry), share, Double::sum);
        }
      }
      if (entry.centre() != null && isLocal(entry) && share >= LIKELY) {
        neighbours.add(new Neighbour(name, entry, entry.centre(), Math.min(1, share)));
      }
    }
  }

  private static boolean isLocal(GazetteerEntry entry) {
    return entry.kind() != GazetteerEntry.Kind.ADMIN1 && entry.kind() != GazetteerEntry.Kind.AREA;
  }

  private static String division(GazetteerEntry entry) {
    return entry.country() + "/" + entry.admin1();
  }

  /** What the other names of the article say for {@code entry} as a reading of {@code name}. */
  double support(Name name, GazetteerEntry entry) {
    return 3 * countryShare(name, entry) + 2.5 * divisionShare(name, entry) + 2 * near(name, entry);
  }

  /** How much of what the other names mean lies in the country of {@code entry}, 0 to 1. */
  double countryShare(Name name, GazetteerEntry entry) {
    String country = entry.country();
    return country == null
        ? 0
        : share(
            name, countries.getOrDefault(country, 0.0), other -> country.equals(other.country()));
  }

  /** How much of what the other names mean lies in the division of {@code entry}, 0 to 1. */
  double divisionShare(Name name, GazetteerEntry entry) {
    if (entry.admin1() == null) {
      return 0;
    }
    String division = division(entry);
    return share(
        name,
        divisions.getOrDefault(division, 0.0),
        other -> other.admin1() != null && division.equals(division(other)));
  }

  private double share(Name name, double sum, Predicate<GazetteerEntry> counted) {
    double own = 0;
    for (Name.Belief belief : name.beliefs()) {
      if (counted.test(belief.entry())) {
        own += belief.share() * name.weight();
      }
    }
    double ownWeight = name.beliefs().isEmpty() ? 0 : name.weight();
    return Math.max(0, sum - own) / (total - ownWeight + CAUTION);
  }

  /** How likely another name of the article means a place close to {@code entry}, 0 to 1. */
  double near(Name name, GazetteerEntry entry) {
    Place.Point here = entry.centre();
    if (here == null || !isLocal(entry)) {
      return 0;
    }
    double apart = 1;
    for (Neighbour other : neighbours) {
      if (other.name != name
          && Math.abs(other.point.latitude() - here.latitude()) < NEAR_DEGREES
          && (other.name == null || !other.entry.name().equals(entry.name()))) {
        double closeness = Math.exp(-here.kilometresTo(other.point) / NEAR_KM);
        apart *= 1 - other.share * closeness;
      }
    }
    return 1 - apart;
  }
}
