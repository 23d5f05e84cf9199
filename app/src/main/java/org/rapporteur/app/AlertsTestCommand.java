package org.rapporteur.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.Channel;
import org.rapporteur.alert.Finding;
import org.rapporteur.app.delivery.Courier;
import org.rapporteur.app.delivery.DeliverySettings;
import org.rapporteur.app.delivery.Sender;
import org.rapporteur.app.delivery.TestMessage;
import org.rapporteur.store.Found;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur alerts test}. */
@Command(
    name = "test",
    header = "Tells what an alert would have found in the last weeks.",
    description = "With --send, a message that says it is a test goes out on all its ways.")
final class AlertsTestCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final AlertOption alert = new AlertOption();

  @Option(
      names = "--weeks",
      paramLabel = "N",
      description = "How many weeks before the last article are looked at (default: 8).")
  private int weeks = 8;

  @Option(names = "--send", description = "Send a message for a test.")
  private boolean send;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  AlertsTestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return new StoredRecords(surroundings, spec, alert.data().directory()).read(this::test);
  }

  private int test(StoreReader reader) throws Exception {
    Alert tested = alert.of(reader).alert();
    preview(reader, tested);
    return !send || send(tested) ? ExitCode.OK : ExitCode.INPUT;
  }

  private void preview(StoreReader reader, Alert tested)
      throws StoreException, OutputClosedException, EnvironmentException {
    LocalDate last = reader.alerts().latest(surroundings.today());
    LocalDate after = last.minusWeeks(Math.max(1, weeks));
    Found found = reader.alerts().preview(tested.all(), tested.condition(), after, last);
    Output output = new Output(surroundings.out());
    output.line(
        tested.condition().kind().counted(found.all()) + " after " + after + " up to " + last);
    for (Finding finding : found.findings()) {
      output.line("  " + Printable.line(finding.text()));
    }
    output.flush();
  }

  /** Whether all was taken. */
  private boolean send(Alert tested) throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    Map<Channel, Sender> senders = senders(messages);
    try {
      List<TestMessage.Outcome> outcomes = TestMessage.send(tested, senders, Instant.now());
      outcomes.forEach(outcome -> messages.say(outcome.text()));
      return outcomes.stream().allMatch(TestMessage.Outcome::isSent);
    } finally {
      senders.values().forEach(Sender::close);
    }
  }

  private Map<Channel, Sender> senders(Messages messages) throws Exception {
    return Courier.senders(
        alert.data().path(),
        DeliverySettings.read(alert.data().path(), surroundings.environment()),
        VersionText.version(),
        messages::say);
  }
}
