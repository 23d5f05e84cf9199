package org.rapporteur.bench;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page with what belongs to its article, from a tar file with {@code html/ID.html.gz} and {@code
 * ground-truth/ID.json}.
 *
 * @param id its number
 * @param html the bytes of the page
 * @param address where it was
 * @param text the text of the article
 * @param title its title
 * @param published day of publication, empty when unknown
 * @param authors its authors in one text, empty when unknown
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PageGold(
    String id,
    byte[] html,
    String address,
    String text,
    String title,
    String published,
    String authors) {
  private static final int RECORD = 512;

  /** All pages with a text, in the order of their ids. */
  static List<PageGold> read(Path tar) throws IOException {
    Map<String, byte[]> pages = new TreeMap<>();
    Map<String, JsonNode> truths = new TreeMap<>();
    JsonMapper json = JsonMapper.builder().build();
    try (DataInputStream in = new DataInputStream(Files.newInputStream(tar))) {
      byte[] header = in.readNBytes(RECORD);
      while (header.length == RECORD && header[0] != 0) {
        String name = new String(header, 0, 100, StandardCharsets.US_ASCII).trim();
        int size =
            Integer.parseInt(new String(header, 124, 11, StandardCharsets.US_ASCII).trim(), 8);
        byte[] content = in.readNBytes(size);
        in.skipNBytes((RECORD - size % RECORD) % RECORD);
        String file = name.substring(name.lastIndexOf('/') + 1);
        String id = file.replaceAll("\\..*", "");
        if (file.endsWith(".html.gz")) {
          try (InputStream page = new GZIPInputStream(new ByteArrayInputStream(content))) {
            pages.put(id, page.readAllBytes());
          }
        } else if (file.endsWith(".json")) {
          truths.put(id, json.readTree(content));
        }
        header = in.readNBytes(RECORD);
      }
    }
    List<PageGold> gold = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : truths.entrySet()) {
      JsonNode truth = entry.getValue().path("ground_truth");
      byte[] page = pages.get(entry.getKey());
      String text = truth.path("main_content").asString("");
      if (page != null && !text.isBlank()) {
        gold.add(
            new PageGold(
                entry.getKey(),
                page,
                entry.getValue().path("url").asString(""),
                text,
                truth.path("title").asString(""),
                truth.path("publish_date").asString(""),
                truth.path("author").asString("")));
      }
    }
    return gold;
  }

  /** Whether the page is of the fifth that is never trained or tuned on. */
  boolean heldOut() {
    return bucket() % 5 == 0;
  }

  /** A number from 0 to 255 that depends on nothing but the id. */
  int bucket() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return hash[0] & 0xff;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
