package org.rapporteur.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.place.Place;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.time.TimeSpan;

/** Whether terms hold for a report. */
final class ReportMatcher {
  private ReportMatcher() {}

  /**
   * Whether all {@code terms} hold. Those of source, target and dyad must hold of one pair of
   * parties together; a denied one of none.
   */
  static boolean matches(List<Term> terms, Report report) {
    List<Term> sided = new ArrayList<>();
    for (Term term : terms) {
      if (!term.excluded() && isSided(term.field())) {
        sided.add(term);
      } else if (holds(term, report) == term.excluded()) {
        return false;
      }
    }
    return sided.isEmpty()
        || pairs(report.event()).stream()
            .anyMatch(pair -> sided.stream().allMatch(term -> holds(term, pair)));
  }

  /** Whether a field is about the sides of a pair. */
  static boolean isSided(Field field) {
    return field == Field.SOURCE || field == Field.TARGET || field == Field.DYAD;
  }

  private static boolean holds(Term term, Report report) {
    Event event = report.event();
    ReportedArticle article = report.article();
    return switch (term.field()) {
      case SOURCE, TARGET, DYAD -> pairs(event).stream().anyMatch(pair -> holds(term, pair));
      case ACTOR, SECTOR -> isParty(term, parties(event));
      case COUNTRY -> isParty(term, parties(event)) || word(term, country(event.place())::equals);
      case SPEAKER ->
          isParty(term, event.speakers().stream().map(speaker -> speaker.actor()).toList());
      case TYPE -> word(term, event.type().name()::equals);
      case MODE -> word(term, value -> value.equals(event.mode()));
      case CONTEXT -> word(term, event.contexts()::contains);
      case CAMEO -> word(term, event.cameo().value()::startsWith);
      case QUAD -> word(term, event.type().quad().label()::equals);
      case STATUS -> word(term, event.status().name()::equals);
      case FRAME -> word(term, value -> (event.frame() + ".").startsWith(value + "."));
      case PLACE -> word(term, value -> isPlace(value, event.place()));
      case AFTER, BEFORE, TIME -> within(term, event.time());
      case BEGIN -> within(term, event.time().start(), event.time().start());
      case PUBLISHED -> within(term, article.published(), article.published());
      case TEXT ->
          word(term, value -> Words.in(value, article.title() + "\n" + report.sentenceText()));
      case SENTENCE -> word(term, value -> Words.in(value, report.sentenceText()));
      case OUTLET -> word(term, value -> contains(article.outlet(), value));
      case ARTICLE ->
          word(term, value -> value.equals(article.id()) || value.equals(article.key()));
      case ID -> word(term, event.id().value()::equals);
      case COPIES ->
          word(
              term,
              value ->
                  switch (value) {
                    case "with" -> true;
                    case "only" -> article.copyOf() != null;
                    default -> article.copyOf() == null;
                  });
      case BACKGROUND -> event.background();
      case HEDGE ->
          term.values().isEmpty()
              ? event.hedge() != null
              : word(term, value -> contains(event.hedge(), value));
      case MUTUAL -> event.source().size() > 1 && event.target().isEmpty();
      case OPEN -> event.time().start() == null;
    };
  }

  private static boolean holds(Term term, Pair pair) {
    return term.values().stream()
        .anyMatch(value ->
            switch (value) {
              case Value.Party party ->
                  isParty(party, term.field() == Field.SOURCE ? pair.source() : pair.target());
              case Value.Dyad dyad ->
                  (isParty(dyad.first(), pair.source()) && isParty(dyad.second(), pair.target()))
                      || (isParty(dyad.first(), pair.target())
                          && isParty(dyad.second(), pair.source()));
              case Value.Word word -> false;
              case Value.Days days -> false;
            });
  }

  private static boolean isParty(Term term, List<Actor> actors) {
    return term.values().stream()
        .anyMatch(value ->
            value instanceof Value.Party party
                && actors.stream().anyMatch(actor -> isParty(party, actor)));
  }

  private static boolean isParty(Value.Party party, @Nullable Actor actor) {
    if (actor == null) {
      return false;
    }
    if (party.isCountry()) {
      return party.text().equals(actor.country());
    }
    StringBuilder code = new StringBuilder(actor.country() == null ? "---" : actor.country());
    boolean found = party.code().contentEquals(code);
    for (String sector : actor.sectors()) {
      code.append(sector);
      found = found || party.code().equals(sector) || party.code().contentEquals(code);
    }
    return found
        || party.code().equals(actor.id())
        || party.name().equals(actor.name().toLowerCase(Locale.ROOT));
  }

  private static boolean word(Term term, Predicate<String> test) {
    return term.values().stream()
        .anyMatch(value ->
            switch (value) {
              case Value.Word word -> test.test(word.text());
              case Value.Party party -> test.test(party.code());
              case Value.Dyad dyad -> false;
              case Value.Days days -> false;
            });
  }

  private static boolean within(Term term, TimeSpan time) {
    LocalDate end = time.end() == null ? time.start() : time.end();
    return within(term, time.start(), end);
  }

  private static boolean within(Term term, @Nullable LocalDate start, @Nullable LocalDate end) {
    return start != null
        && end != null
        && term.values().stream()
            .anyMatch(value -> value instanceof Value.Days days && days.overlaps(start, end));
  }

  private static String country(@Nullable Place place) {
    return place == null || place.country() == null ? "" : place.country();
  }

  private static boolean isPlace(String value, @Nullable Place place) {
    return place != null
        && (value.equalsIgnoreCase(place.country())
            || value.equalsIgnoreCase(place.admin1())
            || value.equalsIgnoreCase(place.name())
            || value.equals(String.valueOf(place.geonames())));
  }

  private static boolean contains(@Nullable String text, String part) {
    return text != null && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static List<Actor> parties(Event event) {
    List<Actor> parties = new ArrayList<>(event.source());
    parties.addAll(event.target());
    return parties;
  }

  private static List<Pair> pairs(Event event) {
    List<Pair> pairs = new ArrayList<>();
    List<Actor> sources = event.source();
    if (event.target().isEmpty() && sources.size() > 1) {
      for (int i = 0; i < sources.size(); i++) {
        for (int j = 0; j < sources.size(); j++) {
          if (i != j) {
            pairs.add(new Pair(sources.get(i), sources.get(j)));
          }
        }
      }
      return pairs;
    }
    for (Actor source : sources) {
      event.target().forEach(target -> pairs.add(new Pair(source, target)));
      if (event.target().isEmpty()) {
        pairs.add(new Pair(source, null));
      }
    }
    if (sources.isEmpty()) {
      event.target().forEach(target -> pairs.add(new Pair(null, target)));
    }
    return pairs;
  }

  /** One who does something to another. */
  private record Pair(@Nullable Actor source, @Nullable Actor target) {}
}
