package org.rapporteur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Paragraph;
import org.rapporteur.article.Span;
import org.rapporteur.language.Sentence;

/**
 * Reads all times of an article in the order of the text. Stateless: one reader serves many
 * threads.
 *
 * <p>Relative times are counted from the dateline's day, else from the publication. What a headline
 * tells is resolved too, but nothing in the body is counted from it.
 */
public final class TimeReader {
  /** Most characters between a length and the day of the event that it is counted from. */
  private static final int EVENT_BEHIND = 80;

  /** Most characters between a day and a length that counts from it. */
  private static final int DAY_IN_FRONT = 10;

  /** Most characters between a time of the clock and its day. */
  private static final int DAY_BEHIND = 24;

  private final Map<DayMonthOrder, TimeRecognizer> recognizers;
  private final DirectionFinder directions;
  private final TimeResolver resolver = new TimeResolver();

  private TimeReader(Map<DayMonthOrder, TimeRecognizer> recognizers, DirectionFinder directions) {
    this.recognizers = Map.copyOf(recognizers);
    this.directions = directions;
  }

  /** A reader on the built-in word lists. */
  public static TimeReader builtIn() {
    Map<DayMonthOrder, TimeRecognizer> recognizers = new EnumMap<>(DayMonthOrder.class);
    for (DayMonthOrder order : DayMonthOrder.values()) {
      recognizers.put(order, TimeRecognizer.builtIn(order));
    }
    return new TimeReader(recognizers, DirectionFinder.builtIn());
  }

