package org.rapporteur.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.Filter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;

/** What commands on articles together share: they read all, and print entries in a layout. */
abstract class NewsCommand<T> implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final FilterOptions filter = new FilterOptions();

  @Mixin private final NewsOptions options = new NewsOptions();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  NewsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The entries of {@code news} that are asked for, in the order in which they are printed. */
  abstract List<T> entries(JoinedNews news);

  /** Whether any report of {@code entry} is {@code meant}. */
  abstract boolean has(T entry, MeantReports meant);

  /** {@code entry} for a person. */
  abstract List<String> text(T entry);

  /** {@code entry} for a program. */
  abstract Map<String, @Nullable Object> object(T entry);

  /** What is told when there is nothing to print. */
  abstract String nothing();

  @Override
  public Integer call() throws Exception {
    Filter asked = filter.filter();
    String file = options.from();
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    if (file != null) {
      JoinedNews news = options.read(file, surroundings, messages);
      return print(news, MeantReports.of(news, asked), messages);
    }
    return new StoredRecords(surroundings, spec, filter.data())
        .read(reader ->
            print(StoredNews.read(reader, messages), MeantReports.of(reader, asked), messages));
  }

  private int print(JoinedNews news, MeantReports meant, Messages messages)
      throws OutputClosedException, EnvironmentException {
    List<T> entries = entries(news).stream().filter(entry -> has(entry, meant)).toList();
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
