package org.rapporteur.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Makes web archives. */
final class Warcs {
  private Warcs() {}

  /** A response record with the page {@code body} of {@code url}. */
  static byte[] response(String url, String headers, byte[] body) {
    byte[] http =
        join(("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8), body);
    return record("response", url, "application/http; msgtype=response", http);
  }

  /** A response record with a page in HTML. */
  static byte[] page(String url, String html) {
    return response(
        url, "Content-Type: text/html; charset=utf-8\r\n", html.getBytes(StandardCharsets.UTF_8));
  }

  /** A record of any type. */
  static byte[] record(String type, String url, String contentType, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2024-06-18T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + new java.util.UUID(url.hashCode(), block.length)
            + ">\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(
        head.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
