package org.rapporteur.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/** Tells when files of results become whole. */
final class Arrivals {
  private Arrivals() {}

  /** Watches {@code folder} from now on. */
  static WatchService watch(Path folder) throws IOException {
    WatchService files = folder.getFileSystem().newWatchService();
    folder.register(files, StandardWatchEventKinds.ENTRY_CREATE);
    return files;
  }

  /** Waits until there are {@code least} lines in {@code folder}. */
  static void await(WatchService files, Path folder, int least)
      throws IOException, InterruptedException {
    while (Lines.sorted(folder).size() < least) {
      WatchKey key = files.poll(2, TimeUnit.MINUTES);
      assertThat(key).as("results in " + folder).isNotNull();
      if (key != null) {
        key.pollEvents();
        key.reset();
      }
    }
  }
}
