package org.rapporteur.query;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.report.Report;

/**
 * Which reports are meant.
 *
 * @param terms all of which must hold; none for every report
 */
public record Filter(List<Term> terms) implements Predicate<Report> {
  /** Every report. */
  public static final Filter ALL = new Filter(List.of());

  public Filter {
    terms = List.copyOf(terms);
  }

  /** The filter that {@code text} says, in the language of this package. */
  public static Filter parse(String text) throws FilterException {
    return new Filter(new FilterParser(text).terms());
  }

  /** The terms about {@code field}. */
  public List<Term> about(Field field) {
    return terms.stream().filter(term -> term.field() == field).toList();
  }

  /** This and {@code term}. */
  public Filter and(Term term) {
    return new Filter(Stream.concat(terms.stream(), Stream.of(term)).toList());
  }

  /** This, without copies of other articles unless it says itself what to do with them. */
  public Filter withoutCopies() {
    return about(Field.COPIES).isEmpty()
        ? and(new Term(Field.COPIES, false, List.of(new Value.Word("without"))))
        : this;
  }

  /**
   * Whether {@code report} is meant. Words of {@code text} are looked for in its headline and
   * sentence, as a report knows no more of its article.
   */
  @Override
  public boolean test(Report report) {
    return ReportMatcher.matches(terms, report);
  }
}
