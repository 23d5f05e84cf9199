package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Actors by what they do or are: "rebels", "the foreign minister", "a spokesman for Hamas". */
final class Descriptions {
  private static final int LONGEST = 4;

  /** Verbs whose object, told by a mere number, is people. */
  private static final Set<String> HARM =
      Set.of(
          "kill",
          "injure",
          "wound",
          "hurt",
          "stab",
          "murder",
          "shoot",
          "behead",
          "execute",
          "abduct",
          "kidnap",
          "arrest",
          "detain",
          "jail",
          "evacuate",
          "rescue",
          "attack");

  private static final Set<String> ADVERBIAL = Set.of("board", "association", "company");

  private static final Set<String> SIDES =
      Set.of("interested", "third", "unidentified", "warring", "outside", "responsible", "guilty");

  private static final Set<String> ARMED_SERVICES = Set.of("MIL", "COP");

  private static final Set<String> COLLECTIVE =
      Set.of(
          "government",
          "police",
          "army",
          "parliament",
          "court",
          "opposition",
          "party",
          "authority",
          "council",
          "cabinet",
          "congress",
          "senate",
          "administration",
          "company",
          "firm",
          "bank",
          "corporation",
          "airline",
          "subsidiary",
          "exchange",
          "consortium",
          "conglomerate",
          "cooperative",
          "venture",
          "fund",
          "brokerage",
          "utility",
          "union",
          "agency",
          "commission",
          "committee",
          "board",
          "bureau",
          "organisation",
          "organization",
          "movement",
          "militia",
          "navy",
          "force",
          "coalition",
          "alliance",
          "university",
          "church",
          "newspaper",
          "house",
          "hospital",
          "clinic",
          "school",
          "college",
          "academy",
          "institute",
          "mosque",
          "synagogue",
          "temple",
          "mall",
          "centre",
          "center",
          "station",
          "channel",
          "network",
          "broadcaster",
          "magazine",
          "group",
          "gang",
          "cartel",
          "team",
          "crew",
          "delegation",
          "mission",
          "embassy",
          "consulate",
          "department",
          "tribunal",
          "regime",
          "junta",
          "battalion",
          "brigade",
          "division",
          "regiment",
          "unit",
          "squad",
          "warship",
          "ship",
          "vessel",
          "plane",
          "aircraft",
          "helicopter",
          "jet",
          "press",
          "media",
          "campaign",
          "association",
          "federation",
          "league",
          "foundation",
          "club",
          "society",
          "airport",
          "factory",
          "office",
          "headquarters",
          "personnel",
          "staff",
          "corps",
          "congregation");

  private final ArticleContext context;
  private final PhraseResolver resolver;
  private final Bodies bodies;

  Descriptions(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
    this.bodies = new Bodies(context, resolver);
  }

  /** The actor that the head of {@code phrase} describes. */
  Optional<Actor> find(Phrase phrase) {
    return agent(phrase).map(agent -> by(phrase, agent));
  }

  /** Whether the head is an agent noun. */
  boolean isDescription(Phrase phrase) {
    return agent(phrase).isPresent();
  }

  /** The agent noun at the head of {@code phrase}. */
  Optional<AgentNoun> agent(Phrase phrase) {
    return isAdverbial(phrase)
        ? Optional.empty()
        : withComplement(phrase).or(() -> ending(phrase.core())).or(() -> people(phrase));
  }

  /** "On board", "in association with". */
  private static boolean isAdverbial(Phrase phrase) {
    Token head = phrase.head();
    return phrase.core().size() == 1
        && head.relation() == Relation.PREPOSITION_OBJECT
        && ADVERBIAL.contains(head.lemma());
  }

