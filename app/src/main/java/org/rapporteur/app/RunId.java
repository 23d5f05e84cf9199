package org.rapporteur.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rapporteur.source.PathSizes;

/** What a run was asked for, so that the same command can go on where it was cut short. */
final class RunId {
  private RunId() {}

  /**
   * A hash of {@code command}, its files and their sizes and times. Empty when the input cannot be
   * read again, as standard input.
   */
  static Optional<String> of(List<String> command, List<String> files) {
    List<String> parts = new ArrayList<>();
    boolean told =
        PathSizes.visit(
            files,
            (file, attributes) ->
                parts.add(
                    file.toAbsolutePath()
                        + " "
                        + attributes.size()
                        + " "
                        + attributes.lastModifiedTime().toMillis()));
    parts.sort(null);
    parts.addAll(0, command);
    parts.addAll(0, files);
    return told ? Optional.of(hash(String.join("\n", parts))) : Optional.empty();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
