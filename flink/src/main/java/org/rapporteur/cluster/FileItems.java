package org.rapporteur.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.ArrayResultIterator;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.fs.local.LocalFileSystem;
import org.jspecify.annotations.Nullable;
import org.rapporteur.source.Item;
import org.rapporteur.source.Items;
import org.rapporteur.source.PathSource;
import org.rapporteur.source.ReadingOptions;
import org.rapporteur.source.StreamItems;

/**
 * The items of files, whatever they hold, told by their content as {@code read} does. A file is
 * read by one task from its beginning to its end; after a crash the items that are done are read
 * again and passed over.
 */
final class FileItems implements BulkFormat<Piece, FileSourceSplit> {
  private static final long serialVersionUID = 1L;

  /** Items of a batch; fewer when they are long. */
  private static final int MOST = 64;

  /** Of memory for a batch. */
  private static final long BYTES = 4 << 20;

  @Override
  public Reader<Piece> createReader(Configuration settings, FileSourceSplit split)
      throws IOException {
    return new FileReader(open(split.path()), 0);
  }

  @Override
  public Reader<Piece> restoreReader(Configuration settings, FileSourceSplit split)
      throws IOException {
    long done =
        split.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L);
    FileReader reader = new FileReader(open(split.path()), done);
    for (long passed = 0; passed < done; passed++) {
      if (reader.items.next() == null) {
        throw new IOException(
            split.path() + " has become shorter than it was; begin the job again");
      }
    }
    return reader;
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<Piece> getProducedType() {
    return TypeInformation.of(Piece.class);
  }

  /** A file on a disk of this machine is read so that damage in an archive can be passed over. */
  private static Items open(Path path) throws IOException {
    FileSystem files = path.getFileSystem();
    String name = name(path);
    if (files instanceof LocalFileSystem) {
      return new PathSource(List.of(name), InputStream.nullInputStream(), ReadingOptions.USUAL);
    }
    return new StreamItems(name, files.open(path), ReadingOptions.USUAL);
  }

  /** A path as a person writes it, without "file:". */
  static String name(Path path) {
    String scheme = path.toUri().getScheme();
    return scheme == null || scheme.equals("file") ? path.getPath() : path.toString();
  }

  private static final class FileReader implements Reader<Piece> {
    private final Items items;
    private long done;

    FileReader(Items items, long done) {
      this.items = items;
      this.done = done;
    }

    @Override
    public @Nullable RecordIterator<Piece> readBatch() throws IOException {
      Piece[] batch = new Piece[MOST];
      int count = 0;
      long bytes = 0;
      while (count < MOST && bytes < BYTES) {
        Item item = items.next();
        if (item == null) {
          break;
        }
        batch[count++] = Piece.of(item);
        bytes += item.bytes();
      }
      if (count == 0) {
        return null;
      }
      ArrayResultIterator<Piece> results = new ArrayResultIterator<>();
      results.set(batch, count, CheckpointedPosition.NO_OFFSET, done);
      done += count;
      return results;
    }

    @Override
    public void close() throws IOException {
      items.close();
    }
  }
}
