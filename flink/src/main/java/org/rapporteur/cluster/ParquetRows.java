package org.rapporteur.cluster;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.rapporteur.app.ParquetLayout;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.layout.Coverages;
import org.rapporteur.layout.LayoutWriter;

/**
 * Writes the table of {@code export --as parquet}, a row a record. Rows wait on the machine's own
 * disk until the file is whole.
 */
final class ParquetRows implements BulkWriter<CodedText> {
  private final CodedReader reader = new CodedReader();
  private final LayoutWriter rows;

  private ParquetRows(LayoutWriter rows) {
    this.rows = rows;
  }

  /** Rows that go to {@code out} when they are whole. */
  static ParquetRows to(FSDataOutputStream out) throws IOException {
    return new ParquetRows(
        ParquetLayout.builtIn().open(name -> new Unclosed(out), Coverages.NOT_JOINED));
  }

  @Override
  public void addElement(CodedText text) throws IOException {
    if (reader.read(1, text.line()) instanceof CodedLine.Read read) {
      rows.write(read.article());
    }
  }

  @Override
  public void flush() {
    // nothing can be handed on before the file is whole
  }

  @Override
  public void finish() throws IOException {
    rows.close();
  }

  /** Flink closes the stream. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
