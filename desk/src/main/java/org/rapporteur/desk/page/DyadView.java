package org.rapporteur.desk.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Breakdown;
import org.rapporteur.store.Step;

/**
 * Two parties over time.
 *
 * @param pair they; null when none was named
 * @param compared two others; null for none
 * @param settings how they are shown
 * @param records what is counted; null without a pair
 * @param strongest pairs with most reports, to choose from
 */
public record DyadView(
    @Nullable Pair pair,
    @Nullable Pair compared,
    Settings settings,
    @Nullable RecordExcerpt records,
    List<Choice> strongest) {
  public DyadView {
    strongest = List.copyOf(strongest);
  }

  /** What the page is called. */
  public String title() {
    return pair == null ? "Dyads" : pair.label();
  }

  /** Where the chart of {@code shown} gets its counts. */
  public String data(Pair shown) {
    return "/data/series?first="
        + RecordList.encoded(shown.first())
        + "&second="
        + RecordList.encoded(shown.second())
        + settings.address(false);
  }

  /** Where the records below come from when another time is chosen. */
  public String below() {
    return pair == null
        ? ""
        : "/dyad/records?first="
            + RecordList.encoded(pair.first())
            + "&second="
            + RecordList.encoded(pair.second())
            + settings.address(false);
  }

  /** The comparison as a person writes it; empty for none. */
  public String comparison() {
    return compared == null ? "" : compared.first() + "-" + compared.second();
  }

  /**
   * How a timeline is shown.
   *
   * @param filter what is meant beside the pair, as it was written
   * @param step length of the periods; null for one that fits
   * @param by what bars are divided by
   * @param background whether what is told as history counts
   * @param time chosen part of the time, as filters write it; empty for all
   */
  public record Settings(
      String filter, @Nullable Step step, Breakdown by, boolean background, String time) {
    /** {@code terms} with what is meant beside, without the chosen time. */
    String all(String terms) {
      String text = filter.isEmpty() ? terms : terms + " " + filter;
      return background || FilterTerms.of(text).contains("background")
          ? text
          : FilterTerms.with(text, "-background");
    }

    /** The same in the chosen time. */
    String chosen(String terms) {
      return time.isEmpty() ? all(terms) : FilterTerms.with(all(terms), "begin=" + time);
    }

    /** As part of an address. */
    public String address(boolean withTime) {
      return "&filter="
          + RecordList.encoded(filter)
          + "&step="
          + label(step)
          + "&by="
          + label(by)
          + (background ? "&background=on" : "")
          + (withTime && !time.isEmpty() ? "&time=" + RecordList.encoded(time) : "");
    }

    /** As addresses call {@code choice}. */
    public static String label(@Nullable Enum<?> choice) {
      return choice == null ? "" : choice.name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A pair to choose.
   *
   * @param pair they
   * @param reports how many there are
   */
  public record Choice(Pair pair, long reports) {
    /** Its page. */
    public String address() {
      return DyadView.address(pair.first(), pair.second());
    }
  }

  /** The page of {@code first} and {@code second}. */
  public static String address(String first, String second) {
    return "/dyad?first=" + RecordList.encoded(first) + "&second=" + RecordList.encoded(second);
  }
}
