package org.rapporteur.layout;

import java.io.Closeable;
import java.io.IOException;
import org.rapporteur.report.CodedArticle;

/** Writes articles one after the other. Not for several threads. */
public interface LayoutWriter extends Closeable {
  /** Writes the reports of {@code article}, which were selected before. */
  void write(CodedArticle article) throws IOException;

  /** Writes what stands at the end and closes all files. */
  @Override
  void close() throws IOException;
}
