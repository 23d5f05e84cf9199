package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Samples of records and what people found in them. */
public final class JudgementReader {
  private static final String LATEST =
      "(SELECT * FROM judgements QUALIFY row_number() OVER (PARTITION BY sample, ordinal ORDER BY"
          + " rowid DESC) = 1)";
  private static final String SAMPLES =
      "SELECT s.sample, s.filter, s.seed, s.author, s.day, count(r.sample) AS records,"
          + " count(j.sample) AS judged, count(*) FILTER (WHERE j.verdict = 'RIGHT') AS correct,"
          + " count(*) FILTER (WHERE j.verdict = 'WRONG') AS wrong FROM samples s"
          + " LEFT JOIN sample_records r ON r.sample = s.sample LEFT JOIN "
          + LATEST
          + " j ON j.sample = r.sample AND j.ordinal = r.ordinal ";
  private static final String GROUPED = " GROUP BY ALL ORDER BY s.day DESC, s.sample";

  private final Questions questions;

  JudgementReader(Questions questions) {
    this.questions = questions;
  }

  /** The samples, the latest first. */
  public List<Sample> samples(int limit) throws StoreException {
    return questions.rows(
        SAMPLES + GROUPED + " LIMIT " + limit, List.of(), JudgementReader::sample);
  }

  /** The sample known by {@code id}. */
  public Optional<Sample> sample(String id) throws StoreException {
    return questions
        .rows(SAMPLES + "WHERE s.sample = ?" + GROUPED, List.of(id), JudgementReader::sample)
        .stream()
        .findFirst();
  }

  /** The records of the sample known by {@code id}, in their order. */
  public List<SampledRecord> records(String id) throws StoreException {
    return questions.rows(
        "SELECT r.ordinal, r.article, r.event, r.type, r.status, j.verdict, j.reason, j.author,"
            + " j.day FROM sample_records r LEFT JOIN "
            + LATEST
            + " j ON j.sample = r.sample AND j.ordinal = r.ordinal WHERE r.sample = ?"
            + " ORDER BY r.ordinal",
        List.of(id),
        row ->
            new SampledRecord(
                row.getInt("ordinal"),
                StoryReader.key(row, "article", "event"),
                row.getString("type"),
                row.getString("status"),
                judgement(row)));
  }

  private static @Nullable Judgement judgement(ResultSet row) throws SQLException {
    String verdict = row.getString("verdict");
    return verdict == null
        ? null
        : new Judgement(
            Judgement.Verdict.valueOf(verdict),
            row.getString("reason"),
            row.getString("author"),
            Objects.requireNonNull(Questions.day(row, "day")));
  }

  private static Sample sample(ResultSet row) throws SQLException {
    return new Sample(
        row.getString("sample"),
        row.getString("filter"),
        row.getLong("seed"),
        row.getString("author"),
        Objects.requireNonNull(Questions.day(row, "day")),
        row.getInt("records"),
        row.getInt("judged"),
        row.getInt("correct"),
        row.getInt("wrong"));
  }
}
