package org.rapporteur.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a dictionary remarks about one of its lines.
 *
 * @param above lines of comment above it, as written
 * @param behind what followed it, without its sign; may be empty
 */
public record Remark(List<String> above, String behind) {
  /** No remark. */
  public static final Remark NONE = new Remark(List.of(), "");

  public Remark {
    above = List.copyOf(above);
  }

  Remark withoutBehind() {
    return new Remark(above, "");
  }

  /** Sets what followed the line, if this says nothing about it. */
  Remark orBehind(String other) {
    return behind.isEmpty() ? new Remark(above, other) : this;
  }

  /** The lines above, each with its end. */
  static String lines(List<String> above) {
    StringBuilder text = new StringBuilder();
    above.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** What follows a line that has this remark. */
  String ending() {
    return behind.isEmpty() ? "" : " # " + behind;
  }

  /** One cell of a table, without tabs, line ends and bars. */
  String cell() {
    return escaped(lines(above) + behind);
  }

  /** Reads {@link #cell}. */
  static Remark ofCell(String cell) {
    List<String> lines = new ArrayList<>(Arrays.asList(unescaped(cell).split("\n", -1)));
    String behind = lines.removeLast();
    return new Remark(lines, behind);
  }

  /** Several remarks in one cell; empty when none of them says anything. */
  static String cell(List<Remark> remarks) {
    return remarks.stream().allMatch(NONE::equals)
        ? ""
        : String.join("|", remarks.stream().map(Remark::cell).toList());
  }

  /** Reads {@link #cell(List)}: {@code count} remarks. */
  static List<Remark> ofCell(String cell, int count) {
    List<Remark> remarks = new ArrayList<>();
    String[] cells = cell.split("\\|", -1);
    for (int i = 0; i < count; i++) {
      remarks.add(i < cells.length ? ofCell(cells[i]) : NONE);
    }
    return remarks;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("|", "\\b").replace('\t', ' ');
  }

  private static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length()) {
        char sign = cell.charAt(++i);
        text.append(sign == 'n' ? '\n' : sign == 'b' ? '|' : sign);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
