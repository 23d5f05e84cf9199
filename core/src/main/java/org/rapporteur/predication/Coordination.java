package org.rapporteur.predication;

import java.util.List;
import java.util.Map;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.VerbForm;

/** What coordinated verbs share: subjects, auxiliaries and objects. */
final class Coordination {
  private final Sentence sentence;
  private final Map<Integer, Draft> drafts;

  Coordination(Sentence sentence, Map<Integer, Draft> drafts) {
    this.sentence = sentence;
    this.drafts = drafts;
  }

  /** Takes over what the verb lacks from the one that it is coordinated with. */
  void inherit(Draft draft) {
    Draft first = drafts.get(draft.head.head());
    if (first == null || first.kind == Predication.Kind.NOUN) {
      return;
    }
    boolean ownSubject = !draft.surfaceSubject().isEmpty();
    if (!ownSubject && sharesPassive(draft, first)) {
      draft.inflection = draft.inflection.asPassive();
    }
    if (!ownSubject) {
      draft.addSurfaceSubject(first.surfaceSubject());
      Inflection own = draft.inflection;
      boolean bare = own.modal() == null && own.tense() == Inflection.Tense.NONE;
      // "would have raided the camp and killed": what looks like a past is a participle
      bare |=
          own.modal() == null
              && !own.perfect()
              && first.inflection.perfect()
              && first.inflection.modal() != null;
      if (bare
          || (own.modal() == null
              && draft.head.verbForm() == VerbForm.PRESENT
              && first.inflection.modal() != null)) {
        draft.inflection =
            new Inflection(
                first.inflection.tense(),
                own.perfect() || first.inflection.perfect(),
                own.progressive(),
                own.passive(),
                first.inflection.modal(),
                own.negation(),
                own.question());
      }
    }
  }

  /** "was shot and killed": the second participle is passive, too. */
  private boolean sharesPassive(Draft draft, Draft first) {
    return first.inflection.passive()
        && draft.head.verbForm() == VerbForm.PAST_PARTICIPLE
        && !draft.has(Role.OBJECT)
        && sentence
            .dependents(draft.head, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)
            .isEmpty();
  }

  /** "arrested and beat the protesters": the first verb shares the object of the last. */
  void shareObjects(List<Draft> topDown) {
    for (Draft draft : topDown) {
      if (draft.kind != Predication.Kind.VERB || draft.head.relation() != Relation.CONJUNCT) {
        continue;
      }
      Draft first = drafts.get(draft.head.head());
      if (first == null || first.kind != Predication.Kind.VERB || first.inflection.passive()) {
        continue;
      }
      boolean close = draft.head.index() - first.head.index() <= 3;
      if (close && !first.has(Role.OBJECT) && draft.has(Role.OBJECT)) {
        first.addAll(Role.OBJECT, draft.fillers(Role.OBJECT));
      }
    }
  }
}
