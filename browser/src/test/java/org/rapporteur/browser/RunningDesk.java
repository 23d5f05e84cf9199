package org.rapporteur.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application, as a process of its own. */
final class RunningDesk implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final Process process;
  private final String address;

  private RunningDesk(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Shows what is stored in {@code data}. */
  static RunningDesk start(Path data) throws IOException {
    Process process = process(List.of("serve", data.toString(), "--port", "0"));
    StringBuilder told = new StringBuilder();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      told.append(line).append('\n');
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        return new RunningDesk(process, found.group());
      }
    }
    throw new IOException("the desk did not start: " + told);
  }

  /** Runs the command line {@code arguments} to its end. */
  static void run(String... arguments) throws IOException, InterruptedException {
    Process process = process(List.of(arguments));
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", arguments) + ": " + told);
    }
  }

  private static Process process(List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.rapporteur.app.Rapporteur"));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Where it is. */
  String address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
