package org.rapporteur.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.rapporteur.event.EventId;

/** Makes identifiers of content: the same content gives the same identifier on every machine. */
final class EventIds {
  private static final int ID_BYTES = 8;

  private EventIds() {}

  /** The identifier of the content that {@code parts} spell. */
  static EventId of(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return new EventId(HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