  /**
   * The times of {@code article}.
   *
   * @param sentences its sentences in order
   * @param order how its outlet writes dates in figures
   */
  public ToldTimes read(Article article, List<Sentence> sentences, DayMonthOrder order) {
    TimeRecognizer recognizer = recognizers.get(order);
    if (recognizer == null) {
      throw new IllegalArgumentException("no recognizer for " + order);
    }
    List<List<TimeExpression>> expressions =
        sentences.stream().map(s -> recognizer.recognize(article.text(), s.tokens())).toList();
    Set<String> surnames = SurnameMonths.in(article.text());
    List<TimeMention> unresolved = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      for (TimeExpression expression :
          YearsInFront.applied(
              sentence, SurnameMonths.without(surnames, article.text(), expressions.get(i)))) {
        Direction direction = directions.find(sentence, expression.span());
        boolean aside = Asides.isAside(sentence, expression.span());
        unresolved.add(
            mention(sentence.index(), expression, TimeAnchors.of(null), direction, aside));
      }
    }
    return resolve(article, unresolved);
  }

  /**
   * The same times as they are when {@code article} was published on its date, which may have
   * become known only later: nothing is parsed for it.
   *
   * @param mentions times of the article's text in order, whatever they were resolved to
   */
  public ToldTimes resolve(Article article, List<TimeMention> mentions) {
    List<String> warnings = new ArrayList<>();
    LocalDate anchor = anchor(article, mentions, warnings);
    Anchoring anchoring = new Anchoring(anchor);
    List<TimeMention> resolved = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      TimeMention told = mentions.get(i);
      TimeAnchors anchors = anchoring.at(told.sentence());
      TimeMention day = dayBehind(mentions, i);
      TimeMention mention =
          resolved(told, day == null ? anchors : anchors.after(dayOf(told, day, anchors)));
      TimeMention event = eventBehind(article.text(), mentions, i);
      if (event != null) {
        mention = around(mention, resolved(event, anchors).time(), 1);
      } else if (i > 0 && isDayInFront(article.text(), mentions.get(i - 1), told)) {
        mention = around(mention, resolved.get(i - 1).time(), -1);
      }
      resolved.add(mention);
      if (isBody(article, told)) {
        anchoring.after(mention);
      }
    }
    return new ToldTimes(resolved, anchor, warnings);
  }

  private TimeMention resolved(TimeMention told, TimeAnchors anchors) {
    return mention(told.sentence(), told.expression(), anchors, told.direction(), told.aside());
  }

  private TimeSpan dayOf(TimeMention clock, TimeMention day, TimeAnchors anchors) {
    return resolver.resolve(day.expression(), anchors, clock.direction());
  }

  /** The day that a time of the clock has behind it: "at 9:30 a.m. (0730 GMT) on Sunday". */
  private static @Nullable TimeMention dayBehind(List<TimeMention> mentions, int index) {
    TimeMention clock = mentions.get(index);
    if (!isClock(clock)) {
      return null;
    }
    for (int i = index + 1; i < mentions.size(); i++) {
      TimeMention next = mentions.get(i);
      int gap = next.expression().span().begin() - clock.expression().span().end();
      if (next.sentence() != clock.sentence() || gap > DAY_BEHIND) {
        return null;
      }
      if (!isClock(next)) {
        return next;
      }
    }
    return null;
  }

  /** The day of the event that a length is counted from: "hours before he fled on Sunday". */
  private static @Nullable TimeMention eventBehind(
      String text, List<TimeMention> mentions, int index) {
    TimeMention length = mentions.get(index);
    TimeMention next = index + 1 < mentions.size() ? mentions.get(index + 1) : null;
    if (next == null
        || !(length.expression().value() instanceof TimeValue.AroundEvent)
        || next.sentence() != length.sentence()) {
      return null;
    }
    int end = length.expression().span().end();
    String between = text.substring(end, Math.max(end, next.expression().span().begin()));
    return between.length() > EVENT_BEHIND || between.matches("(?s).*[,;:()].*") ? null : next;
  }

  /** "on Sunday, a day after the vote": then the vote was a day before. */
  private static boolean isDayInFront(String text, TimeMention day, TimeMention length) {
    int gap = length.expression().span().begin() - day.expression().span().end();
    return length.expression().value() instanceof TimeValue.AroundEvent
        && day.sentence() == length.sentence()
        && gap > 0
        && gap < DAY_IN_FRONT
        && text.substring(day.expression().span().end(), length.expression().span().begin())
            .startsWith(",");
  }

  /** {@code mention} counted from the day of an event; open where the words give no number. */
  private static TimeMention around(TimeMention mention, TimeSpan event, int way) {
    LocalDate day = event.start();
    if (day == null && TimeResolver.NO_PUBLICATION.equals(event.unresolved())) {
      return with(
          mention,
          new TimeSpan(
              null,
              null,
              TimeSpan.Precision.UNKNOWN,
              mention.expression().text(),
              mention.expression().span(),
              TimeResolver.NO_PUBLICATION,
              TimeResolver.NO_PUBLICATION));
    }
    if (day == null
        || event.precision() != TimeSpan.Precision.DAY
        || !(mention.expression().value() instanceof TimeValue.AroundEvent around)) {
      return mention;
    }
    CalendarUnit unit = around.length().unit();
    int count = (int) Math.round(around.length().count());
    if (!unit.isClock() && count == 0) {
      return mention;
    }
    LocalDate counted = unit.isClock() ? day : unit.shift(day, (long) way * around.side() * count);
    TimeSpan.Precision precision = unit.isClock() ? TimeSpan.Precision.DAY : unit.precision();
    TimeSpan time =
        new TimeSpan(
            counted,
            counted,
            precision,
            mention.expression().text(),
            mention.expression().span(),
            (way * around.side() < 0 ? "before " : "after ") + day + ": " + event.reason(),
            null);
    return with(mention, time);
  }

  private static TimeMention with(TimeMention mention, TimeSpan time) {
    return new TimeMention(
        mention.sentence(),
        mention.expression(),
        mention.timex3(),
        time,
        mention.direction(),
        mention.ends(),
        mention.aside());
  }

  private static boolean isClock(TimeMention mention) {
    return mention.expression().value() instanceof TimeValue.At at
        && at.base().equals(ClockReader.TOLD_DAY);
  }

  private TimeMention mention(
      int sentence,
      TimeExpression expression,
      TimeAnchors anchors,
      Direction direction,
      boolean aside) {
    List<TimeMention> ends = new ArrayList<>();
    if (expression.parts().size() > 1) {
      for (TimeExpression end : expression.parts()) {
        ends.add(mention(sentence, end, anchors, direction, aside));
      }
    }
    return new TimeMention(
        sentence,
        expression,
        resolver.timex3(expression, anchors, direction),
        resolver.resolve(expression, anchors, direction),
        direction,
        ends,
        aside);
  }

  private static boolean isBody(Article article, TimeMention mention) {
    Span span = mention.expression().span();
    return article.paragraphs().stream()
        .anyMatch(paragraph ->
            paragraph.kind() == Paragraph.Kind.BODY && paragraph.span().overlaps(span));
  }

  /** The day of the dateline at the beginning of the text, else the publication. */
  private @Nullable LocalDate anchor(
      Article article, List<TimeMention> mentions, List<String> warnings) {
    LocalDate published = article.published();
    Optional<Span> first =
        article.paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == Paragraph.Kind.BODY)
            .map(Paragraph::span)
            .findFirst();
    if (first.isEmpty()) {
      return published;
    }
    List<TimeExpression> expressions =
        mentions.stream()
            .map(TimeMention::expression)
            .filter(expression -> expression.span().overlaps(first.get()))
            .toList();
    Dateline line = Dateline.find(article.text(), first.get(), expressions).orElse(null);
    if (line == null || line.date() == null) {
      return published;
    }
    TimeSpan day = line.day(resolver, published);
    if (day.unresolved() != null && published != null) {
      warnings.add(day.reason());
    }
    boolean exact = day.start() != null && day.start().equals(day.end());
    return exact ? day.start() : published;
  }
}
