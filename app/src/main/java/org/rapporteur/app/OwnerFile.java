package org.rapporteur.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The file in a data directory that says which process has the records open and answers for it.
 *
 * @param port where it listens on the loopback interface
 * @param token what a request must carry; only who can read the file knows it
 * @param desk where its desk is; null when it has none
 */
record OwnerFile(int port, String token, @Nullable String desk) {
  static final String NAME = "owner.properties";

  /** One of a process without a desk. */
  OwnerFile(int port, String token) {
    this(port, token, null);
  }

  /** The same of a process whose desk is at {@code address}. */
  OwnerFile withDesk(String address) {
    return new OwnerFile(port, token, address);
  }

  /** What the file in {@code data} says; empty when there is none that can be understood. */
  static Optional<OwnerFile> read(Path data) {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(data.resolve(NAME))) {
      properties.load(in);
      return Optional.of(
          new OwnerFile(
              Integer.parseInt(properties.getProperty("port", "")),
              properties.getProperty("token", ""),
              properties.getProperty("desk")));
    } catch (IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Writes it into {@code data}, for the user alone, in one piece. */
  void write(Path data) throws IOException {
    FileAttribute<?>[] mine =
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path draft = Files.createTempFile(data, NAME, ".new", mine);
    Files.write(
        draft,
        ("port=" + port + "\ntoken=" + token + (desk == null ? "" : "\ndesk=" + desk) + "\n")
            .getBytes(StandardCharsets.UTF_8));
    Files.move(
        draft,
        data.resolve(NAME),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes it away, unless another process has put its own in the place. */
  void remove(Path data) throws IOException {
    if (read(data).equals(Optional.of(this))) {
      Files.deleteIfExists(data.resolve(NAME));
    }
  }
}
