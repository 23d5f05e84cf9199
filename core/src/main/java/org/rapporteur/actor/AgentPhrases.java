package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** The agent nouns with which phrases end: "rebels", "the foreign minister", "chief of staff". */
final class AgentPhrases {
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

  private final ActorRegistry registry;

  AgentPhrases(ActorRegistry registry) {
    this.registry = registry;
  }

  /** The agent noun at the head of {@code phrase}. */
  Optional<AgentNoun> at(Phrase phrase) {
    return isAdverbial(phrase) || isMeasure(phrase)
        ? Optional.empty()
        : withComplement(phrase).or(() -> ending(phrase.core())).or(() -> people(phrase));
  }

  /** "On board", "in association with", "stand firm". */
  private static boolean isAdverbial(Phrase phrase) {
    Token head = phrase.head();
    boolean alone = phrase.core().size() == 1;
    boolean adverbial =
        head.relation() == Relation.PREPOSITION_OBJECT && ADVERBIAL.contains(head.lemma());
    return alone && (adverbial || head.form().equals("firm"));
  }

  /** "A couple of years". */
  private static boolean isMeasure(Phrase phrase) {
    return phrase.head().lemma().equals("couple") && !phrase.after("of").isEmpty();
  }

  /** "Chief of staff", "members of parliament": agent nouns that end behind their head. */
  private Optional<AgentNoun> withComplement(Phrase phrase) {
    for (Token noun : phrase.after("of", "for")) {
      int length = noun.index() - phrase.head().index();
      if (length > 1 && length < LONGEST + 1) {
        List<Token> words =
            phrase.sentence().tokens().subList(phrase.head().index(), noun.index() + 1);
        Optional<AgentNoun> agent = registry.agent(Titles.lemmas(words));
        if (agent.isPresent()) {
          return agent;
        }
      }
    }
    return Optional.empty();
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
    return harmed ? registry.agent("people") : Optional.empty();
  }

  /** The longest agent noun with which {@code words} end. */
  Optional<AgentNoun> ending(List<Token> words) {
    for (int begin = Math.max(0, words.size() - LONGEST); begin < words.size(); begin++) {
      List<Token> last = words.subList(begin, words.size());
      Optional<AgentNoun> agent =
          registry
              .agent(Titles.lemmas(last))
              .or(() -> registry.agent(Titles.forms(last)))
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

  /** Whether one person is called so, and no body of persons. */
  static boolean isOffice(AgentNoun agent) {
    boolean partOfName = Character.isUpperCase(agent.noun().charAt(0));
    String noun = agent.lastWord();
    return !partOfName && !noun.equals("ministry") && !COLLECTIVE.contains(noun);
  }
}
