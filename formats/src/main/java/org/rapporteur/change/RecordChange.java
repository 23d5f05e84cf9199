package org.rapporteur.change;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What became of a record from one version of a data set to the next. */
public sealed interface RecordChange {
  /**
   * It was not there before.
   *
   * @param record as it is written
   */
  record Appeared(JsonNode record) implements RecordChange {}

  /**
   * It is there no more.
   *
   * @param record as it was written
   */
  record Vanished(JsonNode record) implements RecordChange {}

  /**
   * It is there with other fields.
   *
   * @param before as it was written
   * @param after as it is written
   * @param fields what is not the same; its identifier does not count
   */
  record Changed(JsonNode before, JsonNode after, List<FieldChange> fields)
      implements RecordChange {
    public Changed {
      fields = List.copyOf(fields);
    }
  }

  /** A record in a line: "PRK, RUS → KOR REJECT/change HAPPENED "deny" (reject.deny)". */
  static String summary(JsonNode record) {
    String mode = record.path("mode").asString("");
    return parties(record.path("source"))
        + " → "
        + parties(record.path("target"))
        + " "
        + record.path("type").asString("")
        + (mode.isEmpty() ? "" : "/" + mode)
        + " "
        + record.path("status").asString("")
        + " \""
        + record.path("trigger").path("text").asString("")
        + "\" ("
        + record.path("frame").asString("")
        + ")";
  }

  private static String parties(JsonNode actors) {
    StringBuilder parties = new StringBuilder();
    for (JsonNode actor : actors) {
      String code = actor.path("code").asString("");
      parties
          .append(parties.isEmpty() ? "" : ", ")
          .append(code.isEmpty() ? actor.path("text").asString("?") : code);
    }
    return parties.isEmpty() ? "–" : parties.toString();
  }
}
