package org.rapporteur.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;

/** What commands on articles together share: they read all, and print entries in a layout. */
abstract class NewsCommand<T> implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final NewsOptions options = new NewsOptions();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  NewsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The entries of {@code news} that are asked for, in the order in which they are printed. */
  abstract List<T> entries(JoinedNews news);

  /** {@code entry} for a person. */
  abstract List<String> text(T entry);

  /** {@code entry} for a program. */
  abstract Map<String, @Nullable Object> object(T entry);

  /** What is told when there is nothing to print. */
  abstract String nothing();

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    List<T> entries = entries(options.read(surroundings, messages));
    Output output = new Output(surroundings.out());
    ObjectMapper json = new ObjectMapper();
    for (T entry : entries) {
      switch (options.layout()) {
        case TEXT -> {
          for (String line : text(entry)) {
            output.line(Printable.indented(line));
          }
        }
        case JSONL -> output.line(json.writeValueAsString(object(entry)));
      }
    }
    output.flush();
    if (entries.isEmpty()) {
      messages.say(nothing());
    }
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }
}
