package org.rapporteur.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.Notice;
import org.rapporteur.app.delivery.DeliverySettings;
import org.rapporteur.app.delivery.WebhookKeys;
import org.rapporteur.formats.NoticeText;
import org.rapporteur.store.Delivery;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredAlert;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur alerts show}. */
@Command(
    name = "show",
    header = "Shows an alert with its latest notices, what proves them, and how they were sent.")
final class AlertsShowCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final AlertOption alert = new AlertOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many notices at most (default: 10).")
  private int limit = 10;

  @Option(names = "--key", description = "Tell the key by which its webhook is signed.")
  private boolean key;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  AlertsShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return new StoredRecords(surroundings, spec, alert.data().directory()).read(this::show);
  }

  private int show(StoreReader reader) throws Exception {
    Output output = new Output(surroundings.out());
    StoredAlert stored = alert.of(reader);
    Alert shown = stored.alert();
    output.line(Printable.line(shown.name()) + (shown.paused() ? " (paused)" : ""));
    output.line("on      " + shown.condition().text());
    output.line("filter  " + (shown.filter().isEmpty() ? "all" : Printable.line(shown.filter())));
    if (shown.webhook() != null) {
      output.line("webhook " + shown.webhook());
    }
    if (!shown.mail().isEmpty()) {
      output.line("mail    " + String.join(", ", shown.mail()));
    }
    if (key) {
      output.line("key     " + WebhookKeys.of(alert.data().path()).told(shown.id()));
    }
    String desk = DeliverySettings.read(alert.data().path(), surroundings.environment()).desk();
    List<Notice> notices = reader.alerts().notices(shown.id(), 0, Math.max(1, limit)).items();
    for (Notice notice : notices) {
      output.line("");
      output.line(notice.made() + "  " + deliveries(reader, notice));
      for (String line : NoticeText.text(notice, desk).split("\n", -1)) {
        output.line(Printable.indented(line));
      }
    }
    output.line(Printable.counted(stored.notices(), "notice"));
    output.flush();
    return ExitCode.OK;
  }

  private static String deliveries(StoreReader reader, Notice notice) throws Exception {
    StringBuilder text = new StringBuilder();
    for (Delivery delivery : reader.alerts().deliveries(List.of(notice.id()))) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(delivery.channel().label())
          .append(delivery.address().isEmpty() ? "" : " " + delivery.address())
          .append(' ')
          .append(delivery.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
      if (delivery.reason() != null) {
        text.append(" (").append(Printable.line(delivery.reason())).append(')');
      }
    }
    return text.toString();
  }
}
