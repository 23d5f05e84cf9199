package org.rapporteur.occurrence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Event;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;

/**
 * A report as it is compared.
 *
 * @param report the report
 * @param key what it is known by
 * @param source its actors
 * @param target those acted upon
 * @param trigger the word that names the event, without its ending
 * @param words how often each telling word of its sentence occurs
 * @param article how often each telling word of its article's title and reports occurs
 * @param tolls how many people it counts
 * @param turn what it says about an announced event, if anything
 */
record ReportFacts(
    Report report,
    ReportKey key,
    List<Party> source,
    List<Party> target,
    String trigger,
    Map<String, Integer> words,
    Map<String, Integer> article,
    List<Toll> tolls,
    Optional<Turn> turn) {
  /** By day of publication, undated first, then by article and place in the text. */
  static final Comparator<ReportFacts> ORDER =
      Comparator.comparing((ReportFacts facts) -> order(facts.report.article()))
          .thenComparingInt(facts -> facts.event().trigger().begin())
          .thenComparing(facts -> facts.event().id().value());

  static ReportFacts of(Report report, Map<String, Integer> article, Words words, TurnWords turns) {
    Event event = report.event();
    return new ReportFacts(
        report,
        ReportKey.of(report),
        event.source().stream().map(actor -> Party.of(actor, event)).toList(),
        event.target().stream().map(actor -> Party.of(actor, event)).toList(),
        Words.stem(event.triggerText().toLowerCase(Locale.ROOT)),
        TermWeights.counts(words.of(report.sentenceText())),
        article,
        Toll.of(report.sentenceText()),
        turns.of(report));
  }

  /** The place of {@code article} among others. */
  static String order(ReportedArticle article) {
    LocalDate published = article.published();
    return (published == null ? "" : published) + " " + article.key();
  }

  Event event() {
    return report.event();
  }

  @Nullable LocalDate published() {
    return report.article().published();
  }

  boolean sameArticle(ReportFacts other) {
    return key.article().equals(other.key.article());
  }

  List<Party> parties() {
    return Stream.concat(source.stream(), target.stream()).toList();
  }

  /** What reports of the same event share at least one of. */
  TreeSet<String> blocks() {
    TreeSet<String> blocks = new TreeSet<>();
    TreeSet<String> heads = new TreeSet<>();
    for (Party party : parties()) {
      String block = party.block();
      if (block != null) {
        heads.add(block);
      }
    }
    if (event().place() != null && event().place().geonames() != null) {
      heads.add("@" + event().place().geonames());
    }
    List<String> times = Days.of(this).blocks();
    for (String head : heads) {
      for (String time : times) {
        blocks.add(event().type() + " " + head + " " + time);
      }
    }
    return blocks;
  }
}
