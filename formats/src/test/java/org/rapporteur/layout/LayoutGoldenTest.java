package org.rapporteur.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each layout makes of the sample. {@code -Drapporteur.golden=update} writes the files anew.
 */
class LayoutGoldenTest {
  /** They change with every frame and every measurement. */
  private static final Set<String> CHANGING =
      Set.of(DataPackage.CODEBOOK, DataPackage.ACCURACY, DataPackage.DESCRIPTOR);

  static List<Layout> layouts() {
    return CodedSample.LAYOUTS.all();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void writesTheGoldenFiles(Layout layout) throws IOException {
    Map<String, byte[]> files = CodedSample.write(layout, CodedSample.articles());
    assertThat(files.keySet()).containsExactlyElementsOf(layout.files());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!CHANGING.contains(file.getKey())) {
        String name = "golden/" + layout.name() + "/" + file.getKey();
        update(name, file.getValue());
        assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
            .as(name)
            .isEqualTo(golden(name));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void equalRecordsAreEqualBytes(Layout layout) throws IOException {
    Map<String, byte[]> first = CodedSample.write(layout, CodedSample.articles());
    Map<String, byte[]> second = CodedSample.write(layout, CodedSample.articles());
    first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void whereStatusHasNoRoomOnlyWhatHappenedIsWritten() {
    for (Layout layout : layouts()) {
      Selection selection = Selection.of(layout);
      boolean told = layout.holds().contains(Detail.STATUS);
      assertThat(selection.statuses().size()).as(layout.name()).matches(n -> told || n == 1);
      assertThat(selection.background()).isEqualTo(layout.holds().contains(Detail.BACKGROUND));
    }
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = LayoutGoldenTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void update(String name, byte[] content) throws IOException {
    if ("update".equals(System.getProperty("rapporteur.golden"))) {
      for (String folder : List.of("src/test/resources", "target/test-classes")) {
        Path file = Path.of(folder, "org/rapporteur/layout", name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, content);
      }
    }
  }
}
