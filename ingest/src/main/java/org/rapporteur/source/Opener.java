package org.rapporteur.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.rapporteur.formats.ErrorCode;

/** Opens a stream of bytes as what it holds. */
final class Opener {
  private final ReadingOptions options;

  Opener(ReadingOptions options) {
    this.options = options;
  }

  /** The items of {@code in}, which lies {@code depth} archives deep. */
  Items open(Origin origin, BufferedInputStream in, int depth) throws IOException {
    if (depth > Limits.DEEPEST) {
      throw new RefusedException(
          ErrorCode.UNSUPPORTED, "archives more than " + Limits.DEEPEST + " deep are not opened");
    }
    byte[] head = options.as() == null ? peek(in) : peekOnce(in);
    return open(origin, in, depth, options.kind(Sniffer.kind(head, origin.name())), head);
  }

  private Items open(
      Origin origin, BufferedInputStream in, int depth, ContentKind kind, byte[] head)
      throws IOException {
    return switch (kind) {
      case TEXT -> Items.of(text(origin, in));
      case MARKDOWN -> Items.of(Markdown.plain(text(origin, in)));
      case HTML -> Items.of(new Item.Page(origin, Limits.readAll(in), null, Known.NOTHING));
      case EMAIL -> Items.of(Email.item(origin, in));
      case MBOX -> new Mailbox(origin, in);
      case JSONL -> new JsonLines(origin, in);
      case JSON, NINJS -> new JsonArticles(origin, in, options.columns());
      case CSV -> new CsvTable(origin, in, options.columns());
      case WARC -> new WarcArchive(origin, Channels.newChannel(in));
      case FEED -> FeedFile.items(origin, Limits.readAll(in));
      case NEWSML -> new NewsXml(origin, XmlArticle.Form.NEWSML, in);
      case NITF -> new NewsXml(origin, XmlArticle.Form.NITF, in);
      case PETRARCH -> new NewsXml(origin, XmlArticle.Form.PETRARCH, in);
      case FACTIVA -> new DatabaseExport(origin, new FactivaForm(), in);
      case LEXISNEXIS -> new DatabaseExport(origin, new LexisNexisForm(), in);
      case DOCX -> Items.of(WordDocument.item(origin, in));
      case PDF -> Items.of(PdfDocument.item(origin, Limits.readAll(in), Known.NOTHING));
      case ZIP -> new ArchiveItems(origin, new ZipArchive(in), this, depth);
      case TAR -> new ArchiveItems(origin, new TarArchive(in), this, depth);
      case GZIP -> unpacked(origin, in, depth, head);
      case SITEMAP ->
          throw new RefusedException(
              ErrorCode.UNSUPPORTED,
              "a site map holds addresses; give its own address to rapporteur watch");
      case OTHER_XML ->
          throw new RefusedException(
              ErrorCode.UNSUPPORTED,
              "XML of a kind that is not known; known are NewsML-G2, NITF, RSS, Atom and"
                  + " PETRARCH's");
      case BINARY ->
          throw new RefusedException(
              ErrorCode.BINARY, "not text, or not in UTF-8; save it as plain text in UTF-8");
    };
  }

  private static Item.Text text(Origin origin, InputStream in) throws IOException {
    return TextDecoder.item(origin, Limits.readAll(in), Known.NOTHING);
  }

  /** WARC is compressed record by record, which its reader knows best. */
  private Items unpacked(Origin origin, BufferedInputStream in, int depth, byte[] head)
      throws IOException {
    if (isPackedWarc(head)) {
      return new WarcArchive(origin, Channels.newChannel(in));
    }
    AtomicLong packed = new AtomicLong();
    InputStream unpacked =
        new BoundedGrowth(
            new GZIPInputStream(new CountedInput(in, packed::addAndGet)), packed::get);
    String name = origin.name().replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
    return open(new Origin(name, 0), new BufferedInputStream(unpacked), depth + 1);
  }

  /** Whether a web archive begins with {@code head}, compressed. */
  static boolean isPackedWarc(byte[] head) {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(head))) {
      int next = gzip.read();
      while (next >= 0 && unpacked.size() < 16) {
        unpacked.write(next);
        next = gzip.read();
      }
    } catch (IOException cutShort) {
      // what came before is told apart below
    }
    return Sniffer.kind(unpacked.toByteArray(), "") == ContentKind.WARC;
  }

  /** The bytes that are there without waiting for more; for whom the kind was told. */
  private static byte[] peekOnce(BufferedInputStream in) throws IOException {
    byte[] head = new byte[Sniffer.HEAD];
    in.mark(Sniffer.HEAD + 1);
    int length = Math.max(0, in.read(head));
    in.reset();
    return Arrays.copyOf(head, length);
  }

  /** The first bytes of {@code in}, which stay there. */
  static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(Sniffer.HEAD + 1);
    byte[] head = in.readNBytes(Sniffer.HEAD);
    in.reset();
    return head;
  }
}
