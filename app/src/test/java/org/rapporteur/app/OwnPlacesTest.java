package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.place.Gazetteer;
import picocli.CommandLine;

/** A user's places in {@code knowledge/places/}. */
class OwnPlacesTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void goBeforeThoseBuiltInAndWrongRowsAreNamed() throws IOException, EnvironmentException {
    Path places = Files.createDirectories(folder.resolve("places"));
    Files.writeString(
        places.resolve("mine.csv"),
        """
        name,country,kind,latitude,longitude
        Paris,KEN,city,-0.42,36.95
        Nowhere,KEN,site,95.0,36.8
        Elsewhere,XYZ,site,1.0,36.8
        """);

    Gazetteer gazetteer = opened();

    assertThat(gazetteer.find("Paris").getFirst().country()).isEqualTo("KEN");
    assertThat(gazetteer.find("Nowhere")).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("mine.csv:3: PLACE_TABLE: latitude 95.0 is not between -90 and 90")
        .contains("mine.csv:4: PLACE_TABLE: 'XYZ' is no ISO 3166 alpha-3 country")
        .contains("the row is left out");
  }

  @Test
  void withoutThemTheGazetteerIsTheBuiltIn() throws EnvironmentException {
    assertThat(opened().find("Paris").getFirst().country()).isEqualTo("FRA");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private Gazetteer opened() throws EnvironmentException {
    KnowledgeOption option =
        CommandLine.populateCommand(new KnowledgeOption(), "--knowledge", folder.toString());
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Set.of(),
            Map.of(),
            List.of(),
            Run.TODAY);
    return option.own(Messages.of(surroundings, false)).places().apply(Gazetteer.builtIn());
  }
}
