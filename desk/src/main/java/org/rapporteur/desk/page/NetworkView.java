package org.rapporteur.desk.page;

/**
 * The page of the network.
 *
 * @param meant which records are counted
 * @param least pairs with fewer reports are left out
 * @param pairs so many pairs are shown at most
 */
public record NetworkView(Meant meant, int least, int pairs) {
  /** Where the chart gets its data. */
  public String data() {
    return "/data/network?min=" + least + "&pairs=" + pairs + meant.address();
  }
}
