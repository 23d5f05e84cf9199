package org.rapporteur.cluster;

import java.io.IOException;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * Keeps articles and records in PostgreSQL under their keys, so that writing them again after a
 * crash changes nothing.
 */
final class PostgresSink implements Sink<CodedText> {
  private static final long serialVersionUID = 1L;

  private final String url;

  /** Into the database at {@code url}, as JDBC writes it. */
  PostgresSink(String url) {
    this.url = url;
  }

  @Override
  public SinkWriter<CodedText> createWriter(WriterInitContext context) throws IOException {
    return new PostgresWriter(url);
  }
}