  /** "Chief of staff", "members of parliament": agent nouns that end behind their head. */
  private Optional<AgentNoun> withComplement(Phrase phrase) {
    for (Token noun : phrase.after("of", "for")) {
      int length = noun.index() - phrase.head().index();
      if (length > 1 && length < LONGEST + 1) {
        List<Token> words =
            phrase.sentence().tokens().subList(phrase.head().index(), noun.index() + 1);
        Optional<AgentNoun> agent = context.registry().agent(Titles.lemmas(words));
        if (agent.isPresent()) {
          return agent;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether what stands beside the name {@code phrase} tells of which country or body it is. */
  boolean namesBody(Phrase phrase) {
    return phrase.appositions().stream()
        .map(apposition -> new Phrase(phrase.sentence(), apposition))
        .anyMatch(beside ->
            agent(beside)
                .filter(Descriptions::isOffice)
                .filter(agent ->
                    bodies.find(beside, agent).isPresent()
                        || resolver.country().own(beside).isPresent())
                .isPresent());
  }

  /** "Killed four", "at least 20 were injured", "attacked others": people without a noun. */
  private Optional<AgentNoun> people(Phrase phrase) {
    Token head = phrase.head();
    boolean nounless =
        head.wordClass() == WordClass.NUMBER || (head.plural() && head.lemma().equals("other"));
    boolean harmed =
        nounless
            && head.head() >= 0
            && (head.relation() == Relation.OBJECT || head.relation() == Relation.PASSIVE_SUBJECT)
            && HARM.contains(phrase.sentence().token(head.head()).lemma());
    return harmed ? context.registry().agent("people") : Optional.empty();
  }

  /** The longest agent noun with which {@code words} end. */
  private Optional<AgentNoun> ending(List<Token> words) {
    for (int begin = Math.max(0, words.size() - LONGEST); begin < words.size(); begin++) {
      List<Token> last = words.subList(begin, words.size());
      Optional<AgentNoun> agent =
          context
              .registry()
              .agent(Titles.lemmas(last))
              .or(() -> context.registry().agent(Titles.forms(last)))
              .filter(found -> isWritten(found, last));
      if (agent.isPresent()) {
        return agent;
      }
    }
    return Optional.empty();
  }

  /** "House" is the chamber, "house" is not, and "HOUSE" does not tell. */
  private static boolean isWritten(AgentNoun agent, List<Token> words) {
    String noun = agent.noun();
    String form = words.getFirst().form();
    return !Character.isUpperCase(noun.charAt(0))
        || (Character.isUpperCase(form.charAt(0)) && isCapitals(form) == isCapitals(noun));
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(1));
  }

  /** What {@code agent} says of the phrase, with its country from nearest to farthest. */
  Actor by(Phrase phrase, AgentNoun agent) {
    List<String> sectors = agent.sectors();
    String country = agent.country();
    String reason = "agent noun " + agent.noun();
    Optional<Actor> body = agent.spokesperson() ? spokenFor(phrase) : bodies.find(phrase, agent);
    if (body.isPresent()) {
      Actor of = body.get();
      country = of.country();
      sectors = sectorsOf(of, agent);
      reason = (agent.spokesperson() ? "speaks for " : reason + " of ") + of.name();
    }
    if (agent.noun().equals("party") && (isFollowedByTo(phrase) || isAnySide(phrase))) {
      sectors = List.of(); // to a conflict or a treaty
    }
    if (body.isEmpty() && Bodies.isMember(agent)) {
      sectors = memberSectors(phrase, agent);
    }
    sectors = RegisteredNames.former(sectors, phrase.isFormer());
    Optional<RegistryEntry> people = body.isEmpty() ? bodies.people(phrase) : Optional.empty();
    if (people.isPresent()) {
      sectors = Bodies.ofPeople(sectors, agent, people.get());
      country = country == null ? people.get().country() : country;
    }
    if (country == null) {
      Optional<PhraseCountry.Inferred> inferred = resolver.country().infer(phrase);
      if (inferred.isPresent()) {
        country = inferred.get().country();
        reason = reason + ", " + inferred.get().reason();
      }
    }
    boolean person = phrase.head().wordClass() != WordClass.NAME || !phrase.head().plural();
    Optional<Actor> named = nameBefore(phrase);
    String name =
        named
            .map(Actor::name)
            .or(() -> appositiveName(phrase))
            .orElseGet(() -> context.text(phrase.span()));
    String role = person && !phrase.head().plural() && isOffice(agent) ? agent.noun() : null;
    String id = named.map(Actor::id).orElse(null);
    return context.actor(country, sectors, name, id, role, phrase, reason);
  }

  /** Who was named just before: "the general" in "Omar Dia, the general who leads them". */
  private Optional<Actor> nameBefore(Phrase phrase) {
    Token head = phrase.head();
    if (head.relation() != Relation.APPOSITION || head.head() < 0 || head.plural()) {
      return Optional.empty();
    }
    Token before = phrase.sentence().token(head.head());
    boolean name = before.wordClass() == WordClass.NAME && before.index() < head.index();
    return name ? context.history().at(phrase.sentence(), before) : Optional.empty();
  }

  /** "Interested parties", "a third party": sides of a matter, and no movement. */
  private static boolean isAnySide(Phrase phrase) {
    return phrase.modifiers().stream()
        .anyMatch(word -> SIDES.contains(word.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean isFollowedByTo(Phrase phrase) {
    int next = phrase.head().index() + 1;
    List<Token> tokens = phrase.sentence().tokens();
    return next < tokens.size() && tokens.get(next).form().equals("to");
  }

  private static List<String> sectorsOf(Actor body, AgentNoun agent) {
    if (agent.spokesperson()) {
      return body.sectors().isEmpty() ? List.of("GOV") : body.sectors();
    }
    boolean international = body.country() != null && CountryFocus.isInternational(body.country());
    return international && !Bodies.isMember(agent) ? agent.sectors() : body.sectors();
  }

  /**
   * An "intelligence agency officer" is what the agency is, "the officers" what they were before.
   */
  private List<String> memberSectors(Phrase phrase, AgentNoun agent) {
    List<Token> core = phrase.core();
    int words = Names.key(agent.noun()).split(" ", -1).length;
    Optional<AgentNoun> of =
        words == 1 && words < core.size()
            ? ending(core.subList(0, core.size() - words))
            : Optional.empty();
    if (of.isPresent() && !of.get().sectors().isEmpty()) {
      return of.get().sectors();
    }
    boolean armed = agent.sectors().equals(List.of("MIL")) && words == 1;
    return armed
        ? context.history().anyOf(ARMED_SERVICES).map(Actor::sectors).orElse(agent.sectors())
        : agent.sectors();
  }

  /** Whether one person is called so, and no body of persons. */
  static boolean isOffice(AgentNoun agent) {
    boolean partOfName = Character.isUpperCase(agent.noun().charAt(0));
    String noun = agent.lastWord();
    return !partOfName && !noun.equals("ministry") && !COLLECTIVE.contains(noun);
  }

  private Optional<String> appositiveName(Phrase phrase) {
    for (Token apposition : phrase.appositions()) {
      boolean name =
          apposition.wordClass() == WordClass.NAME && !context.introduced().isExplained(apposition);
      if (name) {
        return Optional.of(context.text(new Phrase(phrase.sentence(), apposition).span()));
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> spokenFor(Phrase phrase) {
    List<Token> candidates = new ArrayList<>(phrase.after("for", "of", "at"));
    candidates.addAll(phrase.modifiers().reversed());
    candidates.addAll(phrase.possessors());
    for (Token candidate : candidates) {
      Optional<Actor> actor = resolver.resolve(phrase.sentence(), candidate);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  /** "The city's mayor, Muriel Bowser": a name that stands beside what describes it. */
  Optional<Actor> besideDescription(Phrase phrase) {
    Token head = phrase.head();
    if (head.relation() != Relation.APPOSITION || head.head() < 0) {
      return Optional.empty();
    }
    Token before = phrase.sentence().token(head.head());
    boolean description =
        before.wordClass() == WordClass.NOUN && !before.plural() && before.index() < head.index();
    return description
        ? context
            .history()
            .at(phrase.sentence(), before)
            .filter(actor -> actor.role() != null)
            .map(actor -> context.mention(actor, phrase))
        : Optional.empty();
  }

  /** "Hatice Cengiz, a columnist": a name that is described beside it. */
  Optional<Actor> byApposition(Phrase phrase) {
    for (Token apposition : phrase.appositions()) {
      Phrase beside = new Phrase(phrase.sentence(), apposition);
      Optional<Actor> description = find(beside);
      if (description.isPresent()) {
        Actor found = description.get();
        boolean guessed = found.isCivilian() && found.reason().endsWith(PhraseCountry.MAIN_COUNTRY);
        String country =
            guessed ? context.history().focus().domesticCountry().orElse(null) : found.country();
        return Optional.of(
            context.actor(
                country,
                found.sectors(),
                context.text(phrase.span()),
                null,
                found.role(),
                phrase,
                "person described as " + found.text()));
      }
    }
    return Optional.empty();
  }
}
