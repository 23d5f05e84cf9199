package org.rapporteur.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.correction.Correction;
import org.rapporteur.query.Filter;
import org.rapporteur.store.Judgement;

/** What the desk has done by the coder. For many threads. */
public interface Workbench {
  /** Who is who: the built-in registry, with the user's own before it if there are any. */
  default ActorRegistry actors() {
    return ActorRegistry.builtIn();
  }

  /**
   * What is read from {@code source}, without keeping it, as the line of JSON that {@code
   * RecordWriter} writes, or that tells why there is none.
   */
  String code(ArticleSource source) throws UnavailableException;

  /**
   * The same, and keeps the article with its records, if there are any; what is kept already stays
   * as it is.
   */
  String keep(ArticleSource source) throws UnavailableException;

  /** How each sentence of {@code source} is read, in text order. */
  List<String> explain(ArticleSource source) throws UnavailableException;

  /**
   * Keeps {@code line}, a correction as {@code CorrectionReader} reads it, and codes the article
   * that it is about again. Gives what did not fit, for a person; empty when all is well.
   */
  List<String> correct(String line, Correction correction) throws UnavailableException;

  /**
   * Takes back the correction known as {@code id} and codes its article again; whether it was
   * there.
   */
  boolean takeBack(String id) throws UnavailableException;

  /**
   * Keeps those of {@code lines}, corrections as {@code CorrectionReader} reads them, that are not
   * there, and codes their articles again. Gives what did not fit, for a person.
   */
  List<String> take(List<String> lines) throws UnavailableException;

  /**
   * Begins to join what articles tell together, unless that is going on, and waits for it no longer
   * than {@code patience}.
   */
  void join(Duration patience);

  /** Whether that is going on, and what came of it the last time. */
  Joining joining();

  /** Draws records to be judged; gives what the sample is known by. */
  String draw(Filter filter, String text, long seed, int size, String author, LocalDate day)
      throws UnavailableException;

  /** Keeps {@code judgement} of record {@code number} of {@code sample}. */
  void judge(String sample, int number, Judgement judgement) throws UnavailableException;

  /** What is done about alerts. */
  AlertWork alerts();

  /**
   * How joining goes.
   *
   * @param running whether it is going on
   * @param failure why it failed the last time; empty when it did not
   */
  record Joining(boolean running, String failure) {}
}
