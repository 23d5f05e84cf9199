package org.rapporteur.desk.page;

/**
 * Where a list goes on.
 *
 * @param address of the list, with a question mark and parameters
 * @param from how many come before this page
 * @param size of a page
 * @param all how many there are
 */
public record Pager(String address, int from, int size, long all) {
  /** Whether there is a page before. */
  public boolean hasBefore() {
    return from > 0;
  }

  /** Whether there is a page behind. */
  public boolean hasBehind() {
    return from + size < all;
  }

  /** The page before. */
  public String before() {
    return address + "&from=" + Math.max(0, from - size);
  }

  /** The page behind. */
  public String behind() {
    return address + "&from=" + (from + size);
  }

  /** "1–30 of 214". */
  public String place() {
    return all == 0 ? "none" : (from + 1) + "–" + Math.min(all, from + size) + " of " + all;
  }
}
