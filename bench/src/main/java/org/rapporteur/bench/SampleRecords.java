package org.rapporteur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Draws records at random for a person to judge: {@code SampleRecords SHEET SEED COUNT STATUS
 * CODED...}. CODED are outputs of {@code rapporteur code}; every record of that status has the same
 * chance. SHEET is a table with an empty column {@code wrong}, which {@link JudgedSample} reads.
 */
public final class SampleRecords {
  /** Columns of a sheet. */
  static final String HEADER = "n\twrong\tid\trecord\tsentence";

  private final String status;
  private final int count;
  private final Random random;
  private final List<String> drawn = new ArrayList<>();
  private int seen;

  /** Draws {@code count} records of {@code status}; the same {@code seed} draws the same ones. */
  SampleRecords(String status, int count, long seed) {
    this.status = status;
    this.count = count;
    this.random = new Random(seed);
  }

  /** Runs it; see the class. */
  public static void main(String[] arguments) throws IOException {
    SampleRecords sample =
        new SampleRecords(
            arguments[3], Integer.parseInt(arguments[2]), Long.parseLong(arguments[1]));
    ObjectMapper json = new ObjectMapper();
    for (String file : Arrays.asList(arguments).subList(4, arguments.length)) {
      try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          sample.offer(json.readTree(line));
        }
      }
    }
    Files.write(Path.of(arguments[0]), sample.sheet());
  }

  /** Offers all records of one coded article. */
  void offer(JsonNode article) {
    for (JsonNode event : article.path("events")) {
      if (event.path("status").stringValue("").equals(status)) {
        seen++;
        if (drawn.size() < count) {
          drawn.add(row(article, event));
        } else {
          // Algorithm R (Vitter 1985): each of the records seen so far stays with the same chance.
          int place = random.nextInt(seen);
          if (place < count) {
            drawn.set(place, row(article, event));
          }
        }
      }
    }
  }

  /** The lines of the sheet. */
  List<String> sheet() {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    for (int i = 0; i < drawn.size(); i++) {
      lines.add((i + 1) + "\t\t" + drawn.get(i));
    }
    return lines;
  }

  private static String row(JsonNode article, JsonNode event) {
    String record =
        String.join(
            " | ",
            text(event, "type")
                + (event.path("mode").isNull() ? "" : "." + text(event, "mode"))
                + " "
                + text(event, "cameo")
                + (event.path("background").asBoolean() ? " background" : ""),
            parties(event.path("source")) + " > " + parties(event.path("target")),
            "*" + text(event.path("trigger"), "text") + "*",
            "by " + parties(event.path("speakers")),
            text(event, "frame"));
    return text(article, "id") + "\t" + plain(record) + "\t" + plain(text(event, "sentenceText"));
  }

  private static String parties(JsonNode actors) {
    List<String> parties = new ArrayList<>();
    for (JsonNode actor : actors) {
      parties.add(text(actor, "text") + " [" + text(actor, "code") + "]");
    }
    return String.join("; ", parties);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).stringValue("");
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
