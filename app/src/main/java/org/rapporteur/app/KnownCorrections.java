package org.rapporteur.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Corrections;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.LineReader;
import org.rapporteur.manifest.Sha256;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/**
 * Corrections with where they stand and how they are written.
 *
 * @param corrections all of them
 * @param written each as one line of JSON, in their order
 * @param places where each stands, "corrections.jsonl:12"
 */
record KnownCorrections(
    Corrections corrections, List<String> written, Map<Correction, String> places) {
  /** None. */
  static final KnownCorrections NONE = new KnownCorrections(Corrections.NONE, List.of(), Map.of());

  KnownCorrections {
    written = List.copyOf(written);
  }

  /** Those in {@code file}; a line of it that is wrong is told and left out. */
  static KnownCorrections read(Path file, Messages messages) throws EnvironmentException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString(), messages);
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read " + file + ": " + cause.getMessage(), cause);
    }
  }

  /** Those in {@code in}, called {@code name} in messages. */
  static KnownCorrections read(InputStream in, String name, Messages messages) throws IOException {
    CorrectionReader reader = new CorrectionReader();
    LineReader lines = new LineReader(in, CorrectionReader.LONGEST_LINE);
    List<Correction> all = new ArrayList<>();
    List<String> written = new ArrayList<>();
    Map<Correction, String> places = new HashMap<>();
    for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
      String text = line.content().text();
      if (!line.tooLong() && (text.isBlank() || text.startsWith("#"))) {
        continue;
      }
      switch (reader.read(line)) {
        case CorrectionLine.Read read -> {
          all.add(read.correction());
          written.add(read.text());
          places.put(read.correction(), name + ":" + read.number());
        }
        case CorrectionLine.Broken broken ->
            messages.problem(
                new Problem(
                    name,
                    broken.error().line(),
                    ErrorCode.CORRECTION,
                    broken.error().message() + "; the line is left out",
                    null));
      }
    }
    return new KnownCorrections(new Corrections(all), written, places);
  }

  /** Those that {@code store} keeps. */
  static KnownCorrections of(RecordStore store, Messages messages)
      throws IOException, StoreException {
    return of(List.copyOf(store.corrections().all().values()), messages);
  }

  /** Those that the store of {@code reader} keeps. */
  static KnownCorrections of(StoreReader reader, Messages messages)
      throws IOException, StoreException {
    return of(reader.corrections(), messages);
  }

  private static KnownCorrections of(List<String> lines, Messages messages) throws IOException {
    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return read(new ByteArrayInputStream(text), "corrections in the store", messages);
  }

  /** These and, behind them, {@code more}. */
  KnownCorrections and(KnownCorrections more) {
    if (more.written.isEmpty()) {
      return this;
    }
    List<String> both = new ArrayList<>(written);
    more.written.stream().filter(line -> !both.contains(line)).forEach(both::add);
    Map<Correction, String> all = new HashMap<>(places);
    all.putAll(more.places);
    return new KnownCorrections(corrections.and(more.corrections), both, all);
  }

  /** A hash of all of them; null when there are none. */
  @Nullable String hash() {
    if (written.isEmpty()) {
      return null;
    }
    Sha256 hash = new Sha256();
    written.forEach(hash::add);
    return hash.hex();
  }

  /** What to tell of a correction that does not fit any more. */
  Problem problem(Corrections.Refused refused, String article) {
    Correction correction = refused.correction();
    String place = places.getOrDefault(correction, "corrections");
    return new Problem(
        place,
        0,
        ErrorCode.CORRECTION,
        "not applied to "
            + article
            + ": "
            + refused.why()
            + " (by "
            + correction.author()
            + ", "
            + correction.date()
            + ")",
        null);
  }
}
