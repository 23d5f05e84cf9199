package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.correction.Correction;
import org.rapporteur.desk.AlertWork;
import org.rapporteur.desk.UnavailableException;
import org.rapporteur.desk.Workbench;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import org.rapporteur.formats.InputError;
import org.rapporteur.formats.RecordWriter;
import org.rapporteur.query.Filter;
import org.rapporteur.store.Judgement;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;

/** Codes and corrects for the desk. Whatever changes the store waits for its turn. */
final class DeskWork implements Workbench {
  private final Surroundings surroundings;
  private final Parts parts;
  private final KnowledgeOption knowledge;
  private final RecordStore store;
  private final Path directory;
  private final ItemCoder coder;
  private final Messages messages;
  private final RecordWriter writer = new RecordWriter();
  private final DeskJoins joins;
  private final ActorRegistry actors;
  private final AlertWork alerts;
  private @Nullable Archive archive;

  /** Works on {@code store} in {@code directory} with {@code parts} that know {@code knowledge}. */
  DeskWork(
      Surroundings surroundings,
      Parts parts,
      KnowledgeOption knowledge,
      RecordStore store,
      Path directory,
      Messages messages)
      throws EnvironmentException {
    this.surroundings = surroundings;
    OwnKnowledge own = knowledge.own(messages);
    this.parts = parts.with(own);
    this.actors = ActorRegistry.builtIn().with(own.actors());
    this.knowledge = knowledge;
    this.store = store;
    this.directory = directory;
    this.joins = new DeskJoins(store, this, messages);
    this.alerts = new DeskAlerts(store, surroundings, messages);
    this.messages = messages;
    this.coder = ItemCoder.of(this.parts, KnownCorrections.NONE, surroundings.today(), messages);
  }

  @Override
  public ActorRegistry actors() {
    return actors;
  }

  @Override
  public String code(ArticleSource source) throws UnavailableException {
    try {
      ItemCoder.Recoded coded = coder.recode(source);
      return switch (coded.outcome()) {
        case Outcome.Coded one -> writer.write(one.coding(), coded.tongue().code());
        case Outcome.Failed failed ->
            writer.write(new InputError(source.id(), failed.code(), failed.message(), 1));
      };
    } catch (EnvironmentException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  @Override
  public synchronized String keep(ArticleSource source) throws UnavailableException {
    try {
      KnownCorrections known = KnownCorrections.of(store, messages);
      ItemCoder.Recoded coded =
          ItemCoder.of(parts, known, surroundings.today(), messages).recode(source);
      return switch (coded.outcome()) {
        case Outcome.Coded one -> {
          archive(known)
              .add(
                  "POST /api/articles",
                  new ItemResult.Article(one.coding(), ItemCoder.arrival(source, coded.tongue())));
          archive(known).save(List::of);
          yield writer.write(one.coding(), coded.tongue().code());
        }
        case Outcome.Failed failed ->
            writer.write(new InputError(source.id(), failed.code(), failed.message(), 1));
      };
    } catch (IOException | EnvironmentException | StoreException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  /** Where articles go that are sent to the desk; made when the first one comes. */
  private Archive archive(KnownCorrections known) throws StoreException, EnvironmentException {
    Archive open = archive;
    if (open == null) {
      open = Archive.within(directory, new Tally(), store);
      archive = open;
    }
    open.mark(CoderMark.of(parts, knowledge, Ingredients.of(knowledge, known.hash()), known));
    return open;
  }

  @Override
  public List<String> explain(ArticleSource source) throws UnavailableException {
    try {
      return parts.explainer().explain(source, notice -> {});
    } catch (EnvironmentException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  @Override
  public synchronized List<String> correct(String line, Correction correction)
      throws UnavailableException {
    try {
      store.corrections().add(List.of(line));
      return recode(correction.article());
    } catch (StoreException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  @Override
  public synchronized boolean takeBack(String id) throws UnavailableException {
    try {
      String line = store.corrections().all().get(id);
      if (line == null || !store.corrections().remove(id)) {
        return false;
      }
      if (new CorrectionReader().read(1, line) instanceof CorrectionLine.Read read) {
        recode(read.correction().article());
      }
      return true;
    } catch (StoreException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  @Override
  public synchronized List<String> take(List<String> lines) throws UnavailableException {
    try {
      List<String> problems = new ArrayList<>();
      for (String id : store.corrections().add(lines)) {
        String line = store.corrections().all().get(id);
        if (line != null
            && new CorrectionReader().read(1, line) instanceof CorrectionLine.Read read) {
          problems.addAll(recode(read.correction().article()));
        }
      }
      return problems;
    } catch (StoreException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  @Override
  public void join(Duration patience) {
    joins.start(patience);
  }

  @Override
  public Joining joining() {
    return joins.state();
  }

  @Override
  public AlertWork alerts() {
    return alerts;
  }

  @Override
  public synchronized String draw(
      Filter filter, String text, long seed, int size, String author, LocalDate day)
      throws UnavailableException {
    try {
      return store.judgements().draw(filter, text, seed, size, author, day);
    } catch (StoreException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  @Override
  public synchronized void judge(String sample, int number, Judgement judgement)
      throws UnavailableException {
    try {
      store.judgements().judge(sample, number, judgement);
    } catch (StoreException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  private List<String> recode(String article) throws UnavailableException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Surroundings silent =
        new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(told, true, StandardCharsets.UTF_8),
            Set.of(),
            Map.of(),
            List.of(),
            surroundings.today());
    try {
      new Correcting(silent, parts, knowledge, Messages.of(silent, false))
          .run(store, directory, Set.of(article));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw unavailable(stopping);
    } catch (IOException | EnvironmentException | StoreException inTheWay) {
      throw unavailable(inTheWay);
    }
    return told.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static UnavailableException unavailable(Exception cause) {
    return new UnavailableException(String.valueOf(cause.getMessage()), cause);
  }
}
