package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The line that {@code --version} prints. */
final class VersionText implements IVersionProvider {
  /** The version of this program. */
  static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(VersionText.class.getResourceAsStream("version.properties"))) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"rapporteur " + version() + " (Java " + Runtime.version().feature() + ")"};
  }
}
