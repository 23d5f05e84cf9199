package org.rapporteur.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must be new among the reports that the filter of an alert means. */
public sealed interface Condition {
  /** Weeks whose mean a rise is measured against unless others are named. */
  int USUAL_WEEKS = 4;

  /** How many times the mean a rise must reach, unless that is said. */
  double USUAL_TIMES = 2;

  /** How many reports a rise has at least, unless that is said. */
  int USUAL_LEAST = 5;

  /** A record that was not there before. */
  record NewRecord() implements Condition {
    @Override
    public Kind kind() {
      return Kind.RECORD;
    }

    @Override
    public String text() {
      return "a new record";
    }
  }

  /** Somebody denies what was alleged. */
  record Denial() implements Condition {
    @Override
    public Kind kind() {
      return Kind.DENIAL;
    }

    @Override
    public String text() {
      return "a new denial of what is alleged";
    }
  }

  /** An announced event is moved to another day or called off. */
  record AgendaTurn() implements Condition {
    @Override
    public Kind kind() {
      return Kind.AGENDA;
    }

    @Override
    public String text() {
      return "an announced event that is moved or called off";
    }
  }

  /**
   * In a week (from Monday) there are many more reports than in those before it.
   *
   * @param weeks over how many weeks before it the mean is taken: 4 or 52
   * @param times how many times the mean it must reach, more than 1
   * @param least how many reports there must be, from 1
   */
  record Rise(int weeks, double times, int least) implements Condition {
    public Rise {
      if (!isMeasure(weeks) || !isTimes(times) || !isLeast(least)) {
        throw new IllegalArgumentException("no rise: " + weeks + ", " + times + ", " + least);
      }
    }

    static boolean isMeasure(int weeks) {
      return weeks == 4 || weeks == 52;
    }

    static boolean isTimes(double times) {
      return times > 1 && times <= 1000;
    }

    static boolean isLeast(int least) {
      return least >= 1 && least <= 1_000_000;
    }

    @Override
    public Kind kind() {
      return Kind.RISE;
    }

    @Override
    public String text() {
      String factor = times == Math.rint(times) ? String.valueOf((long) times) : "" + times;
      return "a week with "
          + factor
          + " times the mean of the "
          + weeks
          + " weeks before, and "
          + least
          + " reports at least";
    }
  }

  /**
   * Somebody does to somebody what they never did before, by their types.
   *
   * @param weeks within how many weeks before; 0 for ever
   */
  record First(int weeks) implements Condition {
    public First {
      if (!isSpan(weeks)) {
        throw new IllegalArgumentException("no number of weeks: " + weeks);
      }
    }

    static boolean isSpan(int weeks) {
      return weeks >= 0 && weeks <= 5200;
    }

    @Override
    public Kind kind() {
      return Kind.FIRST;
    }

    @Override
    public String text() {
      return "the first event of its type in a dyad"
          + (weeks == 0 ? "" : " within " + weeks + (weeks == 1 ? " week" : " weeks"));
    }
  }

  /** Which of them it is. */
  Kind kind();

  /** In words. */
  String text();

  /**
   * The condition that is called {@code kind}.
   *
   * @param weeks over how many weeks; null for the usual number
   * @param times how many times the mean; null for the usual number
   * @param least how many reports at least; null for the usual number
   */
  static Condition of(
      String kind, @Nullable Integer weeks, @Nullable Double times, @Nullable Integer least)
      throws AlertException {
    Kind known =
        Kind.of(kind)
            .orElseThrow(() -> new AlertException("there is no condition " + kind + "; " + all()));
    return switch (known) {
      case RECORD -> new NewRecord();
      case DENIAL -> new Denial();
      case AGENDA -> new AgendaTurn();
      case RISE ->
          rise(
              weeks == null ? USUAL_WEEKS : weeks,
              times == null ? USUAL_TIMES : times,
              least == null ? USUAL_LEAST : least);
      case FIRST -> first(weeks == null ? 0 : weeks);
    };
  }

  private static String all() {
    return "choose one of "
        + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", "));
  }

  private static Condition rise(int weeks, double times, int least) throws AlertException {
    if (!Rise.isMeasure(weeks)) {
      throw new AlertException("a rise is measured against the mean of 4 or of 52 weeks");
    }
    if (!Rise.isTimes(times)) {
      throw new AlertException("a rise is to more than once and at most 1000 times the mean");
    }
    if (!Rise.isLeast(least)) {
      throw new AlertException("a rise has at least one report, and at most a million");
    }
    return new Rise(weeks, times, least);
  }

  private static Condition first(int weeks) throws AlertException {
    if (!First.isSpan(weeks)) {
      throw new AlertException("the first event is one ever, or within 1 to 5200 weeks");
    }
    return new First(weeks);
  }

  /** Kinds of conditions. */
  enum Kind {
    RECORD("new record", "new records"),
    DENIAL("new denial", "new denials"),
    AGENDA("change of the agenda", "changes of the agenda"),
    RISE("rise", "rises"),
    FIRST("first event", "first events");

    private final String one;
    private final String several;

    Kind(String one, String several) {
      this.one = one;
      this.several = several;
    }

    /** As it is written. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** "3 new records". */
    public String counted(long number) {
      return number + " " + (number == 1 ? one : several);
    }

    /** Whether it is known only when reports of the same event are joined. */
    public boolean isTogether() {
      return this == DENIAL || this == AGENDA;
    }

    /** The one that is written {@code label}. */
    public static Optional<Kind> of(String label) {
      return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
    }
  }
}
