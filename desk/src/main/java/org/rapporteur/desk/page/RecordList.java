package org.rapporteur.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.layout.Layout;
import org.rapporteur.store.Cursor;
import org.rapporteur.store.ReportOrder;

/**
 * Records in a table.
 *
 * @param filter which are meant, as it was written
 * @param records those of this page
 * @param columns what is told of each
 * @param order what comes first
 * @param after behind what this page begins; null for the first
 * @param next behind what the next one begins; null on the last
 * @param all how many records the filter means
 * @param layouts in which they can be downloaded
 */
public record RecordList(
    String filter,
    List<RecordView> records,
    List<RecordColumn> columns,
    ReportOrder order,
    @Nullable Cursor after,
    @Nullable Cursor next,
    long all,
    List<Layout> layouts) {
  public RecordList {
    records = List.copyOf(records);
    columns = List.copyOf(columns);
    layouts = List.copyOf(layouts);
  }

  /** The terms of the filter, each with what remains without it. */
  public List<String> terms() {
    return FilterTerms.of(filter);
  }

  /** This list without the term {@code term}. */
  public String without(String term) {
    return address(FilterTerms.without(filter, term), order, null);
  }

  /** The page that follows. */
  public String nextPage() {
    return next == null ? "" : address(filter, order, next);
  }

  /** The first page. */
  public String firstPage() {
    return address(filter, order, null);
  }

  /** The same in the order {@code other}. */
  public String ordered(ReportOrder other) {
    return address(filter, other, null);
  }

  /** Where all of it can be downloaded in the layout {@code name}. */
  public String download(String name) {
    return "/records/export?as=" + name + "&filter=" + encoded(filter);
  }

  /** Where a sample of all of it is drawn and judged. */
  public String sample() {
    return "/quality?filter=" + encoded(filter);
  }

  /** Where an alert of all of it is made. */
  public String alert() {
    return "/alerts?filter=" + encoded(filter);
  }

  /** The records that the filter {@code text} means. */
  public static String address(String text) {
    return "/records?filter=" + encoded(text);
  }

  /** Where the counts beside the table come from. */
  public String facets() {
    return "/records/facets?filter=" + encoded(filter) + "&order=" + label(order) + columnsPart();
  }

  private String address(String text, ReportOrder first, @Nullable Cursor behind) {
    return "/records?filter="
        + encoded(text)
        + "&order="
        + label(first)
        + columnsPart()
        + (behind == null ? "" : "&after=" + encoded(behind.text()));
  }

  private String columnsPart() {
    return columns.equals(RecordColumn.usual())
        ? ""
        : columns.stream().map(column -> "&column=" + column.key()).collect(Collectors.joining());
  }

  /** As addresses call {@code order}. */
  public static String label(ReportOrder order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  /** {@code text} within an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
