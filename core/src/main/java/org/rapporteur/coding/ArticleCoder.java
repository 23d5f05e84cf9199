package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ArticleActors;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.Paragraph;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.language.Annotator;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.WordSet;
import org.rapporteur.place.Place;

/** The coder: reads the article, parses it, resolves its actors, and codes sentence by sentence. */
public final class ArticleCoder implements Coder {
  private final ArticleReader reader;
  private final Annotator annotator;
  private final Knowledge knowledge;

  /**
   * @param reader cuts furniture
   * @param annotator parses
   * @param knowledge frames, lexicon, actors
   */
  public ArticleCoder(ArticleReader reader, Annotator annotator, Knowledge knowledge) {
    this.reader = reader;
    this.annotator = annotator;
    this.knowledge = knowledge;
  }

  @Override
  public Coding code(ArticleSource source) {
    Article article = reader.read(source);
    List<Sentence> sentences = annotator.annotate(article);
    ArticlePlaces places = places(article, sentences);
    ArticleTimes times = ArticleTimes.read(article, sentences, places.mentions(), knowledge);
    ArticleActors actors = actors(article, sentences, places, times);
    Mentions mentions = new Mentions(times.mentions(), places.mentions(), inOrder(actors));
    Optional<String> discarded = knowledge.discards().discardArticle(sentences);
    if (discarded.isPresent()) {
      String why = "no political report: " + discarded.get();
      return new Coding(article, List.of(), List.of(), List.of(why), mentions);
    }
    List<CodedDraft> coded = events(article, sentences, actors, times, places);
    List<Event> events = coded.stream().map(CodedDraft::event).toList();
    return new Coding(
        article,
        events,
        new ClaimReader(knowledge.claims(), actors, coded).read(),
        Stream.concat(times.warnings().stream(), Interview.in(article).warnings().stream())
            .toList(),
        mentions);
  }

  private List<CodedDraft> events(
      Article article,
      List<Sentence> sentences,
      ArticleActors actors,
      ArticleTimes times,
      ArticlePlaces places) {
    SentenceCoder sentenceCoder = new SentenceCoder(knowledge, actors, article);
    Interview interview = Interview.in(article);
    List<EventDraft> drafts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.kind() == Paragraph.Kind.BODY && !interview.holds(sentence.paragraph())) {
        drafts.addAll(sentenceCoder.code(sentence));
      }
    }
    List<EventDraft> completed =
        new ToldParties(knowledge.implied(), knowledge.claims(), article.text()).complete(drafts);
    Chronology chronology = new Chronology(article, times, completed, sentences);
    List<CodedDraft> coded =
        completed.stream()
            .map(draft -> new CodedDraft(draft, event(article, draft, chronology, places)))
            .toList();
    return new EventParts(knowledge.parts()).link(coded);
  }

  private static List<Actor> inOrder(ArticleActors actors) {
    Comparator<Actor> byPlace =
        Comparator.comparingInt((Actor actor) -> actor.span().begin())
            .thenComparingInt(actor -> -actor.span().end());
    return actors.mentions().stream().sorted(byPlace).distinct().toList();
  }

  /** How each sentence of {@code source} is read, for a person, in text order. */
  public List<String> explain(ArticleSource source) {
    Article article = reader.read(source);
    List<Sentence> sentences = annotator.annotate(article);
    ArticlePlaces places = places(article, sentences);
    ArticleTimes times = ArticleTimes.read(article, sentences, places.mentions(), knowledge);
    ArticleActors actors = actors(article, sentences, places, times);
    Explainer explainer = new Explainer(knowledge, actors, article);
    return sentences.stream().map(explainer::explain).toList();
  }

  private ArticlePlaces places(Article article, List<Sentence> sentences) {
    return ArticlePlaces.read(article, sentences, knowledge.places());
  }

  private ArticleActors actors(
      Article article, List<Sentence> sentences, ArticlePlaces places, ArticleTimes times) {
    return ArticleActors.read(
        knowledge.actors(),
        places::country,
        knowledge.places().outletCountry(article).orElse(null),
        times::covers,
        article,
        sentences);
  }

  private Event event(
      Article article, EventDraft draft, Chronology chronology, ArticlePlaces places) {
    Sentence sentence = draft.predication().sentence();
    WordSet about = TopicWords.of(draft);
    CameoCode cameo =
        knowledge.topics().refine(draft.frame().cameo(), draft.predication().lemma(), about);
    return new Event(
        id(article, draft),
        draft.frame().type(),
        draft.frame().mode(),
        knowledge.topics().contexts(draft.frame().contexts(), cameo, about),
        cameo,
        chronology.status(draft),
        chronology.isBackground(draft),
        draft.status().hedge(),
        draft.parties().source(),
        draft.parties().target(),
        chronology.time(draft),
        place(draft, chronology, places),
        draft.speakers(),
        sentence.index(),
        sentence.span(),
        draft.predication().trigger(),
        draft.predication().trigger().of(article.text()),
        draft.status().cues(),
        draft.frame().id(),
        null);
  }

  /** Where it was told, else where that was in which it happened. */
  private static @Nullable Place place(
      EventDraft draft, Chronology chronology, ArticlePlaces places) {
    Place told = places.of(draft, chronology.isBackground(draft));
    return told != null
        ? told
        : chronology
            .occasion(draft)
            .map(other -> places.of(other, chronology.isBackground(other)))
            .orElse(null);
  }

  private static EventId id(Article article, EventDraft draft) {
    List<String> parts = new ArrayList<>();
    parts.add(article.id());
    parts.add(draft.frame().id());
    parts.add(String.valueOf(draft.predication().trigger().begin()));
    for (Actor actor : draft.parties().source()) {
      parts.add("s" + actor.span().begin());
    }
    for (Actor actor : draft.parties().target()) {
      parts.add("t" + actor.span().begin());
    }
    return EventIds.of(parts);
  }
}
