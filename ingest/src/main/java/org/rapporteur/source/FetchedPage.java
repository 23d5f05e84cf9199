package org.rapporteur.source;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;

/** What was fetched from the network, as an item. */
public final class FetchedPage {
  private FetchedPage() {}

  /** Whether {@code bytes} are a site map or an index of them. */
  public static boolean isSitemap(byte[] bytes) {
    return Sniffer.kind(head(bytes), "") == ContentKind.SITEMAP;
  }

  private static byte[] head(byte[] bytes) {
    return Arrays.copyOf(bytes, Math.min(bytes.length, Sniffer.HEAD));
  }

  /** {@code bytes}, which the server called {@code contentType}, as what they are. */
  public static Item item(Origin origin, byte[] bytes, @Nullable String contentType, Known known) {
    ContentKind kind = Sniffer.kind(head(bytes), "");
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    try {
      return switch (kind) {
        case HTML -> new Item.Page(origin, bytes, WarcArchive.charset(type), known);
        case PDF -> PdfDocument.item(origin, bytes, known);
        case TEXT, MARKDOWN ->
            type.contains("html")
                ? new Item.Page(origin, bytes, WarcArchive.charset(type), known)
                : TextDecoder.item(origin, bytes, known);
        default -> new Item.PassedOver(origin, "fetched " + kind.name().toLowerCase(Locale.ROOT));
      };
    } catch (RefusedException refused) {
      return refused.at(origin);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return new Item.Refused(
          origin, ErrorCode.MALFORMED, "cannot be understood: " + broken.getMessage());
    }
  }
}
