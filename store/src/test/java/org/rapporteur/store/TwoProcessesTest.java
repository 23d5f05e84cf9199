package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {
  @TempDir private Path directory;

  @Test
  @Timeout(60)
  void theSecondProcessIsToldWhoHasTheFile() throws Exception {
    Process owner = start();
    try (BufferedReader out = owner.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("open");
      assertThatThrownBy(() -> RecordStore.open(directory))
          .isInstanceOfSatisfying(
              StoreException.class,
              refused -> assertThat(refused.reason()).isEqualTo(StoreException.Reason.IN_USE))
          .hasMessageContaining("in use by another process (" + owner.pid() + ")");
    } finally {
      owner.outputWriter().close();
      assertThat(owner.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    RecordStore.open(directory).close();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Owner.class.getName(),
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Holds a store open until its standard input ends. */
  static final class Owner {
    private Owner() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
      try (RecordStore store = RecordStore.open(Path.of(arguments[0]))) {
        store.totals();
        System.out.println("open");
        System.in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }
}
