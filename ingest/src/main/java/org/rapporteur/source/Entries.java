package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The files within an archive. Their names are shown and never used as paths. */
interface Entries {
  /** Goes to the next file and gives its name, null at the end. */
  @Nullable String next() throws IOException;

  /** The bytes of the current file; what is left of them is passed over by {@link #next()}. */
  InputStream content();
}
