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
import org.rapporteur.article.Paragraph;
import org.rapporteur.article.Span;
import org.rapporteur.event.Status;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.time.Direction;
import org.rapporteur.time.DirectionFinder;
import org.rapporteur.time.TimeAnchors;
import org.rapporteur.time.TimeExpression;
import org.rapporteur.time.TimeMention;
import org.rapporteur.time.TimeRecognizer;
import org.rapporteur.time.TimeResolver;
import org.rapporteur.time.TimeSpan;

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
  private final Map<Integer, List<Told>> bySentence = new HashMap<>();
  private final List<TimeMention> mentions = new ArrayList<>();
  private int open;

  /** An expression, its days and the side of the publication that its clause is on. */
  private record Told(TimeExpression expression, TimeSpan time, Direction direction) {}

  private ArticleTimes(@Nullable LocalDate published) {
    this.published = published;
  }

  /** Reads all time expressions of {@code article} in the order of the text. */
  static ArticleTimes read(
      Article article,
      List<Sentence> sentences,
      TimeRecognizer recognizer,
      DirectionFinder directions) {
    ArticleTimes times = new ArticleTimes(article.published());
    TimeResolver resolver = new TimeResolver();
    TimeAnchors anchors = TimeAnchors.of(article.published());
    for (Sentence sentence : sentences) {
      boolean body = sentence.kind() == Paragraph.Kind.BODY;
      for (TimeExpression expression : recognizer.recognize(article.text(), sentence.tokens())) {
        Direction direction = directions.find(sentence, expression.span());
        for (TimeExpression part : expression.parts()) {
          times.mentions.add(
              new TimeMention(
                  part,
                  resolver.timex3(part, anchors, direction),
                  resolver.resolve(part, anchors, direction)));
        }
        TimeSpan time = resolver.resolve(expression, anchors, direction);
        if (body) {
          anchors = anchors.after(time);
          times.tell(sentence, new Told(expression, time, direction));
        }
      }
    }
    return times;
  }

  private void tell(Sentence sentence, Told told) {
    TimeExpression expression = told.expression();
    if (!expression.notADate() && expression.kind() != TimeExpression.Kind.SET) {
      bySentence.computeIfAbsent(sentence.index(), index -> new ArrayList<>()).add(told);
      open += told.time().unresolved() == null ? 0 : 1;
    }
  }

  /** All expressions in text order. */
  List<TimeMention> mentions() {
    return mentions;
  }

  /** What a user should know about these times, if anything. */
  Optional<String> warning() {
    if (published != null || open == 0) {
      return Optional.empty();
    }
    return Optional.of(
        "no publication date: "
            + (open == 1 ? "1 time stays open" : open + " times stay open")
            + "; give --date to resolve "
            + (open == 1 ? "it" : "them"));
  }

  /** The time of {@code draft}'s event. */
  TimeSpan of(EventDraft draft) {
    Told told = told(draft);
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
    Told told = told(draft);
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
  private @Nullable Told told(EventDraft draft) {
    Predications predications = draft.predications();
    Sentence sentence = predications.sentence();
    List<Told> all = bySentence.getOrDefault(sentence.index(), List.of());
    Predication at = draft.predication();
    boolean another = false;
    for (int step = 0; step <= predications.all().size(); step++) {
      for (Told told : all) {
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
