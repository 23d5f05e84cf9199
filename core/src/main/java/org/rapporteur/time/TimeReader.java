package org.rapporteur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Paragraph;
import org.rapporteur.language.Sentence;

/**
 * Reads all times of an article in the order of the text. Stateless: one reader serves many
 * threads.
 *
 * <p>Relative times are counted from the dateline's day, else from the publication. What a headline
 * tells is resolved too, but nothing in the body is counted from it.
 */
public final class TimeReader {
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
    List<String> warnings = new ArrayList<>();
    LocalDate anchor = anchor(article, sentences, expressions, warnings);
    TimeAnchors anchors = TimeAnchors.of(anchor);
    List<TimeMention> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      for (TimeExpression expression : expressions.get(i)) {
        Direction direction = directions.find(sentence, expression.span());
        TimeMention mention = mention(sentence, expression, anchors, direction);
        mentions.add(mention);
        if (sentence.kind() == Paragraph.Kind.BODY) {
          anchors = anchors.after(mention.time());
        }
      }
    }
    return new ToldTimes(mentions, anchor, warnings);
  }

  private TimeMention mention(
      Sentence sentence, TimeExpression expression, TimeAnchors anchors, Direction direction) {
    List<TimeMention> ends = new ArrayList<>();
    if (expression.parts().size() > 1) {
      for (TimeExpression end : expression.parts()) {
        ends.add(mention(sentence, end, anchors, direction));
      }
    }
    return new TimeMention(
        sentence.index(),
        expression,
        resolver.timex3(expression, anchors, direction),
        resolver.resolve(expression, anchors, direction),
        direction,
        ends);
  }

  private @Nullable LocalDate anchor(
      Article article,
      List<Sentence> sentences,
      List<List<TimeExpression>> expressions,
      List<String> warnings) {
    LocalDate published = article.published();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.kind() == Paragraph.Kind.BODY) {
        Paragraph paragraph = article.paragraphs().get(sentence.paragraph());
        Optional<Dateline> line =
            Dateline.find(article.text(), paragraph.span(), expressions.get(i));
        if (line.isEmpty() || line.get().date() == null) {
          return published;
        }
        TimeSpan day = line.get().day(resolver, published);
        if (day.unresolved() != null && published != null) {
          warnings.add(day.reason());
        }
        boolean exact = day.start() != null && day.start().equals(day.end());
        return exact ? day.start() : published;
      }
    }
    return published;
  }
}
