package org.rapporteur.coding;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ArticleActors;
import org.rapporteur.article.Article;
import org.rapporteur.event.EventType;
import org.rapporteur.frame.FrameMatcher;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;

/**
 * Writes down, for a person, how a sentence was read: tokens, predications, actors, frames, status.
 */
public final class Explainer {
  private final Knowledge knowledge;
  private final ArticleActors actors;
  private final Set<EventType> told = EnumSet.noneOf(EventType.class);
  private final Article article;

  /**
   * @param knowledge what the coder knows
   * @param actors the actors of the article
   * @param article the article
   */
  Explainer(Knowledge knowledge, ArticleActors actors, Article article) {
    this.knowledge = knowledge;
    this.actors = actors;
    this.article = article;
  }

  /** How {@code sentence} was read, in several lines; sentences in the order of the article. */
  public String explain(Sentence sentence) {
    StringBuilder text = new StringBuilder();
    text.append("Sentence ")
        .append(sentence.index() + 1)
        .append(": ")
        .append(sentence.span().of(article.text()))
        .append("\n\nTokens (position, word, lemma, class, head, relation)\n");
    for (Token token : sentence.tokens()) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %3d %-18s %-18s %-12s %3d %s%n",
              token.index(),
              token.form(),
              token.lemma(),
              token.wordClass(),
              token.head(),
              token.relation()));
    }
    Predications predications = knowledge.extractor().extract(sentence);
    FrameMatcher matcher =
        new FrameMatcher(
            knowledge.frames(),
            knowledge.lexicon(),
            predications,
            new ActorFillers(
                actors,
                new GroupAnaphora(article.text(), actors),
                new ImpliedAgents(actors, predications, knowledge.implied(), knowledge.claims()),
                knowledge.evaluations(),
                told::contains));
    StatusReader statusReader = new StatusReader(knowledge.lexicon(), predications);
    text.append("\nPredications\n");
    for (Predication predication : predications.all()) {
      describe(text, predication, predications, matcher, statusReader);
    }
    predications.all().stream()
        .flatMap(predication -> matcher.match(predication).stream())
        .forEach(frame -> told.add(frame.type()));
    return text.toString();
  }

  private void describe(
      StringBuilder text,
      Predication predication,
      Predications predications,
      FrameMatcher matcher,
      StatusReader statusReader) {
    text.append("  ")
        .append(predication.trigger().of(article.text()))
        .append(" (")
        .append(predication.kind().name().toLowerCase(Locale.ROOT))
        .append(' ')
        .append(predication.verb())
        .append(predication.light() ? ", light verb" : "")
        .append(')');
    Embedding embedding = predication.embedding();
    if (embedding != null) {
      text.append(" under ")
          .append(predications.sentence().token(embedding.governor()).form())
          .append(" as ")
          .append(embedding.form());
    }
    StatusReading status = statusReader.read(predication);
    text.append(", ").append(status.status());
    if (!status.cues().isEmpty()) {
      text.append(" by ");
      text.append(
          String.join(", ", status.cues().stream().map(cue -> "\"" + cue.text() + "\"").toList()));
    }
    text.append('\n');
    predication
        .roles()
        .forEach((role, fillers) -> {
          for (Argument argument : fillers) {
            describe(text, role.name(), predication.sentence(), argument);
          }
        });
    for (FrameMatcher.Attempt attempt : matcher.attempts(predication)) {
      text.append("      frame ")
          .append(attempt.frame().id())
          .append(attempt.failure() == null ? " holds" : " fails: " + attempt.failure())
          .append('\n');
    }
  }

  private void describe(StringBuilder text, String role, Sentence sentence, Argument argument) {
    text.append(
        String.format(
            Locale.ROOT, "      %-11s %s", role.toLowerCase(Locale.ROOT), argument.head().form()));
    for (Actor actor : actors.party(sentence, argument.head())) {
      text.append(" = ")
          .append(actor.code().isEmpty() ? "unknown" : actor.code())
          .append(" (")
          .append(actor.reason())
          .append(')');
    }
    text.append('\n');
  }
}
