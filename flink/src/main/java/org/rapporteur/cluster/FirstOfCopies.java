package org.rapporteur.cluster;

import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Keeps for each copy the earliest article that it copies. Where all input ends, that is told once
 * at the end; where it does not, each time that an earlier one is found.
 */
final class FirstOfCopies extends KeyedProcessFunction<String, CopyLink, CopyLink> {
  private static final long serialVersionUID = 1L;

  private final Duration life;
  private final boolean ends;
  private transient ValueState<CopyLink> first;

  /** Remembers a copy for as long as {@code life}. */
  @SuppressWarnings("NullAway.Init") // open() comes before any link
  FirstOfCopies(Duration life, boolean ends) {
    this.life = life;
    this.ends = ends;
  }

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<CopyLink> descriptor =
        new ValueStateDescriptor<>("first", TypeInformation.of(CopyLink.class));
    if (!ends) {
      descriptor.enableTimeToLive(StateTtlConfig.newBuilder(life).build());
    }
    first = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(CopyLink link, Context context, Collector<CopyLink> out)
      throws Exception {
    @Nullable CopyLink known = first.value();
    if (known != null && !link.isBefore(known)) {
      return;
    }
    first.update(link);
    if (ends) {
      context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    } else {
      out.collect(link);
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<CopyLink> out) throws Exception {
    @Nullable CopyLink known = first.value();
    if (known != null) {
      out.collect(known);
      first.clear();
    }
  }
}
