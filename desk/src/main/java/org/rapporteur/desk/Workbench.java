package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.correction.Correction;

/** What the desk has done by the coder. For many threads. */
public interface Workbench {
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
}
