package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.rapporteur.manifest.Manifest;
import picocli.CommandLine.IVersionProvider;

/** The line that {@code --version} prints. */
final class VersionText implements IVersionProvider {
  /** The version of this program. */
  static String version() throws IOException {
    return String.valueOf(properties().getProperty("version"));
  }

  /** The version of this program and the commit that it was built from, as far as known. */
  static Manifest.Program program() throws IOException {
    Properties properties = properties();
    String commit = properties.getProperty("commit", "");
    return new Manifest.Program(
        String.valueOf(properties.getProperty("version")),
        commit.isEmpty() || commit.startsWith("$") ? null : commit,
        properties.getProperty("modified", "").equals("true"));
  }

  private static Properties properties() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(VersionText.class.getResourceAsStream("version.properties"))) {
      properties.load(in);
    }
    return properties;
  }

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"rapporteur " + version() + " (Java " + Runtime.version().feature() + ")"};
  }
}
