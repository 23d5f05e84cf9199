package org.rapporteur.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
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
    InputFiles.InputFile input =
        new InputFiles(List.of(file), surroundings.in(), parts.pages()).next();
    if (input == null) {
      return ExitCode.INPUT;
    }
    input.problems().forEach(messages::problem);
    String text = input.text();
    if (text == null) {
      return ExitCode.INPUT;
    }
    Optional<Outcome.Failed> noArticle = TextCheck.check(text);
    if (noArticle.isPresent()) {
      Outcome.Failed failed = noArticle.get();
      messages.problem(new Problem(input.name(), 1, failed.code(), failed.message(), null));
      return ExitCode.INPUT;
    }
    ArticleSource source = new ArticleSource(input.name(), text, null, null, null, null);
    List<String> explanations =
        parts.explainer().with(knowledge.tables(messages)).explain(source, messages::say);
    if (sentence != null && sentence > explanations.size()) {
      messages.say(
          input.name() + " has " + Printable.counted(explanations.size(), "sentence") + " only");
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
}
