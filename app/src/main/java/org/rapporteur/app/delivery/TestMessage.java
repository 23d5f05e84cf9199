package org.rapporteur.app.delivery;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.Channel;
import org.rapporteur.alert.Notice;
import org.rapporteur.alert.NoticeId;

/** A message that says it is a test, sent at once on all ways of an alert. */
public final class TestMessage {
  private static final int ID_BYTES = 16;

  private TestMessage() {}

  /** Sends one for {@code alert} with {@code senders}; what came of it on each way. */
  public static List<Outcome> send(Alert alert, Map<Channel, Sender> senders, Instant now)
      throws InterruptedException {
    byte[] id = new byte[ID_BYTES];
    new SecureRandom().nextBytes(id);
    Notice notice =
        new Notice(
            new NoticeId(HexFormat.of().formatHex(id)),
            alert.id(),
            alert.name(),
            Instant.ofEpochMilli(now.toEpochMilli()),
            "a test of this alert",
            0,
            List.of());
    List<Outcome> outcomes = new ArrayList<>();
    Sender hooks = senders.get(Channel.WEBHOOK);
    if (alert.webhook() != null && hooks != null) {
      outcomes.add(
          new Outcome(Channel.WEBHOOK, alert.webhook(), hooks.send(notice, alert.webhook())));
    }
    Sender mails = senders.get(Channel.MAIL);
    if (mails != null) {
      for (String address : alert.mail()) {
        outcomes.add(new Outcome(Channel.MAIL, address, mails.send(notice, address)));
      }
    }
    return outcomes;
  }

  /**
   * What came of it on one way.
   *
   * @param channel by what it was sent
   * @param address to whom
   * @param attempt what came of it
   */
  public record Outcome(Channel channel, String address, Attempt attempt) {
    /** Whether it was taken. */
    public boolean isSent() {
      return attempt instanceof Attempt.Sent;
    }

    /** For a person. */
    public String text() {
      String way = channel.label() + " " + address;
      return switch (attempt) {
        case Attempt.Sent sent -> "the test was taken by " + way;
        case Attempt.Failed failed -> way + ": " + failed.reason();
      };
    }
  }
}
