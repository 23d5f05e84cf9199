package org.rapporteur.cluster;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.jspecify.annotations.Nullable;

/** Articles as lines of JSON in a topic of Kafka, a line a message. */
final class KafkaLines implements KafkaRecordDeserializationSchema<Piece> {
  private static final long serialVersionUID = 1L;

  private KafkaLines() {}

  /**
   * The messages of {@code topic}. Where a job goes on, its own checkpoint says from where; else
   * the group's offsets do, or the beginning of the topic.
   *
   * @param servers where Kafka answers, "host:port,host:port"
   * @param untilNow whether to end with what is there now
   */
  @SuppressWarnings("deprecation") // the connector asks for this class of Kafka's
  static KafkaSource<Piece> source(
      String servers, String topic, @Nullable String group, boolean untilNow) {
    KafkaSourceBuilder<Piece> source =
        KafkaSource.<Piece>builder()
            .setBootstrapServers(servers)
            .setTopics(topic)
            .setGroupId(group == null ? "rapporteur" : group)
            .setStartingOffsets(OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
            .setDeserializer(new KafkaLines());
    if (untilNow) {
      source.setBounded(OffsetsInitializer.latest());
    }
    return source.build();
  }

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Piece> out) {
    byte[] value = message.value();
    out.collect(
        Piece.ofLine(
            message.topic() + "/" + message.partition() + "@" + message.offset(),
            1,
            value == null ? "null".getBytes(StandardCharsets.UTF_8) : value));
  }

  @Override
  public TypeInformation<Piece> getProducedType() {
    return TypeInformation.of(Piece.class);
  }
}
