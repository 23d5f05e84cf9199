package org.rapporteur.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.LineReader;
import org.rapporteur.formats.Utf8Text;
import org.rapporteur.source.Item;
import org.rapporteur.source.Known;
import org.rapporteur.source.Origin;

/**
 * An {@link Item} on its way from one machine to another; null and 0 where its kind has no such
 * part.
 *
 * @param kind which item it is
 * @param name where it comes from
 * @param line 1-based line there, 0 where it has none
 * @param text words, line, or what is to be told
 * @param page bytes of a page
 * @param charset what the server called their encoding
 * @param id its own identifier
 * @param title headline
 * @param published day of publication
 * @param url address
 * @param outlet publisher
 * @param code stable name of what is wrong
 * @param length bytes of a line
 * @param tooLong whether the line exceeds the limit
 * @param replaced malformed sequences in a line
 * @param firstOffset of the first of them, -1 for none
 * @param oddities lines, codes and messages, three strings each
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Piece(
    String kind,
    String name,
    long line,
    @Nullable String text,
    byte @Nullable [] page,
    @Nullable String charset,
    @Nullable String id,
    @Nullable String title,
    @Nullable String published,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String code,
    long length,
    boolean tooLong,
    int replaced,
    long firstOffset,
    String[] oddities) {
  private static final String[] NONE = {};
  private static final String LINE = "line";
  private static final String TEXT = "text";
  private static final String VERBATIM = "verbatim text";
  private static final String PAGE = "page";
  private static final String REFUSED = "refused";
  private static final String PASSED_OVER = "passed over";

  /** {@code item} to be sent. */
  public static Piece of(Item item) {
    return switch (item) {
      case Item.Line line -> {
        Utf8Text content = line.line().content();
        yield bare(LINE, line.origin(), content.text())
            .line(line.line().bytes(), line.line().tooLong(), content);
      }
      case Item.Text text ->
          bare(text.verbatim() ? VERBATIM : TEXT, text.origin(), text.text())
              .known(text.known(), oddities(text.oddities()));
      case Item.Page page -> {
        Piece known = bare(PAGE, page.origin(), null).known(page.known(), NONE);
        yield known.page(page.page(), page.charset());
      }
      case Item.Refused refused ->
          bare(REFUSED, refused.origin(), refused.message()).code(refused.code().name());
      case Item.PassedOver passed -> bare(PASSED_OVER, passed.origin(), passed.reason());
    };
  }

  /** A line of JSON that did not come from a file. */
  public static Piece ofLine(String name, long line, byte[] bytes) {
    Utf8Text content = Utf8Text.decode(bytes, 0, bytes.length);
    return bare(LINE, new Origin(name, line), content.text()).line(bytes.length, false, content);
  }

  /** The item that was sent. */
  public Item item() {
    Origin origin = new Origin(name, line);
    String words = text == null ? "" : text;
    return switch (kind) {
      case LINE ->
          new Item.Line(
              origin,
              new LineReader.Line(
                  line, new Utf8Text(words, replaced, firstOffset), length, tooLong));
      case TEXT, VERBATIM -> new Item.Text(origin, words, known(), odd(), kind.equals(VERBATIM));
      case PAGE -> new Item.Page(origin, page == null ? new byte[0] : page, charset, known());
      case REFUSED ->
          new Item.Refused(
              origin, code == null ? ErrorCode.INTERNAL : ErrorCode.valueOf(code), words);
      case PASSED_OVER -> new Item.PassedOver(origin, words);
      default -> throw new IllegalArgumentException("no kind of item: " + kind);
    };
  }

  private static Piece bare(String kind, Origin origin, @Nullable String text) {
    return new Piece(
        kind,
        origin.name(),
        origin.line(),
        text,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        0,
        false,
        0,
        -1,
        NONE);
  }

  private Piece line(long bytes, boolean exceeds, Utf8Text content) {
    return new Piece(
        kind,
        name,
        line,
        text,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        bytes,
        exceeds,
        content.replaced(),
        content.firstOffset(),
        NONE);
  }

  private Piece known(Known known, String[] odd) {
    return new Piece(
        kind,
        name,
        line,
        text,
        null,
        null,
        known.id(),
        known.title(),
        known.published() == null ? null : known.published().toString(),
        known.url(),
        known.outlet(),
        null,
        0,
        false,
        0,
        -1,
        odd);
  }

  private Piece page(byte[] bytes, @Nullable String encoding) {
    return new Piece(
        kind, name, line, text, bytes, encoding, id, title, published, url, outlet, null, 0, false,
        0, -1, NONE);
  }

  private Piece code(String wrong) {
    return new Piece(
        kind, name, line, text, null, null, null, null, null, null, null, wrong, 0, false, 0, -1,
        NONE);
  }

  private Known known() {
    return new Known(id, title, published == null ? null : LocalDate.parse(published), url, outlet);
  }

  private static String[] oddities(List<Item.Oddity> oddities) {
    return oddities.stream()
        .flatMap(
            odd -> List.of(Long.toString(odd.line()), odd.code().name(), odd.message()).stream())
        .toArray(String[]::new);
  }

  private List<Item.Oddity> odd() {
    List<Item.Oddity> all = new ArrayList<>();
    for (int i = 0; i + 2 < oddities.length; i += 3) {
      all.add(
          new Item.Oddity(
              Long.parseLong(oddities[i]), ErrorCode.valueOf(oddities[i + 1]), oddities[i + 2]));
    }
    return all;
  }
}
