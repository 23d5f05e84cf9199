package org.rapporteur.app;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.Channel;
import org.rapporteur.alert.Finding;
import org.rapporteur.alert.Notice;
import org.rapporteur.alert.NoticeId;
import org.rapporteur.app.delivery.Attempt;
import org.rapporteur.app.delivery.Courier;
import org.rapporteur.app.delivery.DeliverySettings;
import org.rapporteur.app.delivery.Sender;
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
  private static final int ID_BYTES = 16;

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
    byte[] id = new byte[ID_BYTES];
    new SecureRandom().nextBytes(id);
    Notice notice =
        new Notice(
            new NoticeId(HexFormat.of().formatHex(id)),
            tested.id(),
            tested.name(),
            Instant.now(),
            "a test of this alert",
            0,
            List.of());
    Map<Channel, List<String>> ways = new EnumMap<>(Channel.class);
    ways.put(Channel.WEBHOOK, tested.webhook() == null ? List.of() : List.of(tested.webhook()));
    ways.put(Channel.MAIL, new ArrayList<>(tested.mail()));
    boolean all = true;
    Map<Channel, Sender> senders = senders(messages);
    try {
      for (Map.Entry<Channel, List<String>> way : ways.entrySet()) {
        for (String address : way.getValue()) {
          all &= send(senders, way.getKey(), address, notice, messages);
        }
      }
    } finally {
      senders.values().forEach(Sender::close);
    }
    return all;
  }

  private Map<Channel, Sender> senders(Messages messages) throws Exception {
    return Courier.senders(
        alert.data().path(),
        DeliverySettings.read(alert.data().path(), surroundings.environment()),
        VersionText.version(),
        messages::say);
  }

  private static boolean send(
      Map<Channel, Sender> senders,
      Channel channel,
      String address,
      Notice notice,
      Messages messages)
      throws InterruptedException {
    Sender sender = senders.get(channel);
    if (sender == null) {
      return false;
    }
    return switch (sender.send(notice, address)) {
      case Attempt.Sent sent -> {
        messages.say("the test was taken by " + channel.label() + " " + address);
        yield true;
      }
      case Attempt.Failed failed -> {
        messages.say(channel.label() + " " + address + ": " + failed.reason());
        yield false;
      }
    };
  }
}
