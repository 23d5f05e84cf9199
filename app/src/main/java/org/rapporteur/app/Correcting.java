package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoredText;
import org.rapporteur.store.StoredTexts;

/** Codes articles of a store again whose corrections have changed, and tells what came of it. */
final class Correcting {
  private final Surroundings surroundings;
  private final Parts parts;
  private final KnowledgeOption knowledge;
  private final Messages messages;

  Correcting(Surroundings surroundings, Parts parts, KnowledgeOption knowledge, Messages messages) {
    this.surroundings = surroundings;
    this.parts = parts;
    this.knowledge = knowledge;
    this.messages = messages;
  }

  /** Codes those of {@code store} in {@code directory} again that {@code articles} name. */
  void run(RecordStore store, Path directory, Set<String> articles)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    Output output = new Output(surroundings.out());
    DiffReport report = new DiffReport(output, ListFormat.TEXT, messages);
    KnownCorrections known = KnownCorrections.of(store, messages);
    Ingredients ingredients = Ingredients.of(knowledge, known.hash());
    List<StoredText> named = new ArrayList<>();
    try (StoredTexts texts = store.texts()) {
      for (String article : articles) {
        named.addAll(texts.find(article));
      }
    }
    new Recoding(
            ItemCoder.of(
                parts.with(knowledge.own(messages)), known, surroundings.today(), messages),
            CoderMark.of(parts, knowledge, ingredients, known),
            1,
            messages)
        .run(store, named, report);
    report.end(List.of());
    output.flush();
    RunManifest.refresh(
        directory.resolve(VerifyCommand.FILE_NAME), ingredients, Archive.stored(store));
  }
}
