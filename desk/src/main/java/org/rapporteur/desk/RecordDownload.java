package org.rapporteur.desk;

import io.javalin.http.Context;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.layout.Coverages;
import org.rapporteur.layout.Layout;
import org.rapporteur.layout.LayoutWriter;
import org.rapporteur.layout.OutputFiles;
import org.rapporteur.query.Filter;
import org.rapporteur.store.StoreException;

/**
 * The records that a filter means, in a layout, sent while they are read. Layouts of several files
 * come as one ZIP archive.
 */
public final class RecordDownload {
  private final DeskStore store;
  private final Layout layout;

  /** Those of {@code store} in {@code layout}. */
  public RecordDownload(DeskStore store, Layout layout) {
    this.store = store;
    this.layout = layout;
  }

  /** Answers {@code context} with what {@code filter} means. */
  public void send(Context context, Filter filter) throws StoreException, IOException {
    List<String> files = layout.files();
    boolean several = files.size() > 1;
    String name = several ? "rapporteur-" + layout.name() + ".zip" : files.getFirst();
    context
        .contentType(several ? "application/zip" : "application/octet-stream")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    if (several) {
      sendArchive(context, filter);
    } else {
      write(filter, file -> kept(context.res().getOutputStream()));
    }
  }

  /** Files of one layout are open side by side, so they are written aside first. */
  private void sendArchive(Context context, Filter filter) throws StoreException, IOException {
    Path aside = Files.createTempDirectory("rapporteur-download");
    try {
      write(filter, file -> Files.newOutputStream(aside.resolve(Path.of(file).getFileName())));
      try (ZipOutputStream archive = new ZipOutputStream(context.res().getOutputStream());
          Stream<Path> written = Files.list(aside)) {
        for (Path file : written.sorted().toList()) {
          archive.putNextEntry(new ZipEntry(file.getFileName().toString()));
          Files.copy(file, archive);
          archive.closeEntry();
        }
      }
    } finally {
      try (Stream<Path> written = Files.walk(aside)) {
        for (Path file : written.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Gives how many records the layout had no room for. */
  private long write(Filter filter, OutputFiles files) throws StoreException, IOException {
    return store.<Long, IOException>read(reader -> {
      try (LayoutWriter writer = layout.open(files, Coverages.NOT_JOINED)) {
        reader.chosen(filter, writer::write);
        return writer.leftOut();
      }
    });
  }

  /** The answer stays open behind the writer. */
  private static OutputStream kept(OutputStream answer) {
    return new FilterOutputStream(answer) {
      @Override
      public void write(byte[] octets, int offset, int length) throws IOException {
        out.write(octets, offset, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
