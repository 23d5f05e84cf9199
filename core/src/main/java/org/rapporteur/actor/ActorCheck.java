package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks tables of actors against each other: who is in an office for one at the same time, who is
 * missing, whose office nobody has confirmed for years, and which names run in a circle.
 */
public final class ActorCheck {
  /** When the sources of the built-in tables were last read. */
  public static final Map<String, LocalDate> SOURCES =
      Map.of(
          "wikidata", LocalDate.of(2022, 12, 31),
          "factbook", LocalDate.of(2026, 1, 22),
          "own", LocalDate.of(2026, 1, 22));

  /** Days between two holders of an office that are no gap: elections take time. */
  private static final int LONGEST_HANDOVER_DAYS = 400;

  private static final int DAYS_OF_OVERLAP = 31;
  private static final int LONGEST_ACTING_DAYS = 120;
  private static final int DAYS_OF_YEAR = 366;

  private final List<ActorProblem> problems = new ArrayList<>();

  private ActorCheck() {}

  /** The findings on {@code rows}. */
  public static ActorCheck of(List<ActorRow> rows) {
    ActorCheck check = new ActorCheck();
    check.checkOffices(rows);
    check.checkCircles(rows);
    return check;
  }

  /** What was found, in the order of files and lines of the rows. */
  public List<ActorProblem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Rows of {@code rows} whose office has no end although their source was last read before {@code
   * day}: whoever holds the office may long be another.
   *
   * @param sources day on which a source was last read, by its name
   */
  public static List<ActorProblem> expired(
      List<ActorRow> rows, Map<String, LocalDate> sources, LocalDate day) {
    List<ActorProblem> found = new ArrayList<>();
    for (ActorRow row : rows) {
      LocalDate read = sources.get(row.source());
      boolean open =
          row.entry().kind() == RegistryEntry.Kind.PERSON
              && row.entry().to() == null
              && Offices.isForOne(row.entry().country(), row.entry().role());
      if (open && read != null && read.plusYears(1).isBefore(day)) {
        found.add(
            problem(
                ActorProblem.Kind.EXPIRED,
                row,
                "%s, %s of %s, has no end; last confirmed %s"
                    .formatted(
                        row.entry().name(), row.entry().role(), row.entry().country(), read)));
      }
    }
    return found;
  }

  /** Rows of {@code tables} that say who is who of somebody whom {@code registry} does not know. */
  public static List<ActorProblem> nobody(ActorTables tables, ActorRegistry registry) {
    return tables.same().stream()
        .filter(row -> registry.search(row.who()).isEmpty())
        .map(row ->
            new ActorProblem(
                ActorProblem.Kind.NOBODY,
                row.file(),
                row.line(),
                "nobody is known as \"%s\"; write an id or the main name of an entry"
                    .formatted(row.who())))
        .toList();
  }

  // ---- offices

  private void checkOffices(List<ActorRow> rows) {
    Map<String, List<ActorRow>> offices = new LinkedHashMap<>();
    for (ActorRow row : rows) {
      RegistryEntry entry = row.entry();
      boolean dated = entry.kind() == RegistryEntry.Kind.PERSON && entry.from() != null;
      if (dated && Offices.isForOne(entry.country(), entry.role())) {
        offices
            .computeIfAbsent(Offices.key(entry.country(), entry.role()), key -> new ArrayList<>())
            .add(row);
      }
    }
    offices.values().forEach(this::checkOffice);
  }

  private void checkOffice(List<ActorRow> holders) {
    List<ActorRow> sorted = new ArrayList<>(holders);
    sorted.sort((a, b) -> from(a).compareTo(from(b)));
    for (int i = 1; i < sorted.size(); i++) {
      ActorRow row = sorted.get(i);
      LocalDate covered = null;
      for (ActorRow before : sorted.subList(0, i)) {
        LocalDate end = before.entry().to();
        boolean other = !isSamePerson(before.entry(), row.entry()) && !isActing(row.entry());
        if (other && (end == null || end.isAfter(from(row).plusDays(tolerance(row, end))))) {
          add(
              ActorProblem.Kind.OVERLAP,
              later(row, before),
              "%s is %s of %s from %s, while %s (%s:%d) is until %s"
                  .formatted(
                      row.entry().name(),
                      row.entry().role(),
                      row.entry().country(),
                      from(row),
                      before.entry().name(),
                      before.file(),
                      before.line(),
                      end == null ? "today" : end));
        }
        LocalDate until = end == null ? LocalDate.MAX : end;
        covered = covered == null || until.isAfter(covered) ? until : covered;
      }
      if (covered != null
          && !covered.equals(LocalDate.MAX)
          && covered.plusDays(LONGEST_HANDOVER_DAYS).isBefore(from(row))) {
        add(
            ActorProblem.Kind.GAP,
            row,
            "nobody is %s of %s from %s to %s"
                .formatted(row.entry().role(), row.entry().country(), covered, from(row)));
      }
    }
  }

