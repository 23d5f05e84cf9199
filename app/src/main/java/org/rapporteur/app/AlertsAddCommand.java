package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.AlertException;
import org.rapporteur.alert.Condition;
import org.rapporteur.app.delivery.DeliverySettings;
import org.rapporteur.app.delivery.WebhookKeys;
import org.rapporteur.store.AlertTable;
import org.rapporteur.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur alerts add}. */
@Command(
    name = "add",
    header = "Adds an alert; it looks at what comes from now on.",
    description = "Its id, and the key by which its webhook is signed, are told.",
    footer = {
      "",
      "Example: rapporteur alerts add --name \"Denials\" --on denial country=KEN",
      "         rapporteur alerts add --name \"Attacks\" --on rise --weeks 52 --times 3 type=ASSAULT \\",
      "             -background --webhook https://hooks.example/rapporteur --mail ana@desk.example"
    })
final class AlertsAddCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILTER",
      description = "Which reports it is about (docs/query.md); without any, all.")
  private List<String> words = List.of();

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "What it is called.")
  private String name = "";

  @Option(
      names = "--on",
      required = true,
      paramLabel = "CONDITION",
      description = {
        "record: a new record; denial: somebody denies what is alleged; agenda: an announced event",
        "is moved or called off; rise: many more reports in a week than in those before; first: the",
        "first event of a type from one party to another."
      })
  private String on = "";

  @Option(
      names = "--weeks",
      paramLabel = "N",
      description =
          "Of rise: over how many weeks the mean is taken, 4 or 52 (default: 4). Of first: within how"
              + " many weeks (default: ever).")
  private @Nullable Integer weeks;

  @Option(
      names = "--times",
      paramLabel = "X",
      description = "Of rise: how many times the mean (default: 2).")
  private @Nullable Double times;

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "Of rise: how many reports at least (default: 5).")
  private @Nullable Integer least;

  @Option(
      names = "--webhook",
      paramLabel = "ADDRESS",
      description = "Post notices there, signed (docs/alerts.md says how to verify them).")
  private @Nullable String webhook;

  @Option(
      names = "--mail",
      paramLabel = "ADDRESS",
      split = ",",
      description = "Mail notices there; the server stands in delivery.properties of the data.")
  private List<String> mail = List.of();

  @Mixin private final DataOption data = new DataOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  AlertsAddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Alert alert = alert();
    Path directory = data.path();
    RecordStore.prepareDirectory(directory);
    return new StoredRecords(surroundings, spec, directory).write(store -> add(store, alert));
  }

  private int add(RecordStore store, Alert alert) throws Exception {
    store.alerts().add(alert);
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    Output output = new Output(surroundings.out());
    output.line(alert.id().value());
    output.flush();
    messages.say("alert " + alert.id() + " waits for " + alert.condition().text());
    if (alert.webhook() != null) {
      messages.say(
          "its webhook is signed with " + WebhookKeys.of(store.directory()).told(alert.id()));
    }
    if (!alert.mail().isEmpty()
        && DeliverySettings.read(store.directory(), surroundings.environment()).smtp() == null) {
      messages.say(
          "name a server for mail in "
              + store.directory().resolve(DeliverySettings.FILE)
              + " (smtp.host, smtp.from); until then mail waits");
    }
    return ExitCode.OK;
  }

  private Alert alert() {
    try {
      return Alert.of(
          AlertTable.newId(),
          name,
          String.join(" ", words),
          Condition.of(on, weeks, times, least),
          webhook,
          mail,
          System.getProperty("user.name", "somebody"),
          surroundings.today());
    } catch (AlertException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()));
    }
  }
}
