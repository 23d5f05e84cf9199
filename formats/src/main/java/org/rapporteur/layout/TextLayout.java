package org.rapporteur.layout;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.report.CodedArticle;

/**
 * A layout of one text file.
 *
 * @param name what users call it
 * @param description what it is
 * @param file name of the file
 * @param holds what of a record it has room for
 * @param form begins a file
 */
record TextLayout(String name, String description, String file, Set<Detail> holds, Form form)
    implements Layout {
  TextLayout {
    holds = Collections.unmodifiableSet(EnumSet.copyOf(holds));
  }

  /** How a file of the layout is written. */
  @FunctionalInterface
  interface Form {
    /** Begins a file on {@code out}; {@code coverage} is what is known of the occurrences. */
    Body begin(Writer out, Coverages coverage) throws IOException;
  }

  /** A file that was begun. */
  @FunctionalInterface
  interface Body {
    void write(CodedArticle article) throws IOException;

    /** Writes what stands at the end. */
    default void end() throws IOException {}

    default long leftOut() {
      return 0;
    }
  }

  @Override
  public List<String> files() {
    return List.of(file);
  }

  @Override
  public LayoutWriter open(OutputFiles files, Coverages coverage) throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(files.create(file), StandardCharsets.UTF_8));
    Body body = form.begin(out, coverage);
    return new LayoutWriter() {
      @Override
      public void write(CodedArticle article) throws IOException {
        body.write(article);
      }

      @Override
      public long leftOut() {
        return body.leftOut();
      }

      @Override
      public void close() throws IOException {
        try (out) {
          body.end();
        }
      }
    };
  }
}
