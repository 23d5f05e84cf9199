package org.rapporteur.cluster;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.occurrence.JoinHome;
import org.rapporteur.occurrence.OccurrenceJoiner;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.occurrence.Rulings;
import org.rapporteur.occurrence.TurnWords;
import org.rapporteur.occurrence.Words;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * Joins the reports of one home into occurrences, day by day in the order of publication, as one
 * machine does. A day is joined when its articles are taken to be there; one that comes later joins
 * what is there. What nobody has reported for some days is forgotten, with all that was joined to
 * it.
 */
final class Joining extends KeyedProcessFunction<String, Share, String> {
  private static final long serialVersionUID = 1L;

  private final Duration life;
  private transient ListState<Share> waiting;
  private transient ListState<Share> joined;
  private transient CodedReader reader;

  /** Remembers an occurrence for {@code life} after its latest report. */
  @SuppressWarnings("NullAway.Init") // open() comes before any report
  Joining(Duration life) {
    this.life = life;
  }

  /** When {@code published} begins, in milliseconds; long ago when the day is not known. */
  static long time(@Nullable String published) {
    return published == null
        ? 0
        : LocalDate.parse(published).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  @Override
  public void open(OpenContext context) {
    TypeInformation<Share> type = TypeInformation.of(Share.class);
    waiting = getRuntimeContext().getListState(new ListStateDescriptor<>("waiting", type));
    joined = getRuntimeContext().getListState(new ListStateDescriptor<>("joined", type));
    reader = new CodedReader();
  }

  @Override
  public void processElement(Share share, Context context, Collector<String> out) throws Exception {
    waiting.add(share);
    context.timerService().registerEventTimeTimer(end(share));
  }

  /** The end of the day of {@code share}. */
  private static long end(Share share) {
    return time(share.published()) + Duration.ofDays(1).toMillis() - 1;
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    List<Share> fresh = new ArrayList<>();
    List<Share> later = new ArrayList<>();
    for (Share share : waiting.get()) {
      (end(share) <= time ? fresh : later).add(share);
    }
    waiting.update(later);
    List<Share> known = new ArrayList<>();
    joined.get().forEach(known::add);
    Set<String> keys = new HashSet<>();
    known.forEach(share -> keys.add(share.key()));
    fresh.removeIf(share -> !keys.add(share.key()));
    if (fresh.isEmpty()) {
      return;
    }
    fresh.sort(Comparator.comparing(Joining::order));
    known.addAll(join(context.getCurrentKey(), known, fresh, out));
    joined.update(living(known, time - life.toMillis()));
  }

  private List<Share> join(
      String home, List<Share> known, List<Share> fresh, Collector<String> out) {
    OccurrenceJoiner joiner = restored(known);
    Map<String, CodedArticle> articles = new HashMap<>();
    for (Share share : fresh) {
      if (reader.read(1, share.line()) instanceof CodedLine.Read read) {
        articles.put(share.key(), read.article());
        joiner.add(read.article());
      }
    }
    Map<ReportKey, OccurrenceJoiner.Membership> memberships = joiner.memberships();
    List<Share> done = new ArrayList<>();
    for (Share share : fresh) {
      CodedArticle article = articles.get(share.key());
      List<Placement> placements = new ArrayList<>();
      for (Report report : article == null ? List.<Report>of() : article.reports()) {
        OccurrenceJoiner.Membership membership = memberships.get(ReportKey.of(report));
        if (membership != null && JoinHome.of(report).equals(home)) {
          Placement placement = Placement.of(report.event().id(), membership);
          placements.add(placement);
          out.collect(placement.line(share.key()));
        }
      }
      done.add(share.placed(Placement.strings(placements)));
    }
    return done;
  }

  /** The joiner as it was when {@code known} were joined. */
  private OccurrenceJoiner restored(List<Share> known) {
    OccurrenceJoiner joiner =
        new OccurrenceJoiner(Words.builtIn(), TurnWords.builtIn(), Rulings.NONE);
    List<CodedArticle> articles = new ArrayList<>();
    Map<ReportKey, OccurrenceJoiner.Membership> memberships = new HashMap<>();
    for (Share share : known) {
      if (reader.read(1, share.line()) instanceof CodedLine.Read read) {
        articles.add(read.article());
        for (Placement placement : Placement.of(share.placed())) {
          memberships.put(new ReportKey(share.key(), placement.event()), placement.membership());
        }
      }
    }
    joiner.restore(articles, memberships);
    return joiner;
  }

  /** Those not older than {@code oldest}, and what they were joined to. */
  private static List<Share> living(List<Share> all, long oldest) {
    Map<String, Share> byKey = new HashMap<>();
    all.forEach(share -> byKey.put(share.key(), share));
    Set<String> alive = new HashSet<>();
    List<String> next = new ArrayList<>();
    all.stream()
        .filter(share -> time(share.published()) >= oldest)
        .forEach(share -> next.add(share.key()));
    while (!next.isEmpty()) {
      String key = next.removeLast();
      Share share = byKey.get(key);
      if (share != null && alive.add(key)) {
        Placement.of(share.placed()).forEach(placement -> next.add(placement.toArticle()));
      }
    }
    return all.stream().filter(share -> alive.contains(share.key())).toList();
  }

  private static String order(Share share) {
    return (share.published() == null ? "" : share.published()) + " " + share.key();
  }
}
