package org.rapporteur.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  private static final String HASH = "ab".repeat(32);
  private static final String OTHER = "cd".repeat(32);

  private static Manifest manifest(String own, String frames, boolean modified) {
    return new Manifest(
        new Manifest.Program("1.0", "1234567890abcdef", modified),
        "code",
        Map.of("as", "JSONL"),
        List.of(new HashedFile("in.jsonl", 3, HASH), new HashedFile("https://x/feed", 0, null)),
        new TreeMap<>(Map.of("frames", frames)),
        new TreeMap<>(Map.of("actors/mine.tsv", own)),
        new TreeMap<>(Map.of("parser", HASH)),
        null,
        new Manifest.Written("out.jsonl", 10, 1, HASH),
        List.of(new HashedFile("records.csv", 7, OTHER)),
        new Manifest.Stored(1, 2, HASH),
        Map.of("read", 1L));
  }

  @Test
  void isReadAsItWasWritten() throws ManifestException {
    Manifest manifest = manifest(HASH, HASH, true);
    assertThat(new ManifestReader().read(new ManifestWriter().write(manifest))).isEqualTo(manifest);
  }

  @Test
  void followsItsSchema() throws IOException {
    String schemaText = Files.readString(Path.of("../docs/schema/manifest.schema.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText, InputFormat.JSON);
    String good = new ManifestWriter().write(manifest(HASH, HASH, false));
    assertThat(schema.validate(good, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(good.replace("\"models\"", "\"modells\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "[1; not valid JSON",
        "[]; no manifest",
        "{\"manifest\":9}; newer Rapporteur",
        "{\"manifest\":1}; lacks \"version\"",
        "{\"manifest\":1,\"program\":{\"version\":3}}; \"version\" is no string",
      })
  void whatIsNoneIsRefused(String text, String message) {
    assertThatThrownBy(() -> new ManifestReader().read(text))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining(message);
  }

  @Test
  void namesWhatIsNotTheSame() {
    Manifest before = manifest(HASH, HASH, false);
    assertThat(Cause.between(before, manifest(HASH, HASH, false))).isEmpty();
    assertThat(Cause.between(before, manifest(OTHER, OTHER, false)).stream().map(Cause::text))
        .containsExactly(
            "your knowledge actors/mine.tsv has changed", "built-in knowledge frames has changed");
    assertThat(Cause.between(before, manifest(HASH, HASH, true)).stream().map(Cause::text))
        .containsExactly("program 1.0 (1234567890) → 1.0 (1234567890), modified has changed");
  }

  @Test
  void hashesAFileAsAStream(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("a"), "abc");
    assertThat(HashedFile.of("a", file))
        .isEqualTo(
            new HashedFile(
                "a", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }
}
