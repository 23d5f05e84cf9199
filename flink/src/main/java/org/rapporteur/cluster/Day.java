package org.rapporteur.cluster;

import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;

/** The folder of an article by its day of publication, as tables are usually partitioned. */
final class Day implements BucketAssigner<CodedText, String> {
  private static final long serialVersionUID = 1L;

  @Override
  public String getBucketId(CodedText text, Context context) {
    return "date=" + (text.published() == null ? "unknown" : text.published());
  }

  @Override
  public SimpleVersionedSerializer<String> getSerializer() {
    return SimpleVersionedStringSerializer.INSTANCE;
  }
}
