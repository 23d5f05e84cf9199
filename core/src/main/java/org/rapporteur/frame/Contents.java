package org.rapporteur.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.EventType;
import org.rapporteur.predication.Effect;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.EmbeddingLexicon;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;

/**
 * The contents of predications: what somebody says, demands, agrees to do or does by a light verb.
 */
final class Contents {
  /** What stands between asking and what is asked, where no deed is asked for. */
  private static final Set<String> QUESTIONS =
      Set.of("about", "if", "whether", "how", "why", "when", "where", "what", "who", "which");

  private static final Set<String> OCCASIONS =
      Set.of(
          "after",
          "before",
          "during",
          "since",
          "amid",
          "amidst",
          "despite",
          "following",
          "until",
          "because of",
          "ahead of",
          "prior to",
          "under",
          "without",
          "besides");

  private final EmbeddingLexicon lexicon;
  private final Predications predications;

  Contents(EmbeddingLexicon lexicon, Predications predications) {
    this.lexicon = lexicon;
    this.predications = predications;
  }

  /** A carried noun stands for its verb; what is only the time or occasion is no content. */
  private static boolean isNoContent(Embedding embedding) {
    boolean occasion =
        embedding.form() == Embedding.Form.TOPIC_EVENT
            && embedding.marker() != null
            && OCCASIONS.contains(embedding.marker());
    return occasion || embedding.form() == Embedding.Form.LIGHT;
  }

  /**
   * The contents of {@code predication} for a frame of {@code type}: what somebody only told
   * ("officials told us that", "called it an act of") is no demand.
   */
  List<Predication> of(Predication predication, EventType type) {
    List<Predication> contents = of(predication);
    return type == EventType.REQUEST
        ? contents.stream().filter(content -> !isReported(predication, content)).toList()
        : contents;
  }

  private boolean isReported(Predication saying, Predication content) {
    Embedding embedding = content.embedding();
    if (embedding == null || Moods.has(FillerKind.OBLIGATION, content)) {
      return false;
    }
    if (saying.lemma().equals("ask")
        && embedding.marker() != null
        && QUESTIONS.contains(embedding.marker())) {
      return true;
    }
    Embedding.Form form = embedding.form();
    if (saying.lemma().equals("tell")) {
      return form != Embedding.Form.INFINITIVE
          || content.head().head() != saying.head().index(); // "told them that the plan to"
    }
    return switch (form) {
      case NAME_EVENT -> true;
      case THAT_CLAUSE, PARENTHETICAL -> reports(saying, form);
      case TOPIC_EVENT ->
          saying.kind() == Predication.Kind.VERB && reports(saying, Embedding.Form.THAT_CLAUSE);
      case OBJECT_EVENT ->
          lexicon.find(saying, Embedding.Form.NAME_EVENT).isPresent()
              || (lexicon.find(saying, form).isPresent()
                  ? reports(saying, form)
                  : reports(saying, Embedding.Form.THAT_CLAUSE));
      default -> false;
    };
  }

  private boolean reports(Predication saying, Embedding.Form form) {
    return lexicon
        .find(saying, form)
        .filter(entry -> entry.effect() == Effect.PASS || entry.effect() == Effect.ALLEGED)
        .isPresent();
  }

  /**
   * The contents of {@code predication}; a light verb among them stands for the noun it carries.
   */
  List<Predication> of(Predication predication) {
    List<Predication> contents = new ArrayList<>();
    for (Predication content : predications.contents(predication)) {
      if (content.embedding() != null && isNoContent(content.embedding())) {
        continue;
      }
      if (content.light()) {
        predications.contents(content).stream()
            .filter(noun -> noun.embedding() != null)
            .forEach(contents::add);
      } else {
        contents.add(content);
      }
    }
    return contents;
  }

  /**
   * The event nouns that {@code predication} has as objects: "loan" in "granted a loan to Ghana".
   */
  List<Predication> objectNouns(Predication predication) {
    return predications.contents(predication).stream()
        .filter(content -> content.kind() == Predication.Kind.NOUN)
        .filter(content -> isObject(content.embedding()))
        .toList();
  }

  private static boolean isObject(@Nullable Embedding embedding) {
    return embedding != null
        && (embedding.form() == Embedding.Form.LIGHT
            || embedding.form() == Embedding.Form.OBJECT_EVENT);
  }
}
