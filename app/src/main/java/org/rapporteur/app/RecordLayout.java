package org.rapporteur.app;

import java.util.List;
import java.util.Map;
import org.rapporteur.coding.Coding;
import org.rapporteur.formats.InputError;
import org.rapporteur.formats.RecordWriter;

/** How {@code read} prints what it read. */
interface RecordLayout {
  /** The lines for {@code coding} of {@code file}; {@code warnings} are about the file. */
  List<String> coded(String file, Coding coding, List<String> warnings);

  /** The lines for a file that could not be coded. */
  List<String> failed(Problem problem);

  /** The lines behind everything else, when {@code codings} were printed. */
  List<String> end(int codings);

  /** For a person; problems are left to the messages. */
  static RecordLayout text(Palette palette) {
    TextReport report = new TextReport(palette);
    return new RecordLayout() {
      @Override
      public List<String> coded(String file, Coding coding, List<String> warnings) {
        return report.lines(file, coding, warnings);
      }

      @Override
      public List<String> failed(Problem problem) {
        return List.of();
      }

      @Override
      public List<String> end(int codings) {
        return codings == 0 ? List.of() : List.of(palette.legend());
      }
    };
  }

  /** For a program: one object a line. */
  static RecordLayout json() {
    RecordWriter writer = new RecordWriter();
    return new RecordLayout() {
      @Override
      public List<String> coded(String file, Coding coding, List<String> warnings) {
        return List.of(writer.write(coding, Map.of(), warnings));
      }

      @Override
      public List<String> failed(Problem problem) {
        return List.of(
            writer.write(
                new InputError(
                    problem.file(),
                    problem.code(),
                    problem.message(),
                    Math.max(1, problem.line()))));
      }

      @Override
      public List<String> end(int codings) {
        return List.of();
      }
    };
  }
}
