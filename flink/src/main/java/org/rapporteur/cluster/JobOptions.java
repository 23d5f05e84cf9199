package org.rapporteur.cluster;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.jspecify.annotations.Nullable;

/**
 * What a job is asked to do, as its arguments say it: {@code --name value}, each name as often as
 * it is useful.
 */
final class JobOptions {
  static final String USAGE =
      """
      Codes articles on many machines. Where they come from:
        --input PATH       file or folder, any that `rapporteur read` knows; may be given often
        --paths FILE       list of files, one a line, as Common Crawl publishes them; perhaps gzipped
        --base URI         what stands before the paths of --paths (s3://commoncrawl/)
        --watch DURATION   look for new files that often, and never end (5m)
        --kafka SERVERS    lines of JSON in Kafka (host:9092), with
        --topic NAME         the topic,
        --group NAME         the group whose offsets count at the first start (rapporteur),
        --until now          to end with what is there when the job starts
      Where records go:
        --out PATH         a folder of JSON Lines, as `rapporteur code` writes them
        --store PATH       a folder that `rapporteur import` stores, texts included
        --parquet PATH     a folder of tables, one folder a day of publication
        --postgres URL     a database (jdbc:postgresql://host/db?user=me); the password is in the
                             variable RAPPORTEUR_POSTGRES_PASSWORD of the task managers
        --copies PATH      which articles copy which
        --occurrences PATH which reports are of one event
        --poison PATH      what cannot be coded, with reasons (default: the folder "poison" in --out)
      How:
        --mode MODE        batch, streaming, or automatic (default: batch where all input ends)
        --checkpoint DURATION  how often a streaming job makes sure of its place (30s)
        --remember DURATION  how long copies and occurrences are looked for (30d)
        --late DURATION    how long after its day an article may come and be joined in order (1d)
        --cache PATH       where task managers keep the unpacked language models (100 MB)
      """;

  private static final Set<String> NAMES =
      Set.of(
          "input",
          "paths",
          "base",
          "watch",
          "kafka",
          "topic",
          "group",
          "until",
          "out",
          "store",
          "parquet",
          "postgres",
          "copies",
          "occurrences",
          "poison",
          "mode",
          "checkpoint",
          "remember",
          "late",
          "cache");
  private static final Set<String> OFTEN = Set.of("input", "paths");

  private final Map<String, List<String>> values;

  private JobOptions(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * What {@code arguments} say.
   *
   * @throws OptionException if they cannot be understood
   */
  static JobOptions parse(String... arguments) throws OptionException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i];
      if (!name.startsWith("--") || !NAMES.contains(name.substring(2))) {
        throw new OptionException("no option " + name);
      }
      if (i + 1 == arguments.length) {
        throw new OptionException(name + " needs a value");
      }
      List<String> given = values.computeIfAbsent(name.substring(2), key -> new ArrayList<>());
      if (!given.isEmpty() && !OFTEN.contains(name.substring(2))) {
        throw new OptionException(name + " is given twice");
      }
      given.add(arguments[i + 1]);
    }
    JobOptions options = new JobOptions(values);
    options.check();
    return options;
  }

  private void check() throws OptionException {
    if (!readsFiles() && one("kafka") == null) {
      throw new OptionException("nothing to read: give --input, --paths or --kafka");
    }
    if (one("kafka") != null && one("topic") == null) {
      throw new OptionException("--kafka needs a --topic");
    }
    String until = one("until");
    if (until != null && !until.equals("now")) {
      throw new OptionException("--until is now, not " + until);
    }
    if (List.of("out", "store", "parquet", "postgres").stream()
        .allMatch(name -> one(name) == null)) {
      throw new OptionException("nowhere to write: give --out, --store, --parquet or --postgres");
    }
    if (one("out") == null && one("poison") == null) {
      throw new OptionException("without --out, give --poison for what cannot be coded");
    }
    mode();
    checkpoint();
    watch();
    remember();
    late();
  }

  /** Whether files are read. */
  boolean readsFiles() {
    return !all("input").isEmpty() || !all("paths").isEmpty();
  }

  /** All values of {@code name}. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The value of {@code name}, null when it was not given. */
  @Nullable String one(String name) {
    List<String> given = all(name);
    return given.isEmpty() ? null : given.getFirst();
  }

  /** Whether the job runs once over all input, or along with it. */
  RuntimeExecutionMode mode() throws OptionException {
    String mode = one("mode");
    return switch (mode == null ? "automatic" : mode.toLowerCase(Locale.ROOT)) {
      case "automatic" -> RuntimeExecutionMode.AUTOMATIC;
      case "batch" -> RuntimeExecutionMode.BATCH;
      case "streaming" -> RuntimeExecutionMode.STREAMING;
      default -> throw new OptionException("--mode is batch, streaming or automatic, not " + mode);
    };
  }

  /** How often a streaming job makes sure of its place. */
  Duration checkpoint() throws OptionException {
    Duration every = duration("checkpoint");
    return every == null ? Duration.ofSeconds(30) : every;
  }

  /** How long copies and occurrences are looked for. */
  Duration remember() throws OptionException {
    Duration life = duration("remember");
    return life == null ? Duration.ofDays(30) : life;
  }

  /** How long after its day an article may come and still be joined in order. */
  Duration late() throws OptionException {
    Duration late = duration("late");
    return late == null ? Duration.ofDays(1) : late;
  }

  /** Whether all input ends by itself. */
  boolean ends() {
    return one("watch") == null && (one("kafka") == null || one("until") != null);
  }

  /** How often to look for new files; null for never. */
  @Nullable Duration watch() throws OptionException {
    return duration("watch");
  }

  /** Where lines go that cannot be coded. */
  String poison() {
    String poison = one("poison");
    return poison == null ? one("out") + "/poison" : poison;
  }

  private @Nullable Duration duration(String name) throws OptionException {
    String text = one(name);
    if (text == null) {
      return null;
    }
    try {
      Duration duration =
          text.endsWith("ms")
              ? Duration.ofMillis(Long.parseLong(text.replace("ms", "")))
              : Duration.parse((text.endsWith("d") ? "P" : "PT") + text.toUpperCase(Locale.ROOT));
      if (duration.isZero() || duration.isNegative()) {
        throw new OptionException("--" + name + " " + text + " is no time to wait");
      }
      return duration;
    } catch (DateTimeParseException | NumberFormatException none) {
      throw new OptionException(
          "--" + name + " " + text + " is no time; write it as 30s, 5m, 12h or 30d", none);
    }
  }
}
