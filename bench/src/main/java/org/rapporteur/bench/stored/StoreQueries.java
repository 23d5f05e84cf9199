package org.rapporteur.bench.stored;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.query.Filter;
import org.rapporteur.query.Value;
import org.rapporteur.store.Breakdown;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.Step;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.Unit;

/**
 * How long questions to a store of many records take. The records are generated: parties, types and
 * days are drawn with a skew like that of news (few countries have most of it), always the same.
 *
 * <p>Arguments: a directory for the store, the number of records (10000000). The store is made when
 * it is missing. Prints, for each question, the number of rows and the medians of five times: what
 * passed, and what processors did meanwhile.
 */
public final class StoreQueries {
  private static final int TIMES = 5;

  private StoreQueries() {}

  /** Runs it. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    long records = arguments.length > 1 ? Long.parseLong(arguments[1]) : 10_000_000;
    if (!Files.exists(directory.resolve(RecordStore.FILE_NAME))) {
      long begin = System.nanoTime();
      RecordStore.open(directory).close();
      generate(directory, records);
      System.out.printf(
          "generated %,d records in %.0f s, %.0f bytes a record%n",
          records,
          (System.nanoTime() - begin) / 1e9,
          (double) Files.size(directory.resolve(RecordStore.FILE_NAME)) / records);
    }
    Filter all = Filter.ALL.withoutCopies();
    try (RecordStore store = RecordStore.open(directory);
        StoreReader reader = store.reader()) {
      measure("dyads by month, all", () -> reader.series(all, Step.MONTH, Breakdown.DYAD).size());
      measure(
          "the 50 largest dyads by month, of all",
          () -> reader.series(all, Step.MONTH, Breakdown.DYAD, Unit.REPORT, 50).size());
      measure("types by month, all", () -> reader.series(all, Step.MONTH, Breakdown.TYPE).size());
      measure("dyads, all, first 50", () -> reader.dyads(all, 50).size());
      measure("places, all", () -> reader.charts().places(all, 1500).size());
      measure("parties, all", () -> reader.charts().parties(all, 300).size());
      for (String party : List.of("AAA", "Minister 5")) {
        Value.Party seen = new Value.Party(party);
        measure("as whom " + party + " is named", () -> reader.charts().seen(seen, 40).size());
      }
      for (String filter :
          List.of(
              "dyad=AAB-AAF",
              "source=AAB target=AAF",
              "dyad=AAB-AAF type=CONSULT status=PLANNED,HAPPENED -background",
              "source=AABGOV target=AAF after=2020-01-01",
              "type=ASSAULT after=2020-01-01",
              "frame=consult target=AAF")) {
        Filter asked = Filter.parse(filter).withoutCopies();
        measure(
            filter + " by month", () -> reader.series(asked, Step.MONTH, Breakdown.NONE).size());
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private static void measure(String name, Question question) throws Exception {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long[] times = new long[TIMES];
    long[] processor = new long[TIMES];
    int rows = 0;
    for (int i = 0; i < TIMES; i++) {
      long begin = System.nanoTime();
      long used = machine.getProcessCpuTime();
      rows = question.ask();
      processor[i] = machine.getProcessCpuTime() - used;
      times[i] = System.nanoTime() - begin;
    }
    Arrays.sort(times);
    Arrays.sort(processor);
    System.out.printf(
        "%-70s %,9d rows  %6.3f s  %6.3f s of processor%n",
        name, rows, times[TIMES / 2] / 1e9, processor[TIMES / 2] / 1e9);
  }

  private static void generate(Path directory, long records) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + directory.resolve(RecordStore.FILE_NAME));
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TEMP TABLE drawn AS SELECT i, md5((i // 20)::VARCHAR) AS article,
            (i %% 20)::INTEGER AS ordinal,
            floor(200 * pow((hash(i) %% 1000003) / 1000003, 4))::INTEGER AS s,
            floor(200 * pow((hash(i + 7000000000) %% 1000003) / 1000003, 4))::INTEGER AS t,
            (hash(i + 9000000000) %% 16)::INTEGER AS type, (hash(i + 11000000000) %% 8)::INTEGER AS status,
            DATE '2000-01-01' + (sqrt((hash(i // 20) %% 1000003) / 1000003) * 9131)::INTEGER AS day
          FROM range(%d) r(i)\
          """
              .formatted(records));
      statement.execute(
          """
          CREATE TEMP MACRO country(n) AS chr(65 + n // 676) || chr(65 + n // 26 % 26) || chr(65 + n % 26)\
          """);
      statement.execute(
          """
          CREATE TEMP MACRO type_of(n) AS ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID',
            'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE',
            'COERCE', 'ASSAULT'][n + 1]\
          """);
      statement.execute(
          """
          CREATE TEMP MACRO status_of(n) AS ['HAPPENED', 'HAPPENED', 'HAPPENED', 'PLANNED', 'ALLEGED',
            'DENIED', 'HYPOTHETICAL', 'NEGATED'][n + 1]\
          """);
      statement.execute(
          """
          INSERT INTO events(article, event, ordinal, type, mode, contexts, cameo, quad, intensity,
            status, background, start_date, end_date, time_precision, time_reason, place_country,
            place_name, latitude, longitude, place_precision, sentence, sentence_begin,
            sentence_end, trigger_text, trigger_begin, trigger_end, frame)
          SELECT article, lower(hex(i::BLOB)), ordinal, type_of(type), NULL, [], (type + 1)::VARCHAR,
            CASE WHEN type < 4 THEN 'VERBAL COOPERATION' WHEN type < 7 THEN 'MATERIAL COOPERATION'
              WHEN type < 11 THEN 'VERBAL CONFLICT' ELSE 'MATERIAL CONFLICT' END,
            10 - 1.2 * type, status_of(status), i % 7 = 0, day, day, 'DAY', 'generated', country(t),
            CASE WHEN i % 3 = 0 THEN 'Town ' || (t * 7 + i // 3 % 7) END,
            CASE WHEN i % 3 = 0 THEN -50 + (t * 7 + i // 3 % 7) * 0.07 END,
            CASE WHEN i % 3 = 0 THEN (t * 7 + i // 3 % 7) * 53 % 340 - 170.0 END,
            CASE WHEN i % 3 = 0 THEN 'CITY' END, ordinal, ordinal * 100, ordinal * 100 + 90, 'words', ordinal * 100 + 5,
            ordinal * 100 + 10, lower(type_of(type)) || '.some'
          FROM drawn\
          """
              .replace("lower(hex(i::BLOB))", "lpad(to_hex(i), 16, '0')"));
      statement.execute(
          """
          INSERT INTO event_actors(article, event, side, ordinal, alternative, code, country, sectors,
            name)
          SELECT article, lpad(to_hex(i), 16, '0'), unnest(['source', 'target']), 0, 0,
            unnest([country(s) || 'GOV', country(t)]), unnest([country(s), country(t)]),
            unnest([['GOV'], []::VARCHAR[]]),
            unnest(['Minister ' || (s * 9 + i % 9), 'Country ' || t])
          FROM drawn\
          """);
      statement.execute(
          """
          INSERT INTO parties SELECT n + 1, country(n) FROM (SELECT range::INTEGER AS n FROM range(200))\
          """);
      statement.execute(
          """
          INSERT INTO forms
          SELECT s * 9 + k + 1, 'source ' || s || ' ' || k, country(s), s + 1, country(s) || 'GOV',
            'Minister ' || (s * 9 + k), NULL, NULL,
            [country(s), country(s) || 'GOV', 'GOV', 'minister ' || (s * 9 + k)]
          FROM (SELECT range::INTEGER AS s FROM range(200)), (SELECT range::INTEGER AS k FROM range(9))
          UNION ALL
          SELECT 10001 + t, 'target ' || t, country(t), t + 1, country(t), 'Country ' || t, NULL,
            NULL, [country(t), 'country ' || t]
          FROM (SELECT range::INTEGER AS t FROM range(200))\
          """);
      statement.execute(
          """
          INSERT INTO pairs SELECT article, ordinal, 0, country(s), s + 1, s * 9 + i % 9 + 1,
            country(t), t + 1, 10001 + t, false,
            type_of(type), NULL, (type + 1)::VARCHAR,
            CASE WHEN type < 4 THEN 'VERBAL COOPERATION' WHEN type < 7 THEN 'MATERIAL COOPERATION'
              WHEN type < 11 THEN 'VERBAL CONFLICT' ELSE 'MATERIAL CONFLICT' END,
            10 - 1.2 * type, status_of(status), i % 7 = 0, day, day, country(t), day,
            (i // 20) % 5 = 0, true, true, true
          FROM drawn\
          """);
      statement.execute(
          """
          INSERT INTO dyad_months
          SELECT date_trunc('month', start_date)::DATE, source_number, target_number, count(*),
            count(*) FILTER (WHERE status = 'ALLEGED'), count(*) FILTER (WHERE background),
            count(*) FILTER (WHERE NOT background AND status <> 'ALLEGED'),
            sum(intensity::DECIMAL(9, 3))
          FROM pairs WHERE first_of_dyad AND NOT copy GROUP BY ALL\
          """);
    }
  }

  /** Something to be asked. */
  private interface Question {
    /** Asks it; gives the number of rows. */
    int ask() throws Exception;
  }
}
