package org.rapporteur.app.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.Notice;
import org.rapporteur.formats.NoticeText;

/** Mails notices by SMTP. Each has the same Message-ID whenever it is sent again. */
public final class MailSender implements Sender {
  private static final String PATIENCE_MILLIS = "20000";

  private final DeliverySettings.@Nullable Smtp server;
  private final String desk;

  /** Sends by {@code server}, if there is one; links lead to {@code desk}. */
  public MailSender(DeliverySettings.@Nullable Smtp server, String desk) {
    this.server = server;
    this.desk = desk;
  }

  @Override
  public Attempt send(Notice notice, String address) {
    if (server == null) {
      return new Attempt.Failed(
          "no server for mail is named: smtp.host in " + DeliverySettings.FILE, false, null);
    }
    try {
      send(server, notice, address);
      return new Attempt.Sent();
    } catch (SendFailedException refused) {
      boolean unknown =
          refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
      return new Attempt.Failed(reason(refused), unknown, null);
    } catch (MessagingException failed) {
      return new Attempt.Failed(reason(failed), false, null);
    }
  }

  private void send(DeliverySettings.Smtp smtp, Notice notice, String address)
      throws MessagingException {
    Session session = Session.getInstance(properties(smtp));
    Message message = message(session, smtp, notice, address);
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  private static Properties properties(DeliverySettings.Smtp smtp) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.auth", String.valueOf(smtp.user() != null));
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (smtp.security()) {
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
      case NONE -> {}
    }
    return properties;
  }

  private Message message(
      Session session, DeliverySettings.Smtp smtp, Notice notice, String address)
      throws MessagingException {
    InternetAddress from = new InternetAddress(smtp.from(), true);
    String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    UUID receiver = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
    Identified message = new Identified(session, notice.id() + "." + receiver + "@" + domain);
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
    message.setSubject("[" + notice.name() + "] " + notice.title(), "UTF-8");
    message.setSentDate(Date.from(notice.made()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setText(NoticeText.text(notice, desk), "UTF-8");
    message.saveChanges();
    return message;
  }

  private static String reason(MessagingException failed) {
    String message = failed.getMessage() == null ? failed.toString() : failed.getMessage();
    return message.lines().findFirst().orElse(message).strip();
  }

  /** A message with an identity of our own. */
  private static final class Identified extends MimeMessage {
    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }
}
