package org.rapporteur.occurrence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Status;
import org.rapporteur.report.Report;

/**
 * One event of the world with all reports of it.
 *
 * @param id stays when reports join
 * @param members its reports by day of publication, the founder first
 */
public record Occurrence(OccurrenceId id, List<Member> members) {
  public Occurrence {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("an occurrence without reports: " + id);
    }
  }

  /** Its reports in their order. */
  public List<Report> reports() {
    return members.stream().map(Member::report).toList();
  }

  /** Number of articles that report it. */
  public int articles() {
    return (int) members.stream().map(member -> member.key().article()).distinct().count();
  }

  /** The report that tells most: parties on both sides, a day, a place; the first of the best. */
  public Report clearest() {
    Report best = members.getFirst().report();
    for (Member member : members) {
      if (clarity(member.report()) > clarity(best)) {
        best = member.report();
      }
    }
    return best;
  }

  private static int clarity(Report report) {
    int clarity = 0;
    clarity += report.event().source().stream().anyMatch(actor -> !actor.code().isEmpty()) ? 2 : 0;
    clarity += report.event().target().stream().anyMatch(actor -> !actor.code().isEmpty()) ? 2 : 0;
    clarity += report.event().time().text() == null ? 0 : 1;
    clarity += report.event().place() == null ? 0 : 1;
    return clarity;
  }

  /**
   * What is known of its reality by all reports together: happened if any says so, else planned,
   * else alleged, denied, negated or imagined.
   */
  public Status status() {
    for (Status status :
        List.of(Status.HAPPENED, Status.PLANNED, Status.ALLEGED, Status.DENIED, Status.NEGATED)) {
      if (members.stream().anyMatch(member -> member.report().event().status() == status)) {
        return status;
      }
    }
    return Status.HYPOTHETICAL;
  }

  /**
   * A report of the occurrence.
   *
   * @param report the report
   * @param key what it is known by
   * @param joinedTo the report that it resembles most; null for the founder
   * @param decision why it belongs to it; null for the founder
   */
  public record Member(
      Report report, ReportKey key, @Nullable ReportKey joinedTo, @Nullable Decision decision) {}
}
