package org.rapporteur.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what {@link Dictionary#parse} reads. */
public final class DictionaryWriter {
  private DictionaryWriter() {}

  /** A dictionary of actors. */
  public static String actors(List<DictionaryActor> actors) {
    StringBuilder text = new StringBuilder();
    for (DictionaryActor actor : actors) {
      text.append(actor.forms().getFirst()).append(comment(actor.comment())).append('\n');
      actor.forms().stream().skip(1).forEach(form -> text.append('+').append(form).append('\n'));
      actor.codes().forEach(code -> text.append('\t').append(code.text()).append('\n'));
    }
    return text.toString();
  }

  /** A dictionary of agents with the sets that they use. */
  public static String agents(List<WordSet> sets, List<DictionaryAgent> agents) {
    StringBuilder text = new StringBuilder();
    for (WordSet set : sets) {
      text.append(set.name()).append(" = ").append(String.join(", ", set.words())).append('\n');
    }
    for (DictionaryAgent agent : agents) {
      text.append(agent.noun())
          .append(braces(agent.plurals()))
          .append(" [")
          .append(agent.code())
          .append(']')
          .append(comment(agent.comment()))
          .append('\n');
    }
    return text.toString();
  }

  /** A dictionary of verbs with its sets. */
  public static String verbs(List<WordSet> sets, List<VerbEntry> verbs) {
    StringBuilder text = new StringBuilder();
    for (WordSet set : sets) {
      text.append(set.name()).append('\n');
      set.words().forEach(word -> text.append('+').append(word).append('\n'));
      text.append('\n');
    }
    for (VerbEntry verb : verbs) {
      String code = verb.code().isEmpty() ? "" : " [" + verb.code() + "]";
      String said = verb.text() + braces(verb.forms()) + code;
      text.append(
              switch (verb.kind()) {
                case BLOCK -> "--- " + said + " ---";
                case VERB -> said;
                case PATTERN -> "- " + said;
              })
          .append(comment(verb.comment()))
          .append('\n');
    }
    return text.toString();
  }

  private static String braces(@Nullable List<String> forms) {
    return forms == null ? "" : " {" + String.join(" ", forms) + "}";
  }

  private static String comment(String comment) {
    return comment.isEmpty() ? "" : " # " + comment;
  }
}
