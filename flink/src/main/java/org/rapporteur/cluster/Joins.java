package org.rapporteur.cluster;

import java.time.Duration;
import java.util.TreeSet;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;
import org.rapporteur.copy.CopyBuckets;
import org.rapporteur.copy.Signature;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.occurrence.JoinHome;
import org.rapporteur.report.Report;

/** What articles are together: copies of each other, and reports of one event. */
final class Joins {
  private static final CodedReader READER = new CodedReader();
  private static final String[] NOWHERE = {};

  private Joins() {}

  /** For each copy among {@code coded} the earliest article that it copies. */
  static DataStream<CopyLink> copies(DataStream<CodedText> coded, Duration life, boolean ends) {
    return coded
        .flatMap(Joins::traces)
        .returns(TypeInformation.of(Trace.class))
        .name("buckets")
        .keyBy(Trace::bucket)
        .process(new CopyMeeting(life))
        .name("copies meet")
        .uid("copies-meet")
        .keyBy(CopyLink::article)
        .process(new FirstOfCopies(life, ends))
        .name("first of copies")
        .uid("first-of-copies");
  }

  /**
   * Where each report among {@code coded} belongs, a line each.
   *
   * @param late how long after its day an article may come and still be joined in order
   */
  static DataStream<String> occurrences(DataStream<CodedText> coded, Duration life, Duration late) {
    return coded
        .assignTimestampsAndWatermarks(
            WatermarkStrategy.<CodedText>forBoundedOutOfOrderness(late)
                .withTimestampAssigner((text, before) -> Joining.time(text.published()))
                .withIdleness(Duration.ofMinutes(1)))
        .flatMap(Joins::shares)
        .returns(TypeInformation.of(Share.class))
        .name("homes")
        .keyBy(Share::home)
        .process(new Joining(life))
        .name("occurrences")
        .uid("occurrences");
  }

  private static void traces(CodedText text, Collector<Trace> out) {
    long[] buckets = CopyBuckets.of(Signature.ofBytes(text.signature()));
    for (int i = 0; i < buckets.length; i++) {
      out.collect(Trace.of(text, buckets[i], i));
    }
  }

  private static void shares(CodedText text, Collector<Share> out) {
    if (text.records() > 0 && READER.read(1, text.line()) instanceof CodedLine.Read read) {
      TreeSet<String> homes = new TreeSet<>();
      for (Report report : read.article().reports()) {
        homes.add(JoinHome.of(report));
      }
      for (String home : homes) {
        out.collect(new Share(home, text.key(), text.published(), text.line(), NOWHERE));
      }
    }
  }
}
