package org.rapporteur.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.correction.Corrections;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.formats.LineReader;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** Coded articles from files of {@code rapporteur code} or from a store, one at a time. */
final class CodedArticles {
  private final Surroundings surroundings;
  private final StoredRecords stored;
  private final Messages messages;

  /** Opens stores by way of {@code stored}. */
  CodedArticles(Surroundings surroundings, StoredRecords stored, Messages messages) {
    this.surroundings = surroundings;
    this.stored = stored;
    this.messages = messages;
  }

  /**
   * Hands the articles of all {@code files}, or stores where they are folders, to {@code each};
   * broken lines are told.
   */
  void read(List<String> files, Taker each)
      throws IOException, EnvironmentException, StoreException {
    for (String file : files) {
      if (file.equals("-")) {
        lines("standard input", surroundings.in(), each);
        continue;
      }
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        store(path, each);
        continue;
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
        lines(file, in, each);
      }
    }
  }

  /** Makes sure that all {@code files} are there before anything is written. */
  static void check(List<String> files) throws EnvironmentException {
    for (String file : files) {
      if (!file.equals("-") && !Files.exists(Path.of(file))) {
        throw new EnvironmentException(file + ": no such file; --from names the records");
      }
      if (Files.isDirectory(Path.of(file)) && !Files.exists(Path.of(file, RecordStore.FILE_NAME))) {
        throw new EnvironmentException(
            file + " is no store of records; --from also takes lines of \"rapporteur code\"");
      }
    }
  }

  /** What people changed about the records of those of {@code files} that are stores. */
  Corrections corrections(List<String> files) throws IOException, StoreException {
    Corrections all = Corrections.NONE;
    for (String file : files) {
      if (Files.isDirectory(Path.of(file))) {
        try (StoreReader reader = stored.reader(Path.of(file))) {
          all = all.and(KnownCorrections.of(reader, messages).corrections());
        }
      }
    }
    return all;
  }

  private void store(Path directory, Taker each) throws EnvironmentException, StoreException {
    CodedReader records = new CodedReader();
    try (StoreReader reader = stored.reader(directory)) {
      reader.articles(article -> {
        if (records.read(1, article.record()) instanceof CodedLine.Read read) {
          each.take(read.article().of(article.article()));
        }
      });
    }
  }

  private void lines(String name, InputStream in, Taker each)
      throws IOException, EnvironmentException {
    LineReader lines = new LineReader(in, CodedReader.LONGEST_LINE);
    CodedReader reader = new CodedReader();
    for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.tooLong() && line.content().text().isBlank()) {
        continue;
      }
      switch (reader.read(line)) {
        case CodedLine.Read read -> each.take(read.article());
        case CodedLine.Uncoded uncoded -> {}
        case CodedLine.Broken broken ->
            messages.problem(
                new Problem(
                    name,
                    broken.error().line(),
                    broken.error().code(),
                    broken.error().message() + "; the line is left out",
                    null));
      }
    }
  }

  /** Takes articles. */
  @FunctionalInterface
  interface Taker {
    void take(CodedArticle article) throws EnvironmentException;
  }
}
