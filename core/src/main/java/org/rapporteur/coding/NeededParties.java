package org.rapporteur.coding;

import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.EventType;
import org.rapporteur.frame.Frame;
import org.rapporteur.language.Sentence;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;

/**
 * Events that are none without somebody on the other side: a body in session consults nobody, a
 * concern about nobody accuses nobody, and aid is cut off abroad.
 */
final class NeededParties {
  private static final String TRADE = "061";
  private static final String CONCERN = "110";

  private NeededParties() {}

  /** Whether {@code parties} lack a side that an event of {@code frame} needs. */
  static boolean areMissing(Frame frame, Predication predication, Parties parties) {
    return switch (frame.type()) {
      case CONSULT -> isSession(frame, predication, parties);
      case SANCTION -> "discontinue".equals(frame.mode()) && !reachAbroad(parties);
      case COOPERATE -> frame.cameo().value().equals(TRADE) && parties.all().count() < 2;
      case ACCUSE ->
          frame.cameo().value().equals(CONCERN)
              && parties.target().isEmpty()
              && !parties.source().isEmpty();
      case REQUEST -> isRequirement(predication, parties);
      case AGREE,
          SUPPORT,
          AID,
          RETREAT,
          CONCEDE,
          REJECT,
          THREATEN,
          PROTEST,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }

  /** "A pact which requires compliance": a thing that is no party demands nothing. */
  private static boolean isRequirement(Predication predication, Parties parties) {
    return parties.source().isEmpty()
        && predication.kind() == Predication.Kind.VERB
        && predication.lemma().equals("require")
        && !predication.inflection().passive();
  }

  /** Whether somebody of the target is not known to be of a country of the source. */
  private static boolean reachAbroad(Parties parties) {
    return parties.target().stream()
        .anyMatch(other ->
            other.country() == null
                || isGuessed(other)
                || parties.source().stream()
                    .noneMatch(actor -> other.country().equals(actor.country())));
  }

  /** Whether only the sentence or the article around it tells the country. */
  private static boolean isGuessed(Actor actor) {
    return actor.reason().contains("only country") || actor.reason().contains("main country");
  }

  /** "The last council meeting", "G7 meetings". */
  private static boolean isSession(Frame frame, Predication predication, Parties parties) {
    List<Actor> all = parties.all().toList();
    Embedding embedding = predication.embedding();
    boolean carried = embedding != null && embedding.form() == Embedding.Form.LIGHT;
    return frame.type() == EventType.CONSULT
        && frame.mode() == null
        && predication.kind() == Predication.Kind.NOUN
        && !carried
        && all.size() == 1
        && isOneBody(predication.sentence(), all.getFirst());
  }

  private static boolean isOneBody(Sentence sentence, Actor actor) {
    return actor.role() == null
        && !actor.reason().startsWith("person")
        && !actor.reason().startsWith("country")
        && sentence.tokens().stream()
            .filter(token -> token.span().overlaps(actor.span()))
            .noneMatch(token -> token.plural() && token.isNominal());
  }
}
