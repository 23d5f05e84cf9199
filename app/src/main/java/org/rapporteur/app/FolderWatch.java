package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/** Waits for changes of the files of a folder. */
final class FolderWatch implements AutoCloseable {
  /** Editors write a file in several steps; what comes within this time is one change. */
  private static final long SETTLED_MILLIS = 100;

  private final WatchService service;

  private FolderWatch(WatchService service) {
    this.service = service;
  }

  /** Watches the files of {@code directory} from now on. */
  static FolderWatch of(Path directory) throws EnvironmentException {
    if (!Files.isDirectory(directory)) {
      throw new EnvironmentException(directory + " is no directory");
    }
    try {
      WatchService service = directory.getFileSystem().newWatchService();
      directory.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
      return new FolderWatch(service);
    } catch (IOException cause) {
      throw new EnvironmentException(
          "cannot watch " + directory + ": " + cause.getMessage(), cause);
    }
  }

  /** Returns after the next change, when no other follows at once. */
  void await() throws InterruptedException {
    WatchKey key = service.take();
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
