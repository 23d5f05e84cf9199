package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ArticleActors;
import org.rapporteur.article.Article;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.frame.Frame;
import org.rapporteur.frame.FrameMatcher;
import org.rapporteur.frame.RolePath;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.predication.Role;

/**
 * Codes the sentences of one article in their order: frames, parties, status and speakers of each
 * predication. "Both countries" stands for parties of sentences coded before.
 */
final class SentenceCoder {
  /** Acts in words. */
  private static final Set<EventType> SPOKEN =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.AGREE);

  /** Acts that take their time after they have been announced. */
  private static final Set<EventType> ANNOUNCED =
      EnumSet.of(
          EventType.RETREAT,
          EventType.CONSULT,
          EventType.MOBILIZE,
          EventType.COOPERATE,
          EventType.AID);

  private final Knowledge knowledge;
  private final PublicAffairs publicAffairs;
  private final ArticleActors actors;
  private final GroupAnaphora anaphora;
  private final SpeakerReader speakers;
  private final List<EventDraft> earlier = new ArrayList<>();

  SentenceCoder(Knowledge knowledge, ArticleActors actors, Article article) {
    this.knowledge = knowledge;
    this.publicAffairs = new PublicAffairs(knowledge.discards());
    this.actors = actors;
    this.anaphora = new GroupAnaphora(article.text(), actors);
    this.speakers = new SpeakerReader(actors, knowledge.media(), article.text());
  }

  /** The events of {@code sentence} in text order. */
  List<EventDraft> code(Sentence sentence) {
    if (knowledge.discards().discard(sentence).isPresent()) {
      return List.of();
    }
    Predications predications = knowledge.extractor().extract(sentence);
    ImpliedAgents agents =
        new ImpliedAgents(actors, predications, knowledge.implied(), knowledge.claims());
    FrameMatcher matcher =
        new FrameMatcher(
            knowledge.frames(),
            knowledge.lexicon(),
            predications,
            new ActorFillers(actors, anaphora, agents, knowledge.evaluations(), this::hasTold));
    PartyFinder partyFinder = new PartyFinder(actors, matcher, agents, knowledge.implied());
    StatusReader statusReader = new StatusReader(knowledge.lexicon(), predications);
    List<EventDraft> drafts = new ArrayList<>();
    for (Predication predication : predications.all()) {
      Optional<Frame> frame = matcher.match(predication);
      if (frame.isEmpty() || knowledge.discards().discard(predication).isPresent()) {
        continue;
      }
      Parties parties =
          withPairs(partyFinder.find(frame.get(), predication), frame.get(), predication);
      StatusReading status = statusReader.read(predication);
      List<Speaker> saying = speakers.read(status);
      parties = parties.spokenBy(predication, saying);
      if (isMereMention(frame.get(), predication, parties)
          || NeededParties.areMissing(frame.get(), predication, parties)) {
        continue;
      }
      if (!publicAffairs.concern(frame.get().type(), parties, sentence)) {
        continue;
      }
      if (isAnnounced(frame.get(), predication, predications)) {
        status = status.announced();
      }
      if (frame.get().refusal()) {
        status = status.refused();
      }
      if (!agents.accused(predication).isEmpty()) {
        status = status.alleged();
      }
      if (!status.opinion()) {
        drafts.add(new EventDraft(predications, predication, frame.get(), parties, status, saying));
      }
    }
    List<EventDraft> kept = withDemands(withoutRepetitions(drafts));
    earlier.addAll(kept);
    return kept;
  }

  /** "Announced a complete withdrawal": what one announces of oneself is still to come. */
  private static boolean isAnnounced(
      Frame frame, Predication predication, Predications predications) {
    Embedding embedding = predication.embedding();
    boolean object =
        predication.kind() == Predication.Kind.NOUN
            && embedding != null
            && embedding.form() == Embedding.Form.OBJECT_EVENT;
    return object
        && ANNOUNCED.contains(frame.type())
        && !"resign".equals(frame.mode())
        && predication.fillers(Role.SUBJECT).isEmpty()
        && predications
            .governor(predication)
            .filter(
                verb -> verb.lemma().equals("announce") && !verb.fillers(Role.SUBJECT).isEmpty())
            .isPresent();
  }

  /** "Their concerns", "a requirement of the council": the noun names no act towards anybody. */
  private static boolean isMereMention(Frame frame, Predication predication, Parties parties) {
    return SPOKEN.contains(frame.type())
        && predication.kind() == Predication.Kind.NOUN
        && (predication.embedding() == null
            || predication.embedding().form() == Embedding.Form.TOPIC_EVENT)
        && parties.source().size() < 2
        && parties.target().isEmpty();
  }

  /** Whether an event of {@code type} that is no mere possibility was told before. */
  private boolean hasTold(EventType type) {
    return earlier.stream()
        .anyMatch(draft ->
            draft.frame().type() == type
                && draft.status().status() != Status.HYPOTHETICAL
                && draft.status().status() != Status.NEGATED);
  }

  /** The parties, where a side that nobody is known of yet is a pair that was named before. */
  private Parties withPairs(Parties parties, Frame frame, Predication predication) {
    boolean denial = frame.type() == EventType.REJECT;
    List<Actor> source = withPair(parties.source(), predication, frame.source(), denial);
    List<Actor> target =
        source.isEmpty()
            ? parties.target()
            : withPair(parties.target(), predication, frame.target(), false);
    return new Parties(source, target);
  }

  /** "both governments" are two, whatever country the noun alone was guessed to be of. */
  private List<Actor> withPair(
      List<Actor> side,
      Predication predication,
      List<List<RolePath>> alternatives,
      boolean denial) {
    if (side.size() > 1) {
      return side;
    }
    List<Actor> pair = pair(predication, alternatives, denial);
    boolean ofPair =
        side.isEmpty()
            || pair.stream().anyMatch(actor -> actor.span().overlaps(side.getFirst().span()));
    return pair.isEmpty() || !ofPair ? side : pair;
  }

  private List<Actor> pair(
      Predication predication, List<List<RolePath>> alternatives, boolean denial) {
    Sentence sentence = predication.sentence();
    for (List<RolePath> together : alternatives) {
      for (RolePath path : together) {
        Role role = path.role();
        if (path.ofContent() || role == null) {
          continue;
        }
        for (Argument argument : predication.fillers(role)) {
          for (Token token : sentence.subtree(argument.head())) {
            if (anaphora.isPair(sentence, token)) {
              return anaphora.resolve(sentence, token, earlier, denial);
            }
          }
        }
      }
    }
    return List.of();
  }

  /** "Marched to demand his resignation": of whom protesters demand something they protest to. */
  private static List<EventDraft> withDemands(List<EventDraft> drafts) {
    return drafts.stream()
        .map(draft ->
            draft.frame().type() == EventType.PROTEST && draft.parties().target().isEmpty()
                ? withDemand(draft, drafts)
                : draft)
        .toList();
  }

  private static EventDraft withDemand(EventDraft protest, List<EventDraft> drafts) {
    for (EventDraft draft : drafts) {
      EventType type = draft.frame().type();
      boolean says = type == EventType.REQUEST || type == EventType.ACCUSE;
      if (says
          && !protest.parties().source().isEmpty()
          && !draft.parties().target().isEmpty()
          && covers(protest.parties().source(), draft.parties().source())) {
        return protest.with(new Parties(protest.parties().source(), draft.parties().target()));
      }
    }
    return protest;
  }

  /** One sentence often names an event twice; the first naming stands. */
  private static List<EventDraft> withoutRepetitions(List<EventDraft> drafts) {
    boolean assault =
        drafts.stream()
            .anyMatch(draft ->
                draft.frame().type() == EventType.ASSAULT
                    && draft.status().status() != Status.HYPOTHETICAL);
    List<EventDraft> kept = new ArrayList<>();
    for (EventDraft draft : drafts) {
      boolean part = draft.frame().type() == EventType.MOBILIZE && assault;
      if (part
          || completes(kept, draft)
          || kept.stream().anyMatch(other -> repeats(other, draft))) {
        continue;
      }
      kept.add(draft);
    }
    return kept;
  }

  /**
   * "Began a hunger strike to protest against the decision", "shelled the town, killing ten": the
   * second naming tells the first one's target.
   */
  private static boolean completes(List<EventDraft> kept, EventDraft draft) {
    for (int i = 0; i < kept.size(); i++) {
      EventDraft first = kept.get(i);
      boolean same =
          first.frame().type() == draft.frame().type()
              && first.status().status() == draft.status().status()
              && !first.frame().reciprocal()
              && first.parties().target().isEmpty()
              && !draft.parties().target().isEmpty()
              && !first.parties().source().isEmpty()
              && covers(first.parties().source(), draft.parties().source())
              && covers(draft.parties().source(), first.parties().source());
      if (same) {
        boolean named = first.predication().kind() == Predication.Kind.NOUN && !isCarried(first);
        kept.set(
            i,
            named
                ? draft
                : first.with(new Parties(first.parties().source(), draft.parties().target())));
        return true;
      }
    }
    return false;
  }

  /** "Held a strike": the verb and its noun are one naming. */
  private static boolean isCarried(EventDraft draft) {
    Embedding embedding = draft.predication().embedding();
    return embedding != null && embedding.form() == Embedding.Form.LIGHT;
  }

  /** Of what people do with each other it does not matter on whose side it is told. */
  private static boolean repeats(EventDraft first, EventDraft second) {
    if (first.frame().type() != second.frame().type()
        || first.status().status() != second.status().status()) {
      return false;
    }
    if (first.frame().reciprocal() && second.frame().reciprocal()) {
      return covers(first.parties().all().toList(), second.parties().all().toList());
    }
    return covers(first.parties().source(), second.parties().source())
        && covers(first.parties().target(), second.parties().target());
  }

  private static boolean covers(List<Actor> known, List<Actor> repeated) {
    return repeated.stream()
        .allMatch(actor ->
            known.stream()
                .anyMatch(other ->
                    other.span().equals(actor.span())
                        || (!other.code().isEmpty() && other.code().equals(actor.code()))));
  }
}
