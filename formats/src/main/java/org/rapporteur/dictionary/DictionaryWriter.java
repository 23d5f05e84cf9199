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
      for (int i = 0; i < actor.forms().size(); i++) {
        line(text, (i == 0 ? "" : "+") + actor.forms().get(i), actor.ofForms().get(i));
      }
      for (int i = 0; i < actor.codes().size(); i++) {
        line(text, "\t" + actor.codes().get(i).text(), actor.ofCode(i));
      }
      text.append(Remark.lines(actor.below()));
    }
    return text.toString();
  }

  /** A dictionary of agents with the sets that they use. */
  public static String agents(List<WordSet> sets, List<DictionaryAgent> agents) {
    StringBuilder text = new StringBuilder();
    for (WordSet set : sets) {
      line(text, set.name() + " = " + String.join(", ", set.words()), set.remark());
    }
    for (DictionaryAgent agent : agents) {
      line(
          text, agent.noun() + braces(agent.plurals()) + " [" + agent.code() + "]", agent.remark());
      text.append(Remark.lines(agent.below()));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String said, Remark remark) {
    text.append(Remark.lines(remark.above())).append(said).append(remark.ending()).append('\n');
  }

  private static String braces(@Nullable List<String> forms) {
    return forms == null ? "" : " {" + String.join(" ", forms) + "}";
  }
}
