package org.rapporteur.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Annotator;
import org.rapporteur.language.NlpAnnotator;
import org.rapporteur.language.RememberedParses;

/** Loads the language models once. */
final class LanguageLoader {
  /** Articles whose parse is kept for the case that they are coded again with another date. */
  private static final int REMEMBERED = 64;

  private final Path cache;
  private @Nullable Annotator loaded;

  /** Unpacked models are kept in {@code cache}. */
  LanguageLoader(Path cache) {
    this.cache = cache;
  }

  /** The annotator; {@code notices} hears what a person should know while waiting for it. */
  synchronized Annotator annotator(Consumer<String> notices) throws EnvironmentException {
    Annotator annotator = loaded;
    if (annotator == null) {
      annotator = load(notices);
      loaded = annotator;
    }
    return annotator;
  }

  private Annotator load(Consumer<String> notices) throws EnvironmentException {
    try {
      return new RememberedParses(NlpAnnotator.load(cache, notices), REMEMBERED);
    } catch (UncheckedIOException cause) {
      throw unreadable(cause);
    } catch (CompletionException wrapper) {
      switch (wrapper.getCause()) {
        case UncheckedIOException cause -> throw unreadable(cause);
        case Error cause -> throw cause;
        case null, default -> throw wrapper;
      }
    }
  }

  private static EnvironmentException unreadable(UncheckedIOException cause) {
    return new EnvironmentException(
        "cannot read the language models: " + cause.getMessage(), cause);
  }
}
