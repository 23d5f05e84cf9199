package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.frame.EventPages;
import org.rapporteur.frame.FrameSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rapporteur rules docs}: writes a page for each event type from the frames. */
@Command(
    name = "docs",
    header = "Writes a page in Markdown for each event type from its frames.",
    footer = {"", "Example: rapporteur rules docs docs/events"})
final class RulesDocsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "DIR", description = "Folder to write to; it is made if missing.")
  private Path directory;

  @SuppressWarnings("NullAway.Init") // picocli sets the folder before anything runs
  RulesDocsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws EnvironmentException, OutputClosedException {
    Map<String, String> pages = EventPages.of(FrameSet.builtIn());
    try {
      Files.createDirectories(directory);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(directory.resolve(page.getKey()), page.getValue());
      }
    } catch (IOException failed) {
      throw new EnvironmentException(
          "cannot write pages to " + directory + ": " + failed.getMessage(), failed);
    }
    Output output = new Output(surroundings.out());
    output.line(pages.size() + " pages written to " + directory);
    output.flush();
    return 0;
  }
}
