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
}
