package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Copies of a store: the database as it was at one moment, and the hash of its bytes. The index of
 * the text is not copied, as it is made from the database.
 */
public final class Backup {
  private static final String SUMS = "backup.properties";
  private static final String HASH = "sha256";

  private Backup() {}

  /** Copies the database of {@code connection} into {@code target}, which is made. */
  static void write(Connection connection, Path target) throws SQLException, StoreException {
    try {
      if (Files.exists(target)) {
        throw new StoreException(
            StoreException.Reason.OTHER, target + " is there already; name a new directory");
      }
      Files.createDirectories(target);
      Path copy = target.resolve(RecordStore.FILE_NAME);
      try (Statement statement = connection.createStatement()) {
        statement.execute("ATTACH '" + copy.toString().replace("'", "''") + "' AS backup_copy");
        try {
          statement.execute("COPY FROM DATABASE records TO backup_copy");
        } finally {
          statement.execute("DETACH backup_copy");
        }
      }
      Properties sums = new Properties();
      sums.setProperty(HASH, hash(copy));
      try (OutputStream out = Files.newOutputStream(target.resolve(SUMS))) {
        sums.store(out, null);
      }
    } catch (IOException cause) {
      throw failed(target, cause);
    }
  }

  /**
   * Puts the backup in {@code source} into the data {@code directory}, which must have no records.
   * A backup whose bytes are not those that were written is refused.
   */
  public static void restore(Path source, Path directory) throws StoreException {
    Path copy = source.resolve(RecordStore.FILE_NAME);
    Path file = directory.resolve(RecordStore.FILE_NAME);
    if (Files.exists(file)) {
      throw new StoreException(
          StoreException.Reason.OTHER,
          directory + " has records already; move them away, or choose another directory");
    }
    Properties sums = new Properties();
    try (InputStream in = Files.newInputStream(source.resolve(SUMS))) {
      sums.load(in);
    } catch (IOException cause) {
      throw new StoreException(
          StoreException.Reason.MISSING,
          source + " is no backup: its " + SUMS + " cannot be read",
          cause);
    }
    RecordStore.prepareDirectory(directory);
    try {
      Path draft = directory.resolve(RecordStore.FILE_NAME + ".restored");
      Files.copy(copy, draft, StandardCopyOption.REPLACE_EXISTING);
      if (!hash(draft).equals(sums.getProperty(HASH))) {
        Files.delete(draft);
        throw new StoreException(
            StoreException.Reason.DAMAGED,
            copy + " is damaged: its bytes are not those that were written; use another backup");
      }
      Files.move(draft, file);
    } catch (IOException cause) {
      throw failed(source, cause);
    }
    RecordStore.open(directory).close();
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  private static StoreException failed(Path path, IOException cause) {
    return new StoreException(
        StoreException.Reason.OTHER, path + " cannot be copied: " + cause.getMessage(), cause);
  }
}
