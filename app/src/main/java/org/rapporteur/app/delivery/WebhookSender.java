package org.rapporteur.app.delivery;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.alert.Notice;
import org.rapporteur.feed.GuardedPoster;
import org.rapporteur.formats.NoticeWriter;

/**
 * Posts notices as JSON, signed after Standard Webhooks: {@code webhook-id} (the notice, the same
 * whenever it is sent again), {@code webhook-timestamp} and {@code webhook-signature}.
 */
public final class WebhookSender implements Sender {
  private static final int GONE = 410;

  private final GuardedPoster poster;
  private final WebhookKeys keys;
  private final String desk;
  private final InstantSource clock;
  private final NoticeWriter writer = new NoticeWriter();

  /** Posts with {@code poster}, signs with {@code keys}; links lead to {@code desk}. */
  public WebhookSender(GuardedPoster poster, WebhookKeys keys, String desk, InstantSource clock) {
    this.poster = poster;
    this.keys = keys;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public Attempt send(Notice notice, String address) throws InterruptedException {
    byte[] body = writer.write(notice, desk).getBytes(StandardCharsets.UTF_8);
    long seconds = clock.instant().getEpochSecond();
    String id = notice.id().value();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", String.valueOf(seconds));
    headers.put("webhook-signature", keys.signature(notice.alert(), id, seconds, body));
    GuardedPoster.Result result = poster.post(URI.create(address), headers, body);
    return result.isTaken()
        ? new Attempt.Sent()
        : new Attempt.Failed(result.reason(), result.status() == GONE, result.retryAfter());
  }

  @Override
  public void close() {
    poster.close();
  }
}
