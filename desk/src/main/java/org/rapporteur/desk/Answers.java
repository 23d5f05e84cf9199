package org.rapporteur.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were made before and can be given again, so that many can read while articles come
 * in. What people change (corrections, judgements, joins) shows at once. Of articles that arrive,
 * an answer may be two seconds behind, or longer if it takes long to make, and says so. Whoever
 * asks first for what is not there makes it; others who ask for the same wait or get what was there
 * before. Only a few are made at a time, so that whoever stores articles gets a turn, and who would
 * have to wait too long is told to come again. For many threads.
 */
final class Answers {
  /** How far an answer may be behind that is made quickly, in milliseconds. */
  private static final long BEHIND = 2000;

  private static final long FAR_BEHIND = 30_000;

  /** An answer may be as old as this many times the time that it took. */
  private static final int TIMES = 12;

  private static final long MOST_BYTES = 48L << 20;
  private static final int MOST_KEPT = 4096;
  private static final long LARGEST = 2L << 20;

  /** So many may make answers or wait for them. */
  private static final int MOST_WAITING = 96;

  private static final long PATIENCE = 10;
  private static final String MARKS = "answer-marks";

  private final DeskStore store;
  private final Workbench workbench;
  private final Surface surface;
  private final Clock clock;
  private final AtomicLong acts = new AtomicLong();
  private final Consumer<String> tally;
  private final Semaphore waiting;
  private final Semaphore making =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
  private final Map<String, Slot> slots = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  /** Those of {@code store} on {@code surface}; {@code tally} is told where each came from. */
  Answers(DeskStore store, Workbench workbench, Surface surface, Consumer<String> tally) {
    this(store, workbench, surface, tally, MOST_WAITING);
  }

  Answers(DeskStore store, Workbench workbench, Surface surface, Consumer<String> tally, int most) {
    this.waiting = new Semaphore(most);
    this.tally = tally;
    this.store = store;
    this.workbench = workbench;
    this.surface = surface;
    this.clock = surface.settings().clock();
  }

  /** What {@code context} is being kept with; null when its answer is for itself alone. */
  static KeptAnswer.@Nullable Marks marks(Context context) {
    return context.attribute(MARKS);
  }

  /** Notes that {@code context} changed something that everybody expects to see. */
  void changed(Context context) {
    boolean read = context.method().name().equals("GET") || context.method().name().equals("HEAD");
    if (!read
        && context.statusCode() < 400
        && !context.path().equals("/api/articles")
        && !context.path().equals("/mcp")) {
      acts.incrementAndGet();
    }
  }

  /** Answers like {@code maker}, which tells the same to everybody who may ask. */
  Handler kept(Handler maker) {
    return context -> answer(context, maker);
  }

  private void answer(Context context, Handler maker) throws Exception {
    Stand now = stand();
    Slot slot = slot(context);
    KeptAnswer known = slot.answer;
    long most = isCurrentWanted(context) ? 0 : FAR_BEHIND;
    if (known != null && isGood(known, now, most)) {
      tally.accept(known.stand().changes() == now.changes() ? "kept" : "behind");
      give(context, known, now);
      return;
    }
    if (known != null && known.stand().isNear(now) && age(known) < most) {
      renew(context, maker, slot, known);
      return;
    }
    if (!waiting.tryAcquire()) {
      throw busy(context);
    }
    try {
      if (!slot.lock.tryLock(PATIENCE, TimeUnit.SECONDS)) {
        throw busy(context);
      }
      try {
        KeptAnswer fresh = slot.answer;
        if (fresh != null && isGood(fresh, now, most)) {
          tally.accept("kept");
        } else {
          if (!making.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
            throw busy(context);
          }
          fresh = make(context, maker, slot);
        }
        if (fresh != null) {
          give(context, fresh, stand());
        }
      } finally {
        forgetEmpty(slot);
        slot.lock.unlock();
      }
    } finally {
      waiting.release();
    }
  }

  /** Makes an answer in the place of {@code known} if nobody else does and that can be at once. */
  private void renew(Context context, Handler maker, Slot slot, KeptAnswer known) throws Exception {
    if (!slot.lock.tryLock()) {
      tally.accept("behind");
      give(context, known, stand());
      return;
    }
    try {
      KeptAnswer fresh = known;
      if (making.tryAcquire()) {
        fresh = make(context, maker, slot);
      } else {
        tally.accept("behind");
      }
      if (fresh != null) {
        give(context, fresh, stand());
      }
    } finally {
      slot.lock.unlock();
    }
  }

