package org.rapporteur.app;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.coding.Coder;
import org.rapporteur.coding.Coding;

/** Makes coders that read words and warn of the names of a user's actors. */
final class OwnActorsCoder implements CoderFactory {
  private final List<String> names;

  OwnActorsCoder() {
    this(List.of());
  }

  private OwnActorsCoder(List<String> names) {
    this.names = names;
  }

  @Override
  public CoderFactory with(OwnKnowledge own) {
    return new OwnActorsCoder(
        own.actors().actors().stream().map(row -> row.entry().name()).toList());
  }

  @Override
  public Coder create(Consumer<String> notices) {
    WordCoder words = new WordCoder();
    return source -> {
      Coding coding = words.code(source);
      return new Coding(
          coding.article(), coding.events(), coding.claims(), names, coding.mentions());
    };
  }
}
