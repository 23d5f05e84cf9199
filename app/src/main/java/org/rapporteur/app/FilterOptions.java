package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.Filter;
import org.rapporteur.query.FilterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which stored reports a command is about. */
final class FilterOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILTER",
      description =
          "Terms such as source=RUS type=CONSULT after=2024-01-01 -background; all must hold"
              + " (docs/query.md). Without any, all reports. Copies of other articles are left out"
              + " unless copies=with or copies=only is among them.")
  private List<String> words = List.of();

  @Mixin private final DataOption data = new DataOption();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** Where the records are. */
  Path data() {
    return data.path();
  }

  /** The reports that are meant. */
  Filter filter() {
    try {
      return Filter.parse(String.join(" ", words)).withoutCopies();
    } catch (FilterException wrong) {
      if (spec == null) {
        throw new IllegalStateException("used outside of a command", wrong);
      }
      throw new ParameterException(
          spec.commandLine(),
          "filter, character " + (wrong.position() + 1) + ": " + wrong.getMessage());
    }
  }
}
