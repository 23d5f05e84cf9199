package org.rapporteur.desk.page;

import io.javalin.http.Context;

/**
 * Which records a chart counts.
 *
 * @param filter as it was written
 * @param background whether what is told as history counts; it does where the filter speaks of it
 */
public record Meant(String filter, boolean background) {
  /** What the address says. */
  static Meant by(Context context) {
    return new Meant(Parameters.filterText(context), "on".equals(context.queryParam("background")));
  }

  /** What means these records, as far as {@code terms} hold of them. */
  String with(String terms) {
    String text = (terms + " " + filter).strip();
    return background || FilterTerms.of(text).contains("background")
        ? text
        : FilterTerms.with(text, "-background");
  }

  /** What means all of them. */
  String all() {
    return with("");
  }

  /** As part of an address, behind others. */
  String address() {
    return "&filter=" + RecordList.encoded(filter) + (background ? "&background=on" : "");
  }
}
