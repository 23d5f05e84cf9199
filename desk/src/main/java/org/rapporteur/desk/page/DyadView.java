package org.rapporteur.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
    TimelineSettings settings,
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
        + settings.address();
  }

  /** Where the records below come from when another time is chosen. */
  public String below() {
    return pair == null
        ? ""
        : "/dyad/records?first="
            + RecordList.encoded(pair.first())
            + "&second="
            + RecordList.encoded(pair.second())
            + settings.address();
  }

  /** The comparison as a person writes it; empty for none. */
  public String comparison() {
    return compared == null ? "" : compared.first() + "-" + compared.second();
  }

  /** Where an alert of what is shown is made. */
  public String alert() {
    return pair == null
        ? "/alerts"
        : "/alerts?filter=" + RecordList.encoded(settings.meant().with(pair.term()));
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
