package org.rapporteur.layout;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The datapackage.json of a package (Frictionless Data Package and Table Schema, version 1). */
record PackageDescriptor(PackageFacts facts, FlatTable flat) {
  /** The descriptor of {@code files}. */
  String text(List<HashedFile.Facts> files) {
    StringWriter text = new StringWriter();
    JsonMapper json = JsonMapper.builder().build();
    try (JsonGenerator to = json.writerWithDefaultPrettyPrinter().createGenerator(text)) {
      to.writeStartObject();
      to.writeStringProperty("profile", "data-package");
      to.writeStringProperty("name", "rapporteur-records");
      to.writeStringProperty("title", PlainText.unicode(facts.title()));
      to.writeStringProperty(
          "description", "Political events coded from news reports by Rapporteur.");
      to.writeStringProperty("version", "1.0.0");
      to.writeArrayPropertyStart("licenses");
      to.writeStartObject();
      to.writeStringProperty("name", facts.licence());
      to.writeStringProperty("path", "https://spdx.org/licenses/" + facts.licence() + ".html");
      to.writeEndObject();
      to.writeEndArray();
      to.writeArrayPropertyStart("keywords");
      List.of("event data", "political events", "PLOVER", "CAMEO").forEach(to::writeString);
      to.writeEndArray();
      to.writeArrayPropertyStart("resources");
      files.forEach(file -> writeResource(to, file));
      to.writeEndArray();
      to.writeEndObject();
    }
    return text + "\n";
  }

  private void writeResource(JsonGenerator to, HashedFile.Facts file) {
    boolean table = file.name().endsWith(".csv");
    String name = file.name().toLowerCase(Locale.ROOT);
    to.writeStartObject();
    to.writeStringProperty("name", name.substring(0, name.lastIndexOf('.')));
    to.writeStringProperty("path", file.name());
    to.writeStringProperty("profile", table ? "tabular-data-resource" : "data-resource");
    to.writeStringProperty("format", name.substring(name.lastIndexOf('.') + 1));
    to.writeStringProperty("mediatype", mediaType(name));
    to.writeStringProperty("encoding", "utf-8");
    to.writeNumberProperty("bytes", file.bytes());
    to.writeStringProperty("hash", "sha256:" + file.sha256());
    switch (file.name()) {
      case DataPackage.RECORDS -> writeSchema(to, flat.columns());
      case DataPackage.CLAIMS -> writeSchema(to, strings(DataPackage.claimColumns()));
      case DataPackage.ACCURACY -> writeSchema(to, PackageTexts.accuracyColumns());
      default -> {}
    }
    to.writeEndObject();
  }

  private static List<Column> strings(List<String> names) {
    return names.stream().map(Column::blank).toList();
  }

  private static void writeSchema(JsonGenerator to, List<Column> columns) {
    to.writeObjectPropertyStart("dialect");
    to.writeStringProperty("delimiter", ",");
    to.writeStringProperty("lineTerminator", "\r\n");
    to.writeStringProperty("quoteChar", "\"");
    to.writeBooleanProperty("doubleQuote", true);
    to.writeBooleanProperty("header", true);
    to.writeEndObject();
    to.writeObjectPropertyStart("schema");
    to.writeArrayPropertyStart("fields");
    for (Column column : columns) {
      to.writeStartObject();
      to.writeStringProperty("name", column.name());
      to.writeStringProperty("type", column.kind().name().toLowerCase(Locale.ROOT));
      if (!column.description().isEmpty()) {
        to.writeStringProperty("description", column.description());
      }
      to.writeEndObject();
    }
    to.writeEndArray();
    to.writeArrayPropertyStart("missingValues");
    to.writeString("");
    to.writeEndArray();
    to.writeEndObject();
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".csv" -> "text/csv";
      case ".md" -> "text/markdown";
      default -> "application/yaml";
    };
  }
}
