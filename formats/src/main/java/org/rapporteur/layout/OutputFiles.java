package org.rapporteur.layout;

import java.io.IOException;
import java.io.OutputStream;

/** Where a layout writes. */
@FunctionalInterface
public interface OutputFiles {
  /** Opens the file {@code name}, one of {@link Layout#files()}; whoever asks closes it. */
  OutputStream create(String name) throws IOException;
}