  /** As browsers ask when a page is loaded again by force, and programs that cannot wait. */
  private static boolean isCurrentWanted(Context context) {
    String told = context.header("Cache-Control");
    return told != null && told.contains("no-cache");
  }

  private ProblemException busy(Context context) {
    tally.accept("refused");
    context.header("Retry-After", "2");
    return new ProblemException(
        Problem.UNAVAILABLE, "the desk is asked for more than it can answer; try again in a while");
  }

  /**
   * Has {@code maker} answer, for which a turn was taken. Gives null when that is none to keep, and
   * is left as it is.
   */
  private @Nullable KeptAnswer make(Context context, Handler maker, Slot slot) throws Exception {
    try {
      tally.accept("made");
      Stand stand = stand();
      long made = clock.millis();
      long begin = System.nanoTime();
      KeptAnswer.Marks marks = surface.marks();
      context.attribute(MARKS, marks);
      try {
        maker.handle(context);
      } finally {
        context.attribute(MARKS, null);
      }
      InputStream body = context.resultInputStream();
      boolean page = Surface.isShown(context);
      if (body == null || (context.statusCode() != 200 && !page)) {
        return null;
      }
      KeptAnswer answer =
          KeptAnswer.of(
              stand,
              made,
              TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
              context.res().getContentType(),
              read(body),
              page ? marks : null);
      if (context.statusCode() == 200) {
        keep(slot, answer);
      }
      return answer;
    } finally {
      making.release();
    }
  }

  private static byte[] read(InputStream body) throws IOException {
    try (body) {
      return body.readAllBytes();
    }
  }

  private void give(Context context, KeptAnswer answer, Stand now) {
    long age = age(answer);
    boolean behind = answer.stand().changes() != now.changes();
    if (behind) {
      context.header("Age", String.valueOf(Math.ceilDiv(Math.max(1, age), 1000)));
    }
    Shell shell = surface.shell(context, "", behind ? Instant.ofEpochMilli(answer.made()) : null);
    if (answer.type() != null) {
      context.contentType(answer.type());
    }
    context.result(answer.body(shell));
  }

  /** Whether {@code answer} can be given {@code now}, if it may be {@code most} old. */
  private boolean isGood(KeptAnswer answer, Stand now, long most) {
    long old = Math.min(most, Math.clamp(TIMES * answer.cost(), BEHIND, FAR_BEHIND));
    return answer.stand().isNear(now)
        && (answer.stand().changes() == now.changes() || age(answer) < old);
  }

  private long age(KeptAnswer answer) {
    return clock.millis() - answer.made();
  }

  private Stand stand() {
    return new Stand(
        store.changes(),
        acts.get() + store.correctionChanges(),
        workbench.joining(),
        LocalDate.now(clock));
  }

  /** Addresses are told apart as they stand. */
  private Slot slot(Context context) {
    String key =
        context.path()
            + "?"
            + Objects.requireNonNullElse(context.queryString(), "")
            + "\n"
            + surface.user(context);
    synchronized (slots) {
      return slots.computeIfAbsent(key, Slot::new);
    }
  }

  private void keep(Slot slot, KeptAnswer made) {
    if (made.size() > LARGEST) {
      return;
    }
    synchronized (slots) {
      slots.put(slot.key, slot);
      bytes += made.size() - (slot.answer == null ? 0 : slot.answer.size());
      slot.answer = made;
      Iterator<Slot> eldest = slots.values().iterator();
      while ((bytes > MOST_BYTES || slots.size() > MOST_KEPT) && eldest.hasNext()) {
        Slot old = eldest.next();
        bytes -= old.answer == null ? 0 : old.answer.size();
        old.answer = null;
        eldest.remove();
      }
    }
  }

  /** Nothing is kept of addresses that were asked in vain. */
  private void forgetEmpty(Slot slot) {
    synchronized (slots) {
      if (slot.answer == null) {
        slots.remove(slot.key, slot);
      }
    }
  }

  /** Where the answer to one address is kept. */
  private static final class Slot {
    private final String key;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable KeptAnswer answer;

    Slot(String key) {
      this.key = key;
    }
  }
}