  /** Who stands in for a few months is in office beside whoever is ill or away. */
  private static boolean isActing(RegistryEntry entry) {
    LocalDate from = entry.from();
    LocalDate to = entry.to();
    return from != null && to != null && to.isBefore(from.plusDays(LONGEST_ACTING_DAYS));
  }

  /** A year alone as the first or last day leaves open which day of it is meant. */
  private static int tolerance(ActorRow row, @Nullable LocalDate end) {
    boolean year = from(row).getDayOfYear() == 1 || (end != null && isLastDay(end));
    return year ? DAYS_OF_YEAR : DAYS_OF_OVERLAP;
  }

  private static boolean isLastDay(LocalDate day) {
    return day.getDayOfYear() == day.lengthOfYear();
  }

  /** The row that was added later is the one to look at. */
  private static ActorRow later(ActorRow a, ActorRow b) {
    return a.file().equals(b.file()) && a.line() < b.line() ? b : a;
  }

  private static LocalDate from(ActorRow row) {
    return Objects.requireNonNull(row.entry().from());
  }

  private static boolean isSamePerson(RegistryEntry a, RegistryEntry b) {
    return (a.id() != null && a.id().equals(b.id()))
        || Names.key(a.name()).equals(Names.key(b.name()))
        || shareName(Names.key(a.name()).split(" ", -1), Names.key(b.name()).split(" ", -1));
  }

  /** "Khurelsukh Ukhnaa" and "Ukhnaa Khurelsukh", "Tony Tan" and "Tony Tan Keng Yam". */
  private static boolean shareName(String[] one, String[] other) {
    long alike =
        Arrays.stream(one).filter(word -> Arrays.stream(other).anyMatch(word::equals)).count();
    return alike >= Math.min(2, Math.min(one.length, other.length))
        || one[one.length - 1].equals(other[other.length - 1]);
  }

  // ---- names

  /** "A, also called B" and "B, also called A", with different ids: nobody can tell them apart. */
  private void checkCircles(List<ActorRow> rows) {
    Map<String, ActorRow> byName = new HashMap<>();
    for (ActorRow row : rows) {
      byName.putIfAbsent(place(row) + Names.key(row.entry().name()), row);
    }
    for (ActorRow row : rows) {
      String own = Names.key(row.entry().name());
      for (String alias : row.forms()) {
        ActorRow other = byName.get(place(row) + Names.key(alias));
        if (other == null || Names.key(other.entry().name()).equals(own)) {
          continue;
        }
        boolean back = other.forms().stream().anyMatch(form -> Names.key(form).equals(own));
        boolean differ = row.entry().id() == null || !row.entry().id().equals(other.entry().id());
        boolean second =
            row.file().equals(other.file())
                ? row.line() > other.line()
                : row.file().compareTo(other.file()) > 0;
        if (back && differ && second) {
          add(
              ActorProblem.Kind.CIRCLE,
              row,
              "%s is an alias of %s and %s (%s:%d) one of %s; give one of them one row"
                  .formatted(
                      other.entry().name(),
                      row.entry().name(),
                      row.entry().name(),
                      other.file(),
                      other.line(),
                      other.entry().name()));
        }
      }
    }
  }

  private static String place(ActorRow row) {
    return row.entry().kind() + " " + row.entry().country() + " ";
  }

  private void add(ActorProblem.Kind kind, ActorRow row, String message) {
    problems.add(problem(kind, row, message));
  }

  private static ActorProblem problem(ActorProblem.Kind kind, ActorRow row, String message) {
    return new ActorProblem(kind, row.file(), row.line(), message);
  }
}
