package org.rapporteur.desk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer that can be given again. What differs between those who ask is left open in it.
 *
 * @param stand of the records that it tells
 * @param made when it was begun, in milliseconds of the clock
 * @param cost how long it took, in milliseconds
 * @param type of its content; null when none was told
 * @param pieces octets, with a gap behind each but the last
 * @param gaps what is left open
 */
record KeptAnswer(
    Stand stand, long made, long cost, @Nullable String type, List<byte[]> pieces, List<Gap> gaps) {
  KeptAnswer {
    pieces = List.copyOf(pieces);
    gaps = List.copyOf(gaps);
  }

  /** One that says {@code body}, where {@code marks} show its gaps. */
  static KeptAnswer of(
      Stand stand,
      long made,
      long cost,
      @Nullable String type,
      byte[] body,
      @Nullable Marks marks) {
    if (marks == null) {
      return new KeptAnswer(stand, made, cost, type, List.of(body), List.of());
    }
    String text = new String(body, StandardCharsets.UTF_8);
    List<byte[]> pieces = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    Matcher mark = marks.pattern().matcher(text);
    int end = 0;
    while (mark.find()) {
      pieces.add(text.substring(end, mark.start()).getBytes(StandardCharsets.UTF_8));
      gaps.add(Gap.valueOf(mark.group(1)));
      end = mark.end();
    }
    pieces.add(text.substring(end).getBytes(StandardCharsets.UTF_8));
    return new KeptAnswer(stand, made, cost, type, pieces, gaps);
  }

  /** Memory that it takes, about. */
  long size() {
    long size = 256;
    for (byte[] piece : pieces) {
      size += piece.length + 24;
    }
    return size;
  }

  /** The whole of it for {@code shell}; what it puts into the gaps is escaped already. */
  byte[] body(Shell shell) {
    if (gaps.isEmpty()) {
      return pieces.getFirst();
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream((int) size() + 256);
    for (int i = 0; i < pieces.size(); i++) {
      body.writeBytes(pieces.get(i));
      if (i < gaps.size()) {
        body.writeBytes(gaps.get(i).of(shell).getBytes(StandardCharsets.UTF_8));
      }
    }
    return body.toByteArray();
  }

  /** What differs between those who ask. */
  enum Gap {
    /** What proves that a form comes from this desk. */
    TOKEN,
    /** Light or dark. */
    THEME,
    /** How far the answer is behind. */
    BEHIND;

    private String of(Shell shell) {
      return switch (this) {
        case TOKEN -> shell.token();
        case THEME -> shell.theme();
        case BEHIND -> shell.behind();
      };
    }
  }

  /**
   * Texts that stand for gaps; nobody outside can know them.
   *
   * @param secret told to no one
   * @param pattern finds all of them
   */
  record Marks(String secret, Pattern pattern) {
    /** Those with {@code secret}, letters and digits. */
    static Marks of(String secret) {
      return new Marks(secret, Pattern.compile("gap" + secret + "(TOKEN|THEME|BEHIND)"));
    }

    /** What stands for {@code gap}. */
    String mark(Gap gap) {
      return "gap" + secret + gap.name();
    }
  }
}
