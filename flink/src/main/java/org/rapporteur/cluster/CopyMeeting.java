package org.rapporteur.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.rapporteur.copy.CopyBuckets;
import org.rapporteur.copy.Signature;

/** Compares the articles of a bucket. Whatever order they come in, the later is the copy. */
final class CopyMeeting extends KeyedProcessFunction<Long, Trace, CopyLink> {
  private static final long serialVersionUID = 1L;

  /** Articles that a bucket holds; more are no copies but something all pages have. */
  private static final int MOST = 64;

  private final Duration life;
  private transient ListState<Trace> held;

  /** Remembers an article for as long as {@code life}. */
  @SuppressWarnings("NullAway.Init") // open() comes before any article
  CopyMeeting(Duration life) {
    this.life = life;
  }

  @Override
  public void open(OpenContext context) {
    ListStateDescriptor<Trace> descriptor =
        new ListStateDescriptor<>("traces", TypeInformation.of(Trace.class));
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(life).build());
    held = getRuntimeContext().getListState(descriptor);
  }

  @Override
  public void processElement(Trace trace, Context context, Collector<CopyLink> out)
      throws Exception {
    List<Trace> before = new ArrayList<>();
    held.get().forEach(before::add);
    for (Trace other : before) {
      if (other.key().equals(trace.key())) {
        return;
      }
    }
    Signature signature = Signature.ofBytes(trace.signature());
    for (Trace other : before) {
      if (trace.canonical() == null || !trace.canonical().equals(other.canonical())) {
        CopyBuckets.compare(signature, Signature.ofBytes(other.signature()), trace.number())
            .ifPresent(likeness -> out.collect(link(trace, other, likeness)));
      }
    }
    if (before.size() < MOST) {
      held.add(trace);
    } else {
      before.add(trace);
      before.sort(Comparator.comparing(Trace::order));
      held.update(before.subList(before.size() - MOST, before.size()));
    }
  }

  private static CopyLink link(Trace one, Trace other, CopyBuckets.Likeness likeness) {
    boolean isLater = one.order().compareTo(other.order()) > 0;
    Trace copy = isLater ? one : other;
    Trace first = isLater ? other : one;
    return new CopyLink(
        copy.key(), first.key(), first.order(), likeness.kind().name(), likeness.similarity());
  }
}
