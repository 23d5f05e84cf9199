package org.rapporteur.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rapporteur.manifest.Sha256;

/**
 * What codes articles: a hash of the application, which holds code, knowledge and language models,
 * and of the user's own knowledge. Articles that were coded by the same need not be coded again.
 */
final class CoderIdentity {
  private CoderIdentity() {}

  /** That of {@code parts} with the user's {@code knowledge}; empty when it cannot be told. */
  static Optional<String> of(Parts parts, KnowledgeOption knowledge) throws EnvironmentException {
    Optional<String> coder = parts.coder().identity();
    if (coder.isEmpty()) {
      return coder;
    }
    Sha256 hash = new Sha256();
    hash.add(coder.get());
    knowledge.hashes().forEach((name, own) -> hash.add(name + " " + own));
    return Optional.of(hash.hex());
  }

  /**
   * That of the application's jar, told by the checksums that it has of its own parts. Empty when
   * the program does not run from a jar, as while it is being developed.
   */
  static Optional<String> ofApplication() throws EnvironmentException {
    try {
      CodeSource source = CoderIdentity.class.getProtectionDomain().getCodeSource();
      if (source == null) {
        return Optional.empty();
      }
      Path application = Path.of(source.getLocation().toURI());
      if (!Files.isRegularFile(application)) {
        return Optional.empty();
      }
      Sha256 hash = new Sha256();
      try (ZipFile jar = new ZipFile(application.toFile())) {
        jar.stream().map(CoderIdentity::line).sorted().forEach(hash::add);
      }
      return Optional.of(hash.hex());
    } catch (IOException | URISyntaxException cause) {
      throw new EnvironmentException(
          "the application cannot be read: " + cause.getMessage(), cause);
    }
  }

  private static String line(ZipEntry entry) {
    return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
  }
}
