package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;

/** The files of a ZIP archive, read as a stream. */
final class ZipArchive implements Entries {
  private final AtomicLong packed = new AtomicLong();
  private final ZipInputStream zip;
  private final InputStream content;

  ZipArchive(InputStream in) {
    this.zip = new ZipInputStream(new CountedInput(in, packed::addAndGet));
    this.content = new BoundedGrowth(zip, packed::get);
  }

  @Override
  public @Nullable String next() throws IOException {
    try {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = zip.getNextEntry();
      }
      return entry == null ? null : entry.getName();
    } catch (ZipException | IllegalArgumentException broken) {
      throw new RefusedException(
          ErrorCode.MALFORMED, "not a sound ZIP archive: " + broken.getMessage());
    }
  }

  @Override
  public InputStream content() {
    return content;
  }
}
