package org.rapporteur.comparison;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts of two files side by side. Holds one entry for each cell, not for each row. */
public final class Comparison {
  private final SortedMap<Cell, Counts> cells = new TreeMap<>();

  /** Counts a row of the first file. */
  public void addFirst(Cell cell) {
    cells.merge(cell, new Counts(1, 0), Counts::plus);
  }

  /** Counts a row of the second file. */
  public void addSecond(Cell cell) {
    cells.merge(cell, new Counts(0, 1), Counts::plus);
  }

  /** All cells by month, parties and type. */
  public SortedMap<Cell, Counts> cells() {
    return Collections.unmodifiableSortedMap(cells);
  }

  /** All of it in one. */
  public Summary total() {
    return summary(cell -> true);
  }

  /** By type, in alphabetical order. */
  public SortedMap<String, Summary> byType() {
    SortedMap<String, Summary> types = new TreeMap<>();
    cells.keySet().forEach(cell -> types.put(cell.type(), Summary.NONE));
    types.replaceAll((type, none) -> summary(cell -> cell.type().equals(type)));
    return types;
  }

  private Summary summary(Predicate<Cell> taken) {
    Summary sum = Summary.NONE;
    for (Map.Entry<Cell, Counts> entry : cells.entrySet()) {
      if (taken.test(entry.getKey())) {
        sum = sum.plus(entry.getValue());
      }
    }
    return sum;
  }

  /**
   * How often a cell occurs in each file.
   *
   * @param first in the first
   * @param second in the second
   */
  public record Counts(long first, long second) {
    Counts plus(Counts other) {
      return new Counts(first + other.first, second + other.second);
    }
  }

  /**
   * What many cells have in common.
   *
   * @param first rows of the first file
   * @param second rows of the second
   * @param common rows that the other file has too, cell by cell the smaller count
   * @param cellsBoth cells that are in both
   * @param cellsFirst cells only in the first
   * @param cellsSecond cells only in the second
   */
  public record Summary(
      long first, long second, long common, long cellsBoth, long cellsFirst, long cellsSecond) {
    static final Summary NONE = new Summary(0, 0, 0, 0, 0, 0);

    Summary plus(Counts counts) {
      boolean both = counts.first() > 0 && counts.second() > 0;
      return new Summary(
          first + counts.first(),
          second + counts.second(),
          common + Math.min(counts.first(), counts.second()),
          cellsBoth + (both ? 1 : 0),
          cellsFirst + (counts.second() == 0 ? 1 : 0),
          cellsSecond + (counts.first() == 0 ? 1 : 0));
    }

    /** Share of all rows that both have, 0 to 1: common over the sum of the larger counts. */
    public double agreement() {
      long union = first + second - common;
      return union == 0 ? 1 : (double) common / union;
    }
  }
}
