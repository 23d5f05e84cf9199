package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.Filter;

/**
 * Draws records to be judged and keeps what people find. A judgement is never changed; the last one
 * counts. Use from the thread of its store.
 */
public final class JudgementTable {
  private final Path file;
  private final Transaction transaction;

  JudgementTable(Path file, Transaction transaction) {
    this.file = file;
    this.transaction = transaction;
  }

  /**
   * Draws {@code size} of the records that {@code filter}, written as {@code text}, means; the same
   * {@code seed} draws the same records from the same store. Gives what the sample is known by.
   */
  public String draw(Filter filter, String text, long seed, int size, String author, LocalDate day)
      throws StoreException {
    FilterSql where = FilterSql.of(filter, file);
    String id = Digest.of(text + " " + seed + " " + size + " " + author + " " + day);
    String sample = id.substring(0, 12);
    List<@Nullable Object> values = new ArrayList<>();
    values.add(sample);
    values.add(String.valueOf(seed));
    values.addAll(where.values());
    transaction.write(() -> {
      transaction.update("DELETE FROM samples WHERE sample = ?", sample);
      transaction.update(
          "DELETE FROM sample_records WHERE sample = ?"
              + " AND NOT EXISTS (SELECT 1 FROM judgements j WHERE j.sample = ?)",
          sample,
          sample);
      transaction.update(
          "INSERT INTO samples VALUES (?, ?, ?, ?, ?)",
          sample,
          text,
          seed,
          author,
          Date.valueOf(day));
      transaction.update(
          "INSERT INTO sample_records SELECT ?, row_number() OVER (ORDER BY drawn) - 1, article,"
              + " event, type, status FROM (SELECT md5(? || ' ' || p.article || ' ' || p.ordinal)"
              + " AS drawn, p.article, e.event, p.type, p.status FROM (SELECT DISTINCT p.article,"
              + " p.ordinal, p.type, p.status FROM pairs p WHERE "
              + where.sql()
              + ") p JOIN events e ON e.article = p.article AND e.ordinal = p.ordinal"
              + " ORDER BY drawn LIMIT "
              + size
              + ") WHERE NOT EXISTS (SELECT 1 FROM sample_records r WHERE r.sample = '"
              + sample
              + "')",
          values.toArray());
    });
    return sample;
  }

  /** Keeps {@code judgement} of record {@code number} of {@code sample}. */
  public void judge(String sample, int number, Judgement judgement) throws StoreException {
    transaction.write(() ->
        transaction.update(
            "INSERT INTO judgements VALUES (?, ?, ?, ?, ?, ?)",
            sample,
            number,
            judgement.verdict().name(),
            judgement.reason(),
            judgement.author(),
            Date.valueOf(judgement.day())));
  }
}
