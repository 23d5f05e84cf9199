package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;

/** A mail message as an article: newsletters, wire copies, alerts. Attachments are not read. */
final class Email {
  private static final int MOST_PARTS = 200;
  private static final int DEEPEST = 10;

  private final Origin origin;
  private int parts;
  private @Nullable String plain;
  private @Nullable String html;

  private Email(Origin origin) {
    this.origin = origin;
  }

  /** The message in {@code in}. */
  static Item item(Origin origin, InputStream in) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(1000)
            .setMaxHeaderLen(100_000)
            .setMaxContentLen(Limits.LONGEST)
            .build());
    Message message = builder.parseMessage(in);
    try {
      return new Email(origin).item(message);
    } catch (MimeException broken) {
      throw new RefusedException(ErrorCode.MALFORMED, "not a mail message: " + broken.getMessage());
    } finally {
      message.dispose();
    }
  }

  private Item item(Message message) throws IOException, MimeException {
    collect(message, 0);
    String words = plain == null && html != null ? Markup.text(html) : plain;
    if (words == null || words.isBlank()) {
      return new Item.Refused(origin, ErrorCode.EMPTY, "there is no text in this mail");
    }
    return new Item.Text(
        origin,
        words,
        new Known(
            message.getMessageId(), message.getSubject(), date(message), null, sender(message)));
  }

  private void collect(Entity entity, int depth) throws IOException {
    Body body = entity.getBody();
    if (++parts > MOST_PARTS || depth > DEEPEST) {
      return;
    }
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        collect(part, depth + 1);
      }
    } else if (body instanceof TextBody words
        && !"attachment".equals(entity.getDispositionType())) {
      if (entity.getMimeType().equals("text/html")) {
        html = html == null ? read(words) : html;
      } else if (entity.getMimeType().equals("text/plain")) {
        plain = plain == null ? read(words) : plain;
      }
    }
  }

  private static String read(TextBody body) throws IOException {
    StringBuilder words = new StringBuilder();
    try (Reader reader = body.getReader()) {
      char[] buffer = new char[8192];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        words.append(buffer, 0, read);
        if (words.length() > Limits.LONGEST) {
          throw Limits.tooLong();
        }
      }
    }
    return words.toString();
  }

  /** The day in the zone of the sender. */
  private static @Nullable LocalDate date(Message message) {
    Field field = message.getHeader() == null ? null : message.getHeader().getField("Date");
    return field == null ? null : WrittenDate.parse(field.getBody()).orElse(null);
  }

  private static @Nullable String sender(Message message) {
    if (message.getFrom() == null || message.getFrom().isEmpty()) {
      return null;
    }
    String name = message.getFrom().get(0).getName();
    return name == null || name.isBlank() ? message.getFrom().get(0).getDomain() : name;
  }
}
