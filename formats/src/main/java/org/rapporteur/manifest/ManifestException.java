package org.rapporteur.manifest;

/** A file that is no manifest. The message says what is wrong with it. */
public final class ManifestException extends Exception {
  private static final long serialVersionUID = 1L;

  ManifestException(String message) {
    super(message);
  }
}
