package org.rapporteur.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Span;
import org.rapporteur.event.Status;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.time.DayMonthOrder;
import org.rapporteur.time.Direction;
import org.rapporteur.time.TimeMention;
import org.rapporteur.time.TimeResolver;
import org.rapporteur.time.TimeSpan;
import org.rapporteur.time.ToldTimes;

/** The times that an article tells, and which of them is the time of an event. */
final class ArticleTimes {
  /** An event that was over this many days before publication is history, told as context. */
  private static final int BACKGROUND_DAYS = 14;

  /** Words that lead back without a publication date. */
  private static final Pattern LONG_AGO =
      Pattern.compile(
          "(?i).*\\b(?:(?:19|20)\\d\\d|last (?:year|month|decade|century)"
              + "|(?:years?|months?|decades?) (?:ago|earlier)|january|february|march|april|june"
              + "|july|august|september|october|november|december)\\b.*",
          Pattern.DOTALL);

  private static final Set<String> OTHER_TIMES = Set.of("after", "before", "since", "following");

  private final @Nullable LocalDate published;
  private final ToldTimes told;
  private final Map<Integer, List<TimeMention>> bySentence = new HashMap<>();

  private ArticleTimes(@Nullable LocalDate published, ToldTimes told) {
    this.published = published;
    this.told = told;
    for (TimeMention mention : told.mentions()) {
      if (mention.dates()) {
        bySentence.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
      }
    }
  }

  /** Reads all time expressions of {@code article}. */
  static ArticleTimes read(Article article, List<Sentence> sentences, Knowledge knowledge) {
    DayMonthOrder order =
        knowledge
            .places()
            .outletCountry(article)
            .map(DayMonthOrder::ofCountry)
            .orElse(DayMonthOrder.UNKNOWN);
    return new ArticleTimes(article.published(), knowledge.times().read(article, sentences, order));
  }

  /** All expressions in text order. */
  List<TimeMention> mentions() {
    return told.mentions().stream().flatMap(mention -> mention.marked().stream()).toList();
  }

  /** What a user should know about these times. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>(told.warnings());
    long open = told.mentions().stream().filter(ArticleTimes::lacksPublication).count();
    if (open > 0) {
      warnings.add(
          "no publication date: "
              + (open == 1 ? "1 time stays open" : open + " times stay open")
              + "; give --date to resolve "
              + (open == 1 ? "it" : "them"));
    }
    return warnings;
  }

  private static boolean lacksPublication(TimeMention mention) {
    return mention.dates() && TimeResolver.NO_PUBLICATION.equals(mention.time().unresolved());
  }

  /** The time of {@code draft}'s event. */
  TimeSpan of(EventDraft draft) {
    TimeMention told = told(draft);
    if (told != null) {
      return told.time();
    }
    if (published == null) {
      return TimeSpan.open("no time is told and the publication date is not known");
    }
    boolean now = !draft.status().background() && !isAtAnotherTime(draft.predication());
    if (draft.status().status() == Status.HAPPENED && now) {
      return new TimeSpan(
          published,
          published,
          TimeSpan.Precision.ABOUT_PUBLICATION,
          null,
          null,
          "no time is told; about the publication date",
          null);
    }
    return TimeSpan.open("no time is told");
  }

  /** Whether {@code draft}'s event lies so far back that it is told as context. */
  boolean isBackground(EventDraft draft) {
    TimeMention told = told(draft);
    if (told == null || draft.status().status() == Status.PLANNED) {
      return false;
    }
    LocalDate end = told.time().end();
    if (published != null && end != null) {
      return end.isBefore(published.minusDays(BACKGROUND_DAYS));
    }
    return published == null
        && told.direction() != Direction.FUTURE
        && LONG_AGO.matcher(told.expression().text()).matches();
  }

  /** The expression in the event's own clause, else in one that embeds it or that it continues. */
  private @Nullable TimeMention told(EventDraft draft) {
    Predications predications = draft.predications();
    Sentence sentence = predications.sentence();
    List<TimeMention> all = bySentence.getOrDefault(sentence.index(), List.of());
    Predication at = draft.predication();
    boolean another = false;
    for (int step = 0; step <= predications.all().size(); step++) {
      for (TimeMention told : all) {
        boolean tooExact = another && told.time().precision() == TimeSpan.Precision.DAY;
        if (!tooExact && governs(predications, sentence, told.expression().span(), at)) {
          return told;
        }
      }
      Optional<Predication> governor = predications.around(at);
      another |= isAtAnotherTime(at);
      if (governor.isEmpty()) {
        return null;
      }
      at = governor.get();
    }
    return null;
  }

  /** "after Turkey began an offensive": not when the clause around happened. */
  private static boolean isAtAnotherTime(Predication predication) {
    Embedding embedding = predication.embedding();
    return embedding != null
        && embedding.marker() != null
        && OTHER_TIMES.contains(embedding.marker());
  }

  private static boolean governs(
      Predications predications, Sentence sentence, Span span, Predication predication) {
    Token token = head(sentence, span);
    for (int step = 0; token != null && step < sentence.tokens().size(); step++) {
      int head = token.head();
      if (head < 0) {
        return false;
      }
      boolean attribute =
          token.relation() == Relation.COMPOUND || token.relation() == Relation.MODIFIER;
      token = sentence.token(head);
      Optional<Predication> owner = predications.at(token.index());
      if (attribute && owner.isEmpty() && token.isNominal() && !token.span().overlaps(span)) {
        return false;
      }
      if (owner.isPresent() && !owner.get().light()) {
        return owner.get().head().equals(predication.head());
      }
    }
    return false;
  }

  /** The token of {@code span} under which the others hang. */
  private static @Nullable Token head(Sentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      boolean inside = token.span().overlaps(span);
      if (inside && (token.head() < 0 || !sentence.token(token.head()).span().overlaps(span))) {
        return token;
      }
    }
    return null;
  }
}
