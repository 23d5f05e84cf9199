package org.rapporteur.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The job: reads, codes on all machines, and writes; see {@link JobOptions#USAGE}. */
public final class ClusterJob {
  private ClusterJob() {}

  /** Gives the job to the cluster that Flink's own command names. */
  public static void main(String... arguments) throws Exception {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    if (arguments.length == 0 || List.of(arguments).contains("--help")) {
      err.print(JobOptions.USAGE);
      return;
    }
    try {
      JobOptions options = JobOptions.parse(arguments);
      StreamExecutionEnvironment cluster = StreamExecutionEnvironment.getExecutionEnvironment();
      build(cluster, options);
      cluster.execute("rapporteur");
    } catch (OptionException wrong) {
      err.println("rapporteur: " + wrong.getMessage());
      err.print(JobOptions.USAGE);
      throw wrong;
    }
  }

  /** Puts together in {@code cluster} what {@code options} ask for. */
  static void build(StreamExecutionEnvironment cluster, JobOptions options)
      throws OptionException, IOException {
    cluster.setRuntimeMode(options.mode());
    cluster.enableCheckpointing(options.checkpoint().toMillis());
    // Reading costs little beside coding, so a file's articles go to all machines.
    DataStream<Piece> pieces = pieces(cluster, options).rebalance();
    SingleOutputStreamOperator<CodedText> coded =
        pieces
            .process(new Coding(options.one("cache"), options.one("store") != null))
            .name("code")
            .uid("code");
    Sinks.add(coded, options);
  }

  private static DataStream<Piece> pieces(StreamExecutionEnvironment cluster, JobOptions options)
      throws OptionException, IOException {
    String servers = options.one("kafka");
    String topic = options.one("topic");
    if (servers == null || topic == null) {
      return files(cluster, options);
    }
    KafkaSource<Piece> source =
        KafkaLines.source(servers, topic, options.one("group"), options.one("until") != null);
    DataStream<Piece> messages =
        cluster.fromSource(source, WatermarkStrategy.noWatermarks(), "kafka").uid("kafka");
    return options.readsFiles() ? messages.union(files(cluster, options)) : messages;
  }

  private static DataStream<Piece> files(StreamExecutionEnvironment cluster, JobOptions options)
      throws OptionException, IOException {
    List<Path> paths = new ArrayList<>();
    for (String input : options.all("input")) {
      paths.add(new Path(input));
    }
    String base = options.one("base");
    for (String list : options.all("paths")) {
      for (String path : lines(new Path(list))) {
        paths.add(new Path(base == null ? path : base + path));
      }
    }
    for (Path path : paths) {
      if (!path.getFileSystem().exists(path)) {
        throw new OptionException(FileItems.name(path) + ": no such file");
      }
    }
    FileSource.FileSourceBuilder<Piece> source =
        FileSource.forBulkFileFormat(new FileItems(), paths.toArray(Path[]::new));
    Duration watch = options.watch();
    if (watch != null) {
      source.monitorContinuously(watch);
    }
    return cluster
        .fromSource(source.build(), WatermarkStrategy.noWatermarks(), "files")
        .uid("files");
  }

  private static List<String> lines(Path list) throws IOException {
    try (InputStream in = list.getFileSystem().open(list);
        InputStream plain = list.getName().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }
}
