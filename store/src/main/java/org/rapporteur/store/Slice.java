package org.rapporteur.store;

import java.util.List;

/**
 * Some of several things in their order.
 *
 * @param items those that were asked for
 * @param all how many there are
 * @param <T> what they are
 */
public record Slice<T>(List<T> items, long all) {
  public Slice {
    items = List.copyOf(items);
  }
}
