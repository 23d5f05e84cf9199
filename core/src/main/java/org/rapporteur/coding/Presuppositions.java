package org.rapporteur.coding;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Paragraph;
import org.rapporteur.event.Status;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;

/**
 * Events that an article takes as known although it has not told them itself: "Russia's invasion of
 * Ukraine", "the airstrike that killed him", and the deeds of which somebody accuses another.
 */
final class Presuppositions {
  /** Prepositions of what is spoken of. */
  private static final Set<String> MATTERS = Set.of("about", "on", "over", "of", "for", "to");

  private final SameEvents same;
  private final Set<String> headlines = new TreeSet<>();

  Presuppositions(SameEvents same, @Nullable String title, List<Sentence> sentences) {
    this.same = same;
    if (title != null) {
      Collections.addAll(headlines, title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
    for (Sentence sentence : sentences) {
      if (sentence.kind() == Paragraph.Kind.HEADLINE) {
        sentence.tokens().forEach(token -> headlines.add(token.lemma().toLowerCase(Locale.ROOT)));
      }
    }
  }

  /** Whether {@code draft}'s event is taken as known and is none of the story's own. */
  boolean holds(EventDraft draft) {
    return (isKnown(draft) || isCharge(draft)) && !isOfTheStory(draft);
  }

  /**
   * "described the president's visit as important": what the article tells elsewhere only as a plan
   * is no fact because it is spoken of.
   */
  boolean isOfAPlan(EventDraft draft) {
    Embedding embedding = draft.predication().embedding();
    boolean spokenOf =
        embedding != null
            && (embedding.form() == Embedding.Form.OBJECT_EVENT
                || (embedding.form() == Embedding.Form.TOPIC_EVENT
                    && MATTERS.contains(String.valueOf(embedding.marker()))));
    if (!spokenOf
        || draft.status().status() != Status.HAPPENED
        || !isKnownNoun(draft.predication())) {
      return false;
    }
    List<EventDraft> others = same.of(draft);
    return !others.isEmpty()
        && others.stream()
            .allMatch(other ->
                other.status().status() == Status.PLANNED || isKnownNoun(other.predication()))
        && others.stream().anyMatch(other -> other.status().status() == Status.PLANNED);
  }

  private static boolean isKnown(EventDraft draft) {
    return draft.status().status() == Status.HAPPENED
        && !Announcing.announces(draft.predications(), draft.predication())
        && (isKnownNoun(draft.predication()) || isRestrictive(draft.predication()));
  }

  private static boolean isKnownNoun(Predication predication) {
    Embedding embedding = predication.embedding();
    boolean carried = embedding != null && embedding.form() == Embedding.Form.LIGHT;
    return predication.kind() == Predication.Kind.NOUN
        && !carried
        && !isTopic(predication)
        && Definiteness.isDefinite(predication.sentence(), predication.head());
  }

  /** "the meeting was attended by": of the subject of a main clause something new is told. */
  private static boolean isTopic(Predication predication) {
    Token head = predication.head();
    boolean subject =
        head.relation() == Relation.SUBJECT || head.relation() == Relation.PASSIVE_SUBJECT;
    return subject && predication.sentence().token(head.head()).head() < 0;
  }

  /** "the airstrike that killed him": tells which one, not what happened. */
  private static boolean isRestrictive(Predication predication) {
    Sentence sentence = predication.sentence();
    Token head = predication.head();
    if (head.relation() != Relation.RELATIVE_CLAUSE || head.head() < 0) {
      return false;
    }
    int first = sentence.subtree(head).getFirst().index();
    boolean comma = first > 0 && sentence.token(first - 1).form().equals(",");
    return !comma && Definiteness.isDefinite(sentence, sentence.token(head.head()));
  }

  /** What an adversary says that another did. */
  private static boolean isCharge(EventDraft draft) {
    boolean charge =
        draft.status().cues().stream()
            .anyMatch(cue -> cue.kind().equals("ALLEGED") || cue.kind().equals("DENIED"));
    return charge && draft.predication().embedding() != null && draft.status().hedge() == null;
  }

  /** Whether the headline names it or the article tells it as its own news. */
  private boolean isOfTheStory(EventDraft draft) {
    Predication predication = draft.predication();
    Token head = predication.head();
    boolean headline =
        headlines.contains(predication.verb())
            || headlines.contains(head.lemma().toLowerCase(Locale.ROOT))
            || headlines.contains(head.form().toLowerCase(Locale.ROOT));
    return headline
        || same.ofType(draft, isCharge(draft)).stream()
            .anyMatch(other -> !isKnown(other) && !isCharge(other));
  }
}
