package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.change.ArticleChange;
import org.rapporteur.change.Edition;
import org.rapporteur.change.FieldChange;
import org.rapporteur.change.RecordChange;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.manifest.Cause;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what is different between two files of records. */
final class DiffReport {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Output output;
  private final ListFormat format;
  private final Messages messages;
  private long articles;
  private long appeared;
  private long vanished;
  private long changed;

  DiffReport(Output output, ListFormat format, Messages messages) {
    this.output = output;
    this.format = format;
    this.messages = messages;
  }

  /** Writes what is different, and {@code causes}; gives whether nothing is. */
  boolean write(Path before, Path after, List<Cause> causes)
      throws IOException, OutputClosedException, EnvironmentException {
    try (Edition old = open(before);
        Edition now = open(after)) {
      Set<String> keys = new LinkedHashSet<>(old.articles());
      keys.addAll(now.articles());
      for (String key : keys) {
        ArticleChange change = ArticleChange.between(old.line(key), now.line(key));
        if (!change.isNone()) {
          add(change);
        }
      }
    }
    end(causes);
    return articles == 0;
  }

  private Edition open(Path file) throws IOException {
    return Edition.open(
        file,
        line ->
            messages.problem(
                new Problem(
                    file.toString(),
                    line,
                    ErrorCode.MALFORMED_JSON,
                    "no line of \"rapporteur code\"; left out of the comparison",
                    null)));
  }

  /** Tells {@code change}. */
  void add(ArticleChange change) throws OutputClosedException, EnvironmentException {
    articles++;
    for (RecordChange record : change.records()) {
      switch (record) {
        case RecordChange.Appeared here -> appeared++;
        case RecordChange.Vanished gone -> vanished++;
        case RecordChange.Changed other -> changed++;
      }
    }
    switch (format) {
      case TEXT -> text(change);
      case JSON -> output.line(json(change).toString());
    }
  }

  private void text(ArticleChange change) throws OutputClosedException, EnvironmentException {
    String where =
        switch (change.presence()) {
          case BOTH -> "";
          case ONLY_BEFORE -> " (only in the first)";
          case ONLY_AFTER -> " (only in the second)";
        };
    output.line(Printable.line(change.id()) + where);
    for (FieldChange field : change.fields()) {
      output.line("  " + Printable.line(field.text()));
    }
    for (RecordChange record : change.records()) {
      switch (record) {
        case RecordChange.Appeared here -> output.line("  + " + summary(here.record()));
        case RecordChange.Vanished gone -> output.line("  - " + summary(gone.record()));
        case RecordChange.Changed other -> {
          output.line("  ~ " + summary(other.before()));
          for (FieldChange field : other.fields()) {
            output.line("      " + Printable.line(field.text()));
          }
        }
      }
    }
  }

  private static String summary(JsonNode record) {
    return Printable.line(RecordChange.summary(record));
  }

  private static ObjectNode json(ArticleChange change) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", change.id());
    node.put("presence", change.presence().name());
    fields(node, change.fields());
    ArrayNode records = node.putArray("records");
    for (RecordChange record : change.records()) {
      ObjectNode one = records.addObject();
      switch (record) {
        case RecordChange.Appeared here ->
            one.put("change", "APPEARED").set("after", here.record());
        case RecordChange.Vanished gone ->
            one.put("change", "VANISHED").set("before", gone.record());
        case RecordChange.Changed other -> {
          one.put("change", "CHANGED");
          fields(one, other.fields());
          one.set("before", other.before());
          one.set("after", other.after());
        }
      }
    }
    return node;
  }

  private static void fields(ObjectNode node, List<FieldChange> changes) {
    ArrayNode fields = node.putArray("fields");
    for (FieldChange change : changes) {
      fields
          .addObject()
          .put("field", change.path())
          .put("before", change.before())
          .put("after", change.after());
    }
  }

  /** Tells how much was different, and {@code causes}. */
  void end(List<Cause> causes) throws OutputClosedException, EnvironmentException {
    if (format == ListFormat.JSON) {
      ObjectNode node = JSON.createObjectNode();
      node.put("articles", articles)
          .put("appeared", appeared)
          .put("vanished", vanished)
          .put("changed", changed);
      ArrayNode why = node.putArray("causes");
      causes.forEach(cause -> why.add(cause.text()));
      output.line(node.toString());
      return;
    }
    output.line(
        articles == 0
            ? "no difference"
            : Printable.counted(articles, "article")
                + " differ"
                + (articles == 1 ? "s" : "")
                + ": "
                + Printable.counted(appeared, "record")
                + " appeared, "
                + vanished
                + " vanished, "
                + changed
                + " changed");
    for (Cause cause : causes) {
      output.line("  " + cause.text());
    }
  }
}
