package org.rapporteur.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a file holds by its first bytes; its name decides only between kinds of text. */
final class Sniffer {
  /** How many bytes are looked at. */
  static final int HEAD = 1 << 16;

  private static final int TAR_MAGIC = 257;
  private static final int FEW_TAGS = 5;

  private static final Pattern TAG =
      Pattern.compile("</(?:p|div|span|a|li|ul|body|head|script|td|article|section)>");
  private static final Pattern LEXIS_NEXIS =
      Pattern.compile(
          "(?m)^\\s*(?:\\d+ of \\d+ DOCUMENTS|Load-Date: |LOAD-DATE: |End of Document\\s*$)");
  private static final Pattern FACTIVA =
      Pattern.compile(
          "(?m)^(?:HD\\s+\\S.*(?s:.){1,4000}?^(?:PD|LP|TD)\\s|Document [A-Za-z0-9]{12,}\\s*$)");

  private final byte[] head;
  private final String name;

  private Sniffer(byte[] head, String name) {
    this.head = head;
    this.name = name.toLowerCase(Locale.ROOT);
  }

  /** The kind of a file of {@code name} that begins with {@code head}. */
  static ContentKind kind(byte[] head, String name) {
    return new Sniffer(head, name).kind();
  }

  private ContentKind kind() {
    if (starts("\u001f\u008b")) {
      return ContentKind.GZIP;
    }
    if (starts("PK\u0003\u0004") || starts("PK\u0005\u0006")) {
      return ascii().contains("word/") || ends(".docx") ? ContentKind.DOCX : ContentKind.ZIP;
    }
    if (starts("%PDF-")) {
      return ContentKind.PDF;
    }
    if (starts("WARC/") || starts("filedesc://")) {
      return ContentKind.WARC;
    }
    if (head.length > TAR_MAGIC + 5 && ascii().startsWith("ustar", TAR_MAGIC)) {
      return ContentKind.TAR;
    }
    String text = decoded();
    return text.indexOf('\0') >= 0 ? ContentKind.BINARY : text(text);
  }

  private ContentKind text(String text) {
    String start = text.strip();
    if (ends(".jsonl") || ends(".ndjson")) {
      return ContentKind.JSONL;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (start.startsWith("<")) {
      ContentKind xml = XmlRoot.kind(start);
      if (xml != ContentKind.OTHER_XML || start.startsWith("<?xml")) {
        return xml;
      }
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return JsonShape.kind(start);
    }
    if (isPage(lower)) {
      return ContentKind.HTML;
    }
    if (MailHead.begins(text)) {
      return text.startsWith("From ") ? ContentKind.MBOX : ContentKind.EMAIL;
    }
    if (ends(".csv") || ends(".tsv") || ColumnMap.looksLikeHead(text)) {
      return ContentKind.CSV;
    }
    if (LEXIS_NEXIS.matcher(text).results().limit(2).count() == 2) {
      return ContentKind.LEXISNEXIS;
    }
    if (FACTIVA.matcher(text).find()) {
      return ContentKind.FACTIVA;
    }
    return ends(".md") || ends(".markdown") || start.startsWith("---\ntitle:")
        ? ContentKind.MARKDOWN
        : ContentKind.TEXT;
  }

  private static boolean isPage(String lower) {
    return TAG.matcher(lower).results().limit(FEW_TAGS).count() == FEW_TAGS;
  }

  private boolean ends(String suffix) {
    return name.endsWith(suffix);
  }

  private boolean starts(String magic) {
    return ascii().startsWith(magic);
  }

  private String ascii() {
    return new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
  }

  private String decoded() {
    Charset charset = TextDecoder.marked(head);
    String text = new String(head, charset == null ? StandardCharsets.UTF_8 : charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
