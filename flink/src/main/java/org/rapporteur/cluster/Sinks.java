package org.rapporteur.cluster;

import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/** Where the results of a job go. */
final class Sinks {
  private Sinks() {}

  /** Sends {@code coded} and what could not be coded where {@code options} say. */
  static void add(SingleOutputStreamOperator<CodedText> coded, JobOptions options)
      throws OptionException {
    String out = options.one("out");
    if (out != null) {
      lines(
          coded.map(CodedText::line).returns(String.class).name("line").uid("line"),
          out,
          "records");
    }
    String parquet = options.one("parquet");
    if (parquet != null) {
      FileSink<CodedText> tables =
          FileSink.<CodedText>forBulkFormat(new Path(parquet), ParquetRows::to)
              .withBucketAssigner(new Day())
              .withOutputFileConfig(new OutputFileConfig("records", ".parquet"))
              .build();
      coded.filter(text -> text.records() > 0).sinkTo(tables).name("parquet").uid("parquet");
    }
    String postgres = options.one("postgres");
    if (postgres != null) {
      // By key, so that two writers never wait for each other's article.
      coded
          .keyBy(CodedText::key)
          .sinkTo(new PostgresSink(postgres))
          .name("postgres")
          .uid("postgres");
    }
    String store = options.one("store");
    if (store != null) {
      lines(coded.map(text -> String.valueOf(text.whole())).returns(String.class), store, "store");
    }
    String copies = options.one("copies");
    if (copies != null) {
      DataStream<CopyLink> links = Joins.copies(coded, options.remember(), options.ends());
      lines(links.map(CopyLink::line).returns(String.class), copies, "copies");
    }
    String occurrences = options.one("occurrences");
    if (occurrences != null) {
      lines(
          Joins.occurrences(coded, options.remember(), options.late()), occurrences, "occurrences");
    }
    lines(coded.getSideOutput(Coding.POISON), options.poison(), "poison");
  }

  /** Lines in files that appear whole, each line once (two-phase commit). */
  private static void lines(DataStream<String> lines, String folder, String name) {
    FileSink<String> sink =
        FileSink.<String>forRowFormat(
                new Path(folder),
                (line, out) -> {
                  out.write(line.getBytes(StandardCharsets.UTF_8));
                  out.write('\n');
                })
            .withBucketAssigner(new BasePathBucketAssigner<>())
            .withRollingPolicy(OnCheckpointRollingPolicy.build())
            .withOutputFileConfig(new OutputFileConfig(name, ".jsonl"))
            .build();
    lines.sinkTo(sink).name(name).uid(name + "-lines");
  }
}
