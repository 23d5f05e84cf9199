package org.rapporteur.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/**
 * Finds which record of one version of an article is which of the other: by trigger, type and
 * parties; else by trigger and type; else by trigger; else by overlapping trigger and type.
 */
final class RecordAlignment {
  /** They follow from the content and change with the rule. */
  private static final Set<String> IDENTIFIERS = Set.of("id", "partOf");

  private static final List<BiPredicate<JsonNode, JsonNode>> SAME =
      List.of(
          (a, b) -> sameTrigger(a, b) && sameType(a, b) && sameParties(a, b),
          (a, b) -> sameTrigger(a, b) && sameType(a, b),
          RecordAlignment::sameTrigger,
          (a, b) -> overlap(a, b) && sameType(a, b));

  private RecordAlignment() {}

  /** What is different between {@code before} and {@code after}, in the order of the text. */
  static List<RecordChange> changes(List<JsonNode> before, List<JsonNode> after) {
    List<JsonNode> old = new ArrayList<>(before);
    List<JsonNode> now = new ArrayList<>(after);
    List<RecordChange> changes = new ArrayList<>();
    for (BiPredicate<JsonNode, JsonNode> same : SAME) {
      pair(old, now, same, changes);
    }
    old.forEach(record -> changes.add(new RecordChange.Vanished(record)));
    now.forEach(record -> changes.add(new RecordChange.Appeared(record)));
    changes.sort(Comparator.comparingInt(RecordAlignment::place));
    return changes;
  }

  private static void pair(
      List<JsonNode> old,
      List<JsonNode> now,
      BiPredicate<JsonNode, JsonNode> same,
      List<RecordChange> changes) {
    old.removeIf(before -> {
      for (JsonNode after : now) {
        if (same.test(before, after)) {
          now.remove(after);
          List<FieldChange> fields =
              JsonDifference.between(before, after).stream()
                  .filter(change -> !IDENTIFIERS.contains(change.path()))
                  .toList();
          if (!fields.isEmpty()) {
            changes.add(new RecordChange.Changed(before, after, fields));
          }
          return true;
        }
      }
      return false;
    });
  }

  private static int place(RecordChange change) {
    return switch (change) {
      case RecordChange.Appeared appeared -> begin(appeared.record());
      case RecordChange.Vanished vanished -> begin(vanished.record());
      case RecordChange.Changed changed -> begin(changed.before());
    };
  }

  private static int begin(JsonNode record) {
    return record.path("trigger").path("begin").asInt(0);
  }

  private static int end(JsonNode record) {
    return record.path("trigger").path("end").asInt(0);
  }

  private static boolean sameTrigger(JsonNode a, JsonNode b) {
    return begin(a) == begin(b) && end(a) == end(b);
  }

  private static boolean overlap(JsonNode a, JsonNode b) {
    return begin(a) < end(b) && begin(b) < end(a);
  }

  private static boolean sameType(JsonNode a, JsonNode b) {
    return a.path("type").equals(b.path("type"));
  }

  private static boolean sameParties(JsonNode a, JsonNode b) {
    return codes(a, "source").equals(codes(b, "source"))
        && codes(a, "target").equals(codes(b, "target"));
  }

  private static List<String> codes(JsonNode record, String side) {
    List<String> codes = new ArrayList<>();
    record.path(side).forEach(actor -> codes.add(actor.path("code").asString("")));
    return codes;
  }
}
