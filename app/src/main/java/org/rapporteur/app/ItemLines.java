package org.rapporteur.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.source.Item;

/**
 * What {@code code} makes of items, for those who bring their own reading and writing, as a job on
 * many machines does. The models are loaded when the first article comes. For several threads.
 */
public final class ItemLines {
  private final RecordLayout layout = RecordLayout.json();
  private final ItemCoder coder;

  private ItemLines(ItemCoder coder) {
    this.coder = coder;
  }

  /**
   * Codes with {@code parts}.
   *
   * @param today dates after it are told as problems; it is in no record
   * @param notices receives what a person should know, a line each
   */
  public static ItemLines of(Parts parts, LocalDate today, PrintStream notices) {
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            notices,
            Set.of(),
            Map.of(),
            List.of(),
            today);
    return new ItemLines(
        ItemCoder.of(parts, KnownCorrections.NONE, today, Messages.of(surroundings, false)));
  }

  /**
   * What comes of {@code item}. No article makes it fail.
   *
   * @throws EnvironmentException if there are no models to code with
   */
  public ItemLine code(Item item) throws EnvironmentException {
    ItemResult result = coder.code(item);
    String origin = result.origin().name();
    return switch (result.fate()) {
      case ItemResult.Article article ->
          new ItemLine.Coded(
              layout.coded(origin, article).getFirst(),
              origin,
              article.coding().article().text(),
              CodedArticle.of(article.coding(), article.arrival().tongue().code()),
              article.arrival().canonical(),
              article.arrival().signature());
      case ItemResult.Broken broken ->
          new ItemLine.Failed(
              layout.failed(broken.id(), broken.problem()).getFirst(),
              origin,
              broken.problem().code());
      case ItemResult.NoArticle none ->
          none.page()
              ? new ItemLine.Failed(
                  layout.noArticle(origin, none.reason()).getFirst(),
                  origin,
                  ErrorCode.NOT_AN_ARTICLE)
              : new ItemLine.Skipped(none.reason());
      case ItemResult.Unchanged unchanged -> new ItemLine.Skipped("unchanged");
    };
  }
}
