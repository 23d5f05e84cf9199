package org.rapporteur.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringSerializer;

/** A Kafka of one process on this machine, which keeps its own order (KRaft). */
final class KafkaServer implements AutoCloseable {
  private final Process server;
  private final String address;

  /** Starts it with its files in {@code folder}. */
  KafkaServer(Path folder) throws Exception {
    address = "localhost:" + SessionCluster.freePort();
    String controller = "localhost:" + SessionCluster.freePort();
    Path settings =
        Files.writeString(
            Files.createDirectories(folder).resolve("server.properties"),
            """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@%2$s
            listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
            advertised.listeners=PLAINTEXT://%1$s
            controller.listener.names=CONTROLLER
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            log.dirs=%3$s
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=1
            """
                .formatted(address, controller, folder.resolve("logs")));
    java(
            folder,
            "kafka.tools.StorageTool",
            "format",
            "-t",
            Uuid.randomUuid().toString(),
            "-c",
            settings.toString())
        .waitFor();
    server = java(folder, "kafka.Kafka", settings.toString());
  }

  private static Process java(Path folder, String name, String... arguments) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            name);
    builder.command().addAll(List.of(arguments));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  /** Where it answers. */
  String address() {
    return address;
  }

  /** Writes {@code lines} into a new {@code topic} of two partitions, a message each. */
  void write(String topic, List<String> lines) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", address);
    try (Admin admin = Admin.create(settings);
        KafkaProducer<String, String> producer =
            new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
      List<Future<?>> sent = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        sent.add(producer.send(new ProducerRecord<>(topic, i % 2, null, lines.get(i))));
      }
      for (Future<?> one : sent) {
        one.get();
      }
    }
  }

  @Override
  public void close() {
    server.destroyForcibly().onExit().join();
  }
}
