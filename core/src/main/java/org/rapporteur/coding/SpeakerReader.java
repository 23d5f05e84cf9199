package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ArticleActors;
import org.rapporteur.article.Span;
import org.rapporteur.event.Speaker;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Role;

/** Tells who answers for an event, and through what they speak. */
final class SpeakerReader {
  /** A longer phrase is cut to its noun and what stands before it. */
  private static final int LONGEST_PHRASE = 12;

  /** What leads from a work to its maker. */
  private static final Set<String> MADE = Set.of("by", "of", "from");

  private final ArticleActors actors;
  private final MediaWords words;
  private final String text;

  /**
   * @param actors who is meant by the words
   * @param words for media
   * @param text of the article
   */
  SpeakerReader(ArticleActors actors, MediaWords words, String text) {
    this.actors = actors;
    this.words = words;
    this.text = text;
  }

  /** The speakers of {@code status}, nearest first. */
  List<Speaker> read(StatusReading status) {
    List<Speaker> speakers = new ArrayList<>();
    for (StatusReading.SpeakerRole role : status.speakers()) {
      for (Argument argument : role.speakers()) {
        Speaker speaker = speaker(role.predication(), argument.head());
        if (!speakers.contains(speaker)) {
          speakers.add(speaker);
        }
      }
    }
    return speakers;
  }

  private Speaker speaker(Predication saying, Token head) {
    Sentence sentence = saying.sentence();
    if (isOneOf(words.works(), sentence, head)) {
      Optional<Actor> maker = maker(sentence, head);
      if (maker.isPresent()) {
        return new Speaker(maker.get(), phrase(sentence, head));
      }
    }
    Actor speaker = actors.actor(sentence, head).orElseGet(() -> actors.unknown(sentence, head));
    return new Speaker(speaker, medium(saying, head));
  }

  /** Whose statement or letter it is. */
  private Optional<Actor> maker(Sentence sentence, Token work) {
    List<Token> makers =
        new ArrayList<>(sentence.dependents(work, Relation.POSSESSOR, Relation.COMPOUND));
    List<Token> behind = new ArrayList<>(sentence.dependents(work));
    sentence
        .dependents(work, Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)
        .forEach(clause -> behind.addAll(sentence.dependents(clause)));
    for (Token preposition : behind) {
      if (MADE.contains(preposition.lemma())) {
        makers.addAll(sentence.dependents(preposition, Relation.PREPOSITION_OBJECT));
      }
    }
    return makers.stream().flatMap(maker -> actors.actor(sentence, maker).stream()).findFirst();
  }

  /** "In a letter", "on state television", "told Le Monde". */
  private @Nullable String medium(Predication saying, Token speaker) {
    Sentence sentence = saying.sentence();
    for (Token preposition : sentence.dependents(saying.head())) {
      if (words.ways().contains(preposition.form().toLowerCase(Locale.ROOT))) {
        for (Token noun : sentence.dependents(preposition, Relation.PREPOSITION_OBJECT)) {
          if (isMedium(sentence, noun)) {
            return phrase(sentence, noun);
          }
        }
      }
    }
    for (Role role : List.of(Role.RECIPIENT, Role.OBJECT)) {
      for (Argument told : saying.fillers(role)) {
        boolean other = !told.head().equals(speaker);
        if (other && (isChannel(sentence, told.head()) || isOutlet(sentence, told.head()))) {
          return phrase(sentence, told.head());
        }
      }
    }
    return null;
  }

  private boolean isMedium(Sentence sentence, Token noun) {
    return isOneOf(words.works(), sentence, noun)
        || isChannel(sentence, noun)
        || isOutlet(sentence, noun);
  }

  private boolean isChannel(Sentence sentence, Token noun) {
    return isOneOf(words.channels(), sentence, noun);
  }

  /** A paper, an agency or a station by its name. */
  private boolean isOutlet(Sentence sentence, Token noun) {
    return actors
        .actor(sentence, noun)
        .filter(actor -> actor.sectors().contains("JRN"))
        .filter(actor -> actor.reason().startsWith("organisation"))
        .isPresent();
  }

  /** The noun itself, or with the word before it. */
  private static boolean isOneOf(Set<String> nouns, Sentence sentence, Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    if (nouns.contains(lemma)) {
      return true;
    }
    return noun.index() > 0
        && nouns.contains(
            sentence.token(noun.index() - 1).form().toLowerCase(Locale.ROOT) + " " + lemma);
  }

  private String phrase(Sentence sentence, Token noun) {
    List<Token> tokens = sentence.subtree(noun);
    Token last = tokens.getLast();
    if (tokens.size() > LONGEST_PHRASE || tokens.stream().anyMatch(SpeakerReader::isBreak)) {
      last = noun;
    }
    return new Span(tokens.getFirst().span().begin(), last.span().end()).of(text);
  }

  private static boolean isBreak(Token token) {
    return token.form().equals(",") || token.form().equals(";") || token.form().equals(":");
  }
}
