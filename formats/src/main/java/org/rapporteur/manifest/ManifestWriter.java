package org.rapporteur.manifest;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes manifests as JSON, keys always in the same order. Stateless. */
public final class ManifestWriter {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private final ObjectWriter json =
      JsonMapper.builder()
          .build()
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

  /** {@code manifest} as the text of a file. */
  public String write(Manifest manifest) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = json.createGenerator(text)) {
      out.writeStartObject();
      out.writeNumberProperty("manifest", Manifest.FORM);
      out.writeNumberProperty("record", Manifest.RECORD_FORM);
      out.writeObjectPropertyStart("program");
      out.writeStringProperty("version", manifest.program().version());
      out.writeStringProperty("commit", manifest.program().commit());
      out.writeBooleanProperty("modified", manifest.program().modified());
      out.writeEndObject();
      out.writeStringProperty("command", manifest.command());
      writeStrings(out, "options", manifest.options());
      writeFiles(out, "inputs", manifest.inputs());
      writeStrings(out, "knowledge", manifest.knowledge());
      writeStrings(out, "own", manifest.own());
      writeStrings(out, "models", manifest.models());
      out.writeStringProperty("corrections", manifest.corrections());
      writeOutput(out, manifest.output());
      writeFiles(out, "files", manifest.files());
      writeStore(out, manifest.store());
      out.writeObjectPropertyStart("counts");
      manifest.counts().forEach(out::writeNumberProperty);
      out.writeEndObject();
      out.writeEndObject();
    }
    return text + "\n";
  }

  private static void writeStrings(JsonGenerator out, String name, Map<String, String> values) {
    out.writeObjectPropertyStart(name);
    values.forEach(out::writeStringProperty);
    out.writeEndObject();
  }

  private static void writeFiles(JsonGenerator out, String name, List<HashedFile> files) {
    out.writeArrayPropertyStart(name);
    for (HashedFile input : files) {
      out.writeStartObject();
      out.writeStringProperty("name", input.name());
      out.writeNumberProperty("bytes", input.bytes());
      out.writeStringProperty("sha256", input.sha256());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeOutput(JsonGenerator out, Manifest.@Nullable Written output) {
    if (output == null) {
      out.writeNullProperty("output");
      return;
    }
    out.writeObjectPropertyStart("output");
    out.writeStringProperty("name", output.name());
    out.writeNumberProperty("bytes", output.bytes());
    out.writeNumberProperty("lines", output.lines());
    out.writeStringProperty("sha256", output.sha256());
    out.writeEndObject();
  }

  private static void writeStore(JsonGenerator out, Manifest.@Nullable Stored store) {
    if (store == null) {
      out.writeNullProperty("store");
      return;
    }
    out.writeObjectPropertyStart("store");
    out.writeNumberProperty("articles", store.articles());
    out.writeNumberProperty("records", store.records());
    out.writeStringProperty("sha256", store.sha256());
    out.writeEndObject();
  }
}
