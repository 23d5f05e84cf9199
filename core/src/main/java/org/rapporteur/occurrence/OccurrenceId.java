package org.rapporteur.occurrence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identity of an occurrence: a hash of the report that founded it. It stays when reports join.
 *
 * @param value 16 lower-case hexadecimal digits
 */
public record OccurrenceId(String value) implements Comparable<OccurrenceId> {
  private static final int BYTES = 8;

  public OccurrenceId {
    if (!value.matches("[0-9a-f]{16}")) {
      throw new IllegalArgumentException("not an occurrence id: " + value);
    }
  }

  /** The occurrence that {@code founder} founds. */
  static OccurrenceId of(ReportKey founder) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((founder.article() + ' ' + founder.event()).getBytes(StandardCharsets.UTF_8));
      return new OccurrenceId(HexFormat.of().formatHex(hash, 0, BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  @Override
  public int compareTo(OccurrenceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
