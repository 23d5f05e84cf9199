package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Paragraph;
import org.rapporteur.article.Span;
import org.rapporteur.language.Sentence;
import org.rapporteur.place.PlaceMention;
import org.rapporteur.time.Dateline;
import org.rapporteur.time.DayMonthOrder;
import org.rapporteur.time.TimeMention;
import org.rapporteur.time.TimeResolver;
import org.rapporteur.time.ToldTimes;

/** The times that an article tells. */
final class ArticleTimes {
  private final ToldTimes told;
  private final Map<Integer, List<TimeMention>> bySentence = new HashMap<>();
  private final NavigableMap<Integer, Span> byBegin = new TreeMap<>();

  private ArticleTimes(ToldTimes told, @Nullable Span dateline) {
    this.told = told;
    for (TimeMention mention : told.mentions()) {
      Span words = mention.expression().span();
      byBegin.put(words.begin(), words);
      boolean line = dateline != null && dateline.contains(mention.expression().span());
      if (mention.dates() && !line) {
        bySentence.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
      }
    }
  }

  /** Reads all time expressions of {@code article}. */
  static ArticleTimes read(
      Article article, List<Sentence> sentences, List<PlaceMention> places, Knowledge knowledge) {
    DayMonthOrder order =
        knowledge
            .places()
            .outletCountry(article)
            .map(DayMonthOrder::ofCountry)
            .orElse(DayMonthOrder.UNKNOWN);
    ToldTimes told = knowledge.times().read(article, sentences, order);
    Map<Integer, Sentence> byIndex = new HashMap<>();
    sentences.forEach(sentence -> byIndex.put(sentence.index(), sentence));
    List<TimeMention> times =
        told.mentions().stream()
            .filter(mention -> !isPerson(mention, byIndex.get(mention.sentence()), places))
            .toList();
    ToldTimes kept =
        times.size() == told.mentions().size() ? told : knowledge.times().resolve(article, times);
    Span dateline =
        sentences.stream()
            .filter(sentence -> sentence.kind() == Paragraph.Kind.BODY)
            .findFirst()
            .flatMap(first -> Dateline.find(article.text(), first.span(), List.of()))
            .map(Dateline::span)
            .orElse(null);
    return new ArticleTimes(kept, dateline);
  }

  private static boolean isPerson(
      TimeMention mention, @Nullable Sentence sentence, List<PlaceMention> places) {
    return sentence != null && WeekdayPersons.isPerson(mention, sentence, places);
  }

  /** All expressions in text order. */
  List<TimeMention> mentions() {
    return told.mentions();
  }

  /** Whether an expression of time has all of {@code words}. */
  boolean covers(Span words) {
    Map.Entry<Integer, Span> before = byBegin.floorEntry(words.begin());
    return before != null && before.getValue().contains(words);
  }

  /** What a user should know about these times. */
  List<String> warnings() {
    return warnings(told);
  }

  /** What a user should know about the times {@code told}. */
  static List<String> warnings(ToldTimes told) {
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

  /** The times of the sentence with this index that can be the time of an event. */
  List<TimeMention> datesOf(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }
}
