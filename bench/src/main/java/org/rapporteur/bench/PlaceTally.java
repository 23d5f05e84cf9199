package org.rapporteur.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.place.Place;
import org.rapporteur.place.PlaceMention;

/**
 * Counts how many place names were found and resolved as the annotators did.
 *
 * <p>A name is found when its characters are exactly those of the annotation. Names that the
 * annotators marked but did not locate (streets, peoples) count neither way. A found name has the
 * right country when the codes are equal, and is in the right place when it is within 161 km (100
 * miles) of the annotated point, in the annotated first-level division, or the annotated country.
 * Regions, which have no point here, and what lies in no country must have the same name.
 */
final class PlaceTally {
  private static final double NEAR_KM = 161;

  private final Consumer<String> errors;
  private int annotated;
  private int predicted;
  private int found;
  private int withCountry;
  private int rightCountry;
  private int rightPlace;

  /**
   * @param errors receives a line for every name that was missed, added or misplaced
   */
  PlaceTally(Consumer<String> errors) {
    this.errors = errors;
  }

  void add(GoldDocument document, List<PlaceMention> mentions) {
    Map<Span, GoldToponym> gold = new HashMap<>();
    document
        .toponyms()
        .forEach(name -> gold.merge(name.span(), name, (a, b) -> a.point() == null ? b : a));
    for (PlaceMention mention : mentions) {
      GoldToponym name = gold.remove(mention.place().span());
      if (name == null) {
        predicted++;
        report("added", document, mention.place().span(), null, mention);
      } else if (name.point() != null) {
        predicted++;
        found++;
        annotated++;
        compare(document, name, mention);
      }
    }
    for (GoldToponym missed : gold.values()) {
      if (missed.point() != null) {
        annotated++;
        report("missed", document, missed.span(), missed, null);
      }
    }
  }

  private void compare(GoldDocument document, GoldToponym name, PlaceMention mention) {
    Place place = mention.place();
    boolean borderless = place.country() == null && isSameName(name, place);
    if (name.country() != null && !borderless) {
      withCountry++;
      rightCountry += name.country().equals(place.country()) ? 1 : 0;
    }
    if (isRight(name, place)) {
      rightPlace++;
    } else {
      report("misplaced", document, name.span(), name, mention);
    }
  }

  private static boolean isRight(GoldToponym name, Place place) {
    if (name.country() == null || place.country() == null) {
      return isSameName(name, place) || name.name().equalsIgnoreCase(place.text());
    }
    boolean near =
        name.point() != null
            && place.point() != null
            && place.point().kilometresTo(name.point()) <= NEAR_KM;
    if (near) {
      return true;
    }
    if (!name.country().equals(place.country())) {
      return false;
    }
    if (name.isCountry() || name.admin1() == null) {
      return place.precision() == Place.Precision.COUNTRY;
    }
    boolean sameDivision = name.admin1() != null && name.admin1().equals(place.admin1());
    return sameDivision || (place.point() == null && isSameName(name, place));
  }

  /** Whether one name contains the words of the other, as "Darfur Wilayat" those of "Darfur". */
  private static boolean isSameName(GoldToponym name, Place place) {
    Set<String> gold = new HashSet<>(List.of(name.name().split("\\W+")));
    Set<String> ours = new HashSet<>(List.of(place.name().split("\\W+")));
    return gold.containsAll(ours) || ours.containsAll(gold);
  }

  private void report(
      String error,
      GoldDocument document,
      Span span,
      @Nullable GoldToponym gold,
      @Nullable PlaceMention mention) {
    String text = document.source().text();
    String before = text.substring(Math.max(0, span.begin() - 50), span.begin());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 40));
    errors.accept(
        String.join(
            "\t",
            error,
            document.corpus() + " " + document.source().id(),
            (before + "[" + span.of(text) + "]" + after).replaceAll("\\s+", " "),
            gold == null ? "" : gold.name() + ", " + gold.admin1() + ", " + gold.country(),
            mention == null
                ? ""
                : mention.place().name()
                    + ", "
                    + mention.place().admin1()
                    + ", "
                    + mention.place().country()
                    + " ("
                    + mention.reason()
                    + ")",
            span.begin() + "-" + span.end()));
  }

  double precision() {
    return ratio(found, predicted);
  }

  double recall() {
    return ratio(found, annotated);
  }

  double f1() {
    return ratio(2 * found, predicted + annotated);
  }

  double rightCountry() {
    return ratio(rightCountry, withCountry);
  }

  double rightPlace() {
    return ratio(rightPlace, found);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "P %.3f R %.3f F1 %.3f of %d; country %.3f, place %.3f of %d found",
        precision(),
        recall(),
        f1(),
        annotated,
        rightCountry(),
        rightPlace(),
        found);
  }
}
