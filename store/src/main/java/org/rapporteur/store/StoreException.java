package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The store cannot be used as things are. The message says what is wrong and what to do. */
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Pattern OWNER = Pattern.compile("\\(PID (\\d+)\\)");

  /** Which of them. */
  private final Reason reason;

  StoreException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  StoreException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** What DuckDB meant by {@code cause}, in words that help; {@code file} is the database. */
  static StoreException from(SQLException cause, Path file) {
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    Reason reason = Reason.of(message);
    return new StoreException(reason, describe(reason, message, file), cause);
  }

  private static String describe(Reason reason, String message, Path file) {
    return switch (reason) {
      case IN_USE ->
          file
              + " is in use by another process"
              + owner(message)
              + "; wait for it, or choose another directory for the data";
      case READ_ONLY -> file + " cannot be written; choose another directory for the data";
      case DISK_FULL ->
          "no space left on the disk of " + file + "; nothing of this batch is stored";
      case DAMAGED -> file + " is no database of ours, or damaged; move it away to start afresh";
      case NEWER -> file + " was written by a newer version of Rapporteur; use that version";
      case MISSING -> "there is no " + file;
      case OTHER -> file + ": " + message.lines().findFirst().orElse("unknown error");
    };
  }

  private static String owner(String message) {
    Matcher owner = OWNER.matcher(message);
    return owner.find() ? " (" + owner.group(1) + ")" : "";
  }

  /** Kinds of trouble. */
  public enum Reason {
    /** Another process holds the file. */
    IN_USE,
    /** The directory or file cannot be written. */
    READ_ONLY,
    /** The disk is full. */
    DISK_FULL,
    /** The file is no DuckDB database, or a broken one. */
    DAMAGED,
    /** The file has a schema that this version does not know. */
    NEWER,
    /** There is no store to be read. */
    MISSING,
    /** Anything else that the database says. */
    OTHER;

    /** The kind that DuckDB's {@code message} belongs to; DuckDB gives no codes. */
    static Reason of(String message) {
      String lower = message.toLowerCase(Locale.ROOT);
      if (lower.contains("could not set lock") || lower.contains("conflicting lock")) {
        return IN_USE;
      }
      if (lower.contains("no space left") || lower.contains("disk full")) {
        return DISK_FULL;
      }
      if (lower.contains("read-only") || lower.contains("permission denied")) {
        return READ_ONLY;
      }
      boolean damaged =
          lower.contains("not a valid duckdb")
              || lower.contains("corrupt")
              || lower.contains("checksum")
              || lower.contains("is a directory");
      return damaged ? DAMAGED : OTHER;
    }
  }
}
