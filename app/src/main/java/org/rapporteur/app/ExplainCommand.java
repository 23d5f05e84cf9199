package org.rapporteur.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.source.Item;
import org.rapporteur.source.Origin;
import org.rapporteur.source.PathSource;
import org.rapporteur.source.ReadingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur explain}: how sentences were read, step by step. */
@Command(
    name = "explain",
    header = "Shows how the sentences of an article are read, step by step.",
    description = {
      "For each sentence: tokens and grammar; predications with their roles and actors; status"
          + " with",
      "the words that decided it; and the frames that were tried, with what they lacked."
    },
    footer = {"", "Example: rapporteur explain samples/01-state-visit.txt --sentence 3"})
final class ExplainCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(paramLabel = "FILE", description = "File of text, or - for standard input.")
  private String file = "-";

  @Option(
      names = "--sentence",
      paramLabel = "N",
      description = "Only the Nth sentence, counted from 1 with the headline.")
  private @Nullable Integer sentence;

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ExplainCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    if (sentence != null && sentence < 1) {
      throw new ParameterException(
          spec.commandLine(), "--sentence counts from 1, it cannot be " + sentence);
    }
    ArticleSource source = source(messages);
    if (source == null) {
      return ExitCode.INPUT;
    }
    List<String> explanations =
        parts.explainer().with(knowledge.own(messages)).explain(source, messages::say);
    if (sentence != null && sentence > explanations.size()) {
      messages.say(
          source.id() + " has " + Printable.counted(explanations.size(), "sentence") + " only");
      return ExitCode.INPUT;
    }
    Output output = new Output(surroundings.out());
    for (int i = 0; i < explanations.size(); i++) {
      if (sentence == null || sentence == i + 1) {
        output.line(explanations.get(i).stripTrailing());
        output.line("");
      }
    }
    output.flush();
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  /** The first article of the file; null, and the user is told, when there is none. */
  private @Nullable ArticleSource source(Messages messages) throws IOException {
    try (PathSource sources =
        new PathSource(List.of(file), surroundings.in(), ReadingOptions.USUAL)) {
      Item item = sources.next();
      return item == null ? null : source(item, messages);
    }
  }

  private @Nullable ArticleSource source(Item item, Messages messages) {
    return switch (item) {
      case Item.Text text -> {
        for (Item.Oddity odd : text.oddities()) {
          messages.problem(
              new Problem(text.origin().name(), odd.line(), odd.code(), odd.message(), null));
        }
        yield checked(text.origin(), text.text(), messages);
      }
      case Item.Page page ->
          switch (new PageText(parts.pages()).read(page)) {
            case PageText.Words words -> checked(page.origin(), words.text(), messages);
            case PageText.NoArticle none ->
                refused(page.origin(), ErrorCode.NOT_AN_ARTICLE, none.reason(), messages);
            case PageText.Refused refused ->
                refused(page.origin(), refused.code(), refused.message(), messages);
          };
      case Item.Refused refused ->
          refused(refused.origin(), refused.code(), refused.message(), messages);
      case Item.PassedOver passed ->
          refused(passed.origin(), ErrorCode.NOT_AN_ARTICLE, passed.reason(), messages);
      case Item.Line line ->
          refused(line.origin(), ErrorCode.UNSUPPORTED, "give a file of one article", messages);
    };
  }

  private static @Nullable ArticleSource checked(Origin origin, String text, Messages messages) {
    Optional<Outcome.Failed> none = TextCheck.check(text);
    if (none.isPresent()) {
      return refused(origin.at(1), none.get().code(), none.get().message(), messages);
    }
    return ArticleSource.of(origin.name(), text);
  }

  private static @Nullable ArticleSource refused(
      Origin origin, ErrorCode code, String message, Messages messages) {
    messages.problem(new Problem(origin.name(), origin.line(), code, message, null));
    return null;
  }
}
