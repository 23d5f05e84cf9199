package org.rapporteur.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.manifest.Manifest;
import org.rapporteur.manifest.ManifestException;
import org.rapporteur.manifest.ManifestReader;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredText;
import org.rapporteur.store.StoredTexts;

/**
 * A data set as a file of lines.
 *
 * @param lines the file
 * @param manifest what it was made of, if that is told beside it
 */
record DataSetFile(Path lines, @Nullable Manifest manifest) {
  /**
   * The data set in {@code place}, a file or a directory; the records of a store, which {@code
   * stored} opens, are written to {@code target}.
   */
  static DataSetFile of(Path place, Path target, StoredRecords stored)
      throws IOException, EnvironmentException, StoreException {
    if (!Files.isDirectory(place)) {
      return new DataSetFile(place, besideFile(place));
    }
    if (!Files.exists(place.resolve(RecordStore.FILE_NAME))) {
      throw new EnvironmentException(place + " holds no records; give a data directory");
    }
    try (StoreReader reader = stored.reader(place);
        StoredTexts texts = reader.texts();
        BufferedWriter lines = Files.newBufferedWriter(target)) {
      for (StoredText text = texts.next(); text != null; text = texts.next()) {
        lines.write(text.record());
        lines.write('\n');
      }
    }
    return new DataSetFile(target, manifest(place.resolve(VerifyCommand.FILE_NAME)));
  }

  /** What the data set called {@code name}, a file or a directory, was made of, if that is told. */
  static @Nullable Manifest manifest(String name) {
    Path place = Path.of(name);
    return Files.isDirectory(place)
        ? manifest(place.resolve(VerifyCommand.FILE_NAME))
        : name.equals("-") ? null : besideFile(place);
  }

  /** The manifest FILE.manifest.json, or manifest.json in its folder when that names the file. */
  private static @Nullable Manifest besideFile(Path file) {
    Manifest own = manifest(file.resolveSibling(file.getFileName() + ".manifest.json"));
    if (own != null) {
      return own;
    }
    Manifest near = manifest(file.resolveSibling(VerifyCommand.FILE_NAME));
    boolean names =
        near != null
            && near.output() != null
            && Path.of(near.output().name()).getFileName().equals(file.getFileName());
    return names ? near : null;
  }

  private static @Nullable Manifest manifest(Path file) {
    try {
      return Files.exists(file) ? new ManifestReader().read(Files.readString(file)) : null;
    } catch (IOException | ManifestException unusable) {
      return null;
    }
  }
}
