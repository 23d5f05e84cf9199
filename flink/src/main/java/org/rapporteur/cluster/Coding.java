package org.rapporteur.cluster;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.ItemLine;
import org.rapporteur.formats.WholeLines;

/**
 * Codes pieces. What cannot be coded leaves by {@link #POISON} with its reason, so that one bad
 * article stops nothing.
 */
final class Coding extends ProcessFunction<Piece, CodedText> {
  /** Lines as {@code code} writes them for what it cannot code. */
  static final OutputTag<String> POISON = new OutputTag<>("poison") {};

  private static final long serialVersionUID = 1L;

  private final @Nullable String cache;
  private final boolean texts;
  private transient @Nullable WholeLines whole;
  private transient SharedCoder coder;
  private transient Counter coded;
  private transient Counter skipped;
  private transient Counter poison;
  private transient Counter records;
  private transient Counter micros;

  /**
   * With models in {@code cache}; null for the directory of the environment.
   *
   * @param texts whether articles go on with their text
   */
  @SuppressWarnings("NullAway.Init") // open() comes before any piece
  Coding(@Nullable String cache, boolean texts) {
    this.cache = cache;
    this.texts = texts;
  }

  @Override
  public void open(OpenContext context) {
    coder = SharedCoder.open(cache);
    whole = texts ? new WholeLines() : null;
    MetricGroup metrics = getRuntimeContext().getMetricGroup().addGroup("rapporteur");
    coded = metrics.counter("coded");
    skipped = metrics.counter("skipped");
    poison = metrics.counter("poison");
    records = metrics.counter("records");
    micros = metrics.counter("codingMicros");
    metrics.gauge("tasksSharingTheCoder", SharedCoder::users);
  }

  @Override
  public void processElement(Piece piece, Context context, Collector<CodedText> out)
      throws Exception {
    long begin = System.nanoTime();
    ItemLine line = coder.code(piece.item());
    micros.inc((System.nanoTime() - begin) / 1000);
    switch (line) {
      case ItemLine.Coded done -> {
        CodedText text = CodedText.of(done, whole);
        coded.inc();
        records.inc(text.records());
        out.collect(text);
      }
      case ItemLine.Failed failed -> {
        poison.inc();
        context.output(POISON, failed.line());
      }
      case ItemLine.Skipped nothing -> skipped.inc();
    }
  }

  @Override
  @SuppressWarnings("NullAway") // null when open() failed
  public void close() {
    SharedCoder share = coder;
    if (share != null) {
      share.close();
    }
  }
}
