package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.Furniture;
import org.rapporteur.article.Paragraph;
import org.rapporteur.article.Span;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coder;
import org.rapporteur.coding.Coding;
import org.rapporteur.coding.Mentions;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Cue;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.time.TimeSpan;

/**
 * A coder that needs no models: each line is a paragraph, each line with "will visit" a record of
 * Norway and Kenya, the first of which is mentioned, and "boom" a bug.
 */
final class WordCoder implements Coder {
  private static final String TRIGGER = "will visit";

  @Override
  public Coding code(ArticleSource source) {
    if (source.text().contains("boom")) {
      throw new IllegalStateException("bang");
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Furniture> furniture = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    int begin = 0;
    for (String line : source.text().split("\n", -1)) {
      Span span = new Span(begin, begin + line.length());
      if (line.startsWith("Read also")) {
        furniture.add(new Furniture(span, "related headlines"));
      } else if (!line.isBlank()) {
        paragraphs.add(new Paragraph(span, Paragraph.Kind.BODY));
        addEvent(events, source, span);
      }
      begin += line.length() + 1;
    }
    Article article =
        new Article(
            source.id(),
            source.text(),
            source.title(),
            source.published(),
            source.url(),
            source.outlet(),
            paragraphs,
            furniture);
    List<Actor> actors = events.stream().flatMap(event -> event.source().stream()).toList();
    Mentions mentions = new Mentions(List.of(), List.of(), actors);
    return new Coding(article, events, claims(events), List.of(), mentions);
  }

  private static void addEvent(List<Event> events, ArticleSource source, Span line) {
    String text = line.of(source.text());
    int trigger = text.indexOf(TRIGGER);
    if (trigger < 0) {
      return;
    }
    Span words = new Span(line.begin() + trigger, line.begin() + trigger + TRIGGER.length());
    events.add(
        new Event(
            new EventId(String.format(Locale.ROOT, "%016x", 1 + events.size())),
            EventType.CONSULT,
            "visit",
            List.of(),
            new CameoCode("042"),
            Status.PLANNED,
            false,
            null,
            List.of(actor("NOR", source.text(), new Span(line.begin(), words.begin() - 1))),
            List.of(actor("KEN", source.text(), new Span(words.end() + 1, line.end() - 1))),
            source.published() == null
                ? TimeSpan.open("no publication date")
                : new TimeSpan(
                    source.published(),
                    source.published(),
                    TimeSpan.Precision.ABOUT_PUBLICATION,
                    null,
                    null,
                    "publication",
                    null),
            null,
            List.of(),
            events.size(),
            line,
            words,
            TRIGGER,
            List.of(new Cue("PLANNED", "will", new Span(words.begin(), words.begin() + 4))),
            "consult.visit",
            null));
  }

  private static List<Claim> claims(List<Event> events) {
    return events.isEmpty()
        ? List.of()
        : List.of(
            new Claim(events.getFirst().target(), events.getFirst().id(), Claim.Stance.DENY, null));
  }

  private static Actor actor(String country, String text, Span span) {
    String words = span.of(text);
    return new Actor(country, List.of(), words, null, null, words, span, "test", List.of());
  }
}
