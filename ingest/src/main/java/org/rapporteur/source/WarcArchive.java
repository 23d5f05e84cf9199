package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.rapporteur.formats.ErrorCode;

/**
 * The pages of a web archive: WARC 1.0 and 1.1 (ISO 28500), compressed or not, WET, and ARC. Behind
 * a damaged record it goes on with the next one that is sound, where the archive is a file.
 */
final class WarcArchive implements Items {
  /** In bytes, unpacked; a longer record is not even passed over. */
  private static final long LONGEST_RECORD = 1L << 30;

  /** What looks like a record and is none, before an archive is given up. */
  private static final int MOST_TRIES = 10_000;

  private final Origin origin;
  private final ReadableByteChannel channel;
  private @Nullable WarcReader reader;
  private long base;
  private boolean over;

  WarcArchive(Origin origin, ReadableByteChannel channel) {
    this.origin = origin;
    this.channel = channel;
  }

  @Override
  public @Nullable Item next() throws IOException {
    while (!over) {
      Origin place = origin;
      try {
        WarcReader records = reader();
        Optional<WarcRecord> record = records.next();
        if (record.isEmpty()) {
          over = true;
          return null;
        }
        place = Origin.of(origin.name() + "@" + (base + records.position()));
        refuseEndless(record.get());
        Item item = item(place, record.get());
        if (item != null) {
          return item;
        }
      } catch (IOException | RuntimeException damaged) {
        String message = damaged.getMessage() == null ? damaged.toString() : damaged.getMessage();
        over = !recover();
        return new Item.Refused(
            place,
            ErrorCode.MALFORMED,
            "a damaged record ("
                + message.lines().findFirst().orElse("")
                + (over ? "); what follows cannot be read" : "); passed over"));
      }
    }
    return null;
  }

  private WarcReader reader() throws IOException {
    WarcReader open = reader;
    if (open == null) {
      open = new WarcReader(channel);
      reader = open;
    }
    return open;
  }

  private static void refuseEndless(WarcRecord record) throws IOException {
    String length = record.headers().first("Content-Length").orElse("0").strip();
    if (length.length() > 12
        || !length.chars().allMatch(Character::isDigit)
        || Long.parseLong(length) > LONGEST_RECORD) {
      throw new IOException("its length is " + length);
    }
  }

  /** Looks for the next record that is sound. */
  private boolean recover() throws IOException {
    if (!(channel instanceof CountedChannel file)) {
      return false;
    }
    long from = base + (reader == null ? 0 : reader.position()) + 1;
    long found = file.find(from);
    for (int tries = 0; found >= 0 && tries < MOST_TRIES; tries++) {
      try {
        file.position(found);
        WarcReader candidate = new WarcReader(file);
        if (candidate.next().isPresent()) {
          file.position(found);
          reader = new WarcReader(file);
          base = reader.position() == found ? 0 : found;
          return true;
        }
      } catch (IOException | RuntimeException notHere) {
        // looks like a record and is none
      }
      found = file.find(found + 1);
    }
    return false;
  }

  private static @Nullable Item item(Origin place, WarcRecord record) throws IOException {
    return switch (record) {
      case WarcResponse response -> response(place, response);
      case WarcRevisit revisit -> new Item.PassedOver(place, "captured before, unchanged");
      case WarcConversion conversion ->
          words(place, conversion.target(), conversion.body().stream());
      case WarcResource resource ->
          payload(place, resource.target(), type(resource.headers()), resource.body().stream());
      default -> null;
    };
  }

  private static @Nullable Item response(Origin place, WarcResponse response) throws IOException {
    String target = response.target();
    if (!target.regionMatches(true, 0, "http", 0, 4)) {
      return null;
    }
    HttpResponse http = response.http();
    if (http.status() != 200) {
      return new Item.PassedOver(place, "HTTP status " + http.status());
    }
    return payload(place, target, type(http.headers()), http.bodyDecoded().stream());
  }

  private static String type(MessageHeaders headers) {
    return headers.first("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
  }

  private static Item payload(Origin place, String target, String type, InputStream body)
      throws IOException {
    String kind = type.split("[; ]", 2)[0];
    if (kind.equals("text/plain") && !target.endsWith("/robots.txt")) {
      return words(place, target, body);
    }
    if (!kind.isEmpty() && !kind.contains("html") && !kind.equals("application/octet-stream")) {
      return new Item.PassedOver(place, "media type " + kind);
    }
    byte[] page = body.readNBytes(Limits.LONGEST + 1);
    if (page.length > Limits.LONGEST) {
      return Limits.tooLong().at(place);
    }
    return new Item.Page(place, page, charset(type), Known.address(target));
  }

  private static Item words(Origin place, String target, InputStream body) throws IOException {
    byte[] words = body.readNBytes(Limits.LONGEST + 1);
    return words.length > Limits.LONGEST
        ? Limits.tooLong().at(place)
        : TextDecoder.item(place, words, Known.address(target));
  }

  /** The encoding that a content type names, if it is one. */
  static @Nullable String charset(String type) {
    int begin = type.indexOf("charset=");
    if (begin < 0) {
      return null;
    }
    String name = type.substring(begin + 8).split("[;, ]", 2)[0].replace("\"", "").strip();
    try {
      return Charset.isSupported(name) ? name : null;
    } catch (IllegalArgumentException noName) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
