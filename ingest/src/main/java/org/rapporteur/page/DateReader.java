package org.rapporteur.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds when a page was published and changed: as it declares, in its address, in its words. */
final class DateReader {
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");
  private static final Pattern IN_ADDRESS_SPELLED =
      Pattern.compile(
          "/((?:19|20)\\d{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}/(\\d{1,2})(?=/|$)");
  private static final Pattern OTHER_ENGLISH = Pattern.compile("\\b[a-z]{2}[_-](?!us)[a-z]{2}\\b");
  private static final Pattern OTHER_HOST =
      Pattern.compile("^https?://[^/]+\\.(?:uk|au|nz|ie|in|za|ng|ke|pk|sg|eu|fr|de)(?:[:/]|$)");
  private static final Pattern UPDATED =
      Pattern.compile(
          "(?<![a-z])(?:updated|modified|reviewed|revised|edited)(?![a-z])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_THE_SITE =
      Pattern.compile("\\bsite (?:was )?(?:last )?(?:updated|modified)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:published|posted|publication|written|first published|created|originally)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> SCRIPT_KEYS =
      List.of(
          "datePublished",
          "publishedDate",
          "publishDate",
          "published_at",
          "publishedAt",
          "publish_date",
          "publicationDate",
          "pubDate",
          "firstPublished");
  private static final Pattern SCRIPT_VALUE =
      Pattern.compile("\\\\?[\"']?\\s{0,4}:\\s{0,4}\\\\?[\"']([^\"'\\\\]{8,40})");
  private static final String[] PUBLISHED_NAMES = {
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:publishtime",
    "citation_publication_date",
    "citation_date",
    "publish_date",
    "publish-date",
    "publishdate",
    "publication_date",
    "pubdate",
    "publisheddate",
    "published-date",
    "published",
    "article_date_original",
    "article.published",
    "date",
    "gsa_date",
    "publish_time",
    "datepublished",
    "created",
    "originalpublicationdate"
  };
  private static final int LONGEST_SCRIPT = 1 << 20;
  private static final int FURTHEST_BLOCK = 40;
  private static final int BESIDE = 12;
  private static final int LONGEST_DATE_WORDS = 8;
  private static final int LONGEST_BLOCK_WORDS = 40;

  private final PageElements page;
  private final MetaTags meta;
  private final LinkedData data;
  private final PageFacts facts;
  private final String address;
  private final TimeWords.Order order;

  DateReader(PageElements page, MetaTags meta, LinkedData data, PageFacts facts, String address) {
    this.page = page;
    this.meta = meta;
    this.data = data;
    this.facts = facts;
    this.address = address;
    this.order = order(page, meta, address);
  }

  /** Americans write the month first, other readers of English the day. */
  private static TimeWords.Order order(PageElements page, MetaTags meta, String address) {
    String locale =
        meta.first("og:locale").map(Found::value).orElse("").toLowerCase(Locale.ROOT)
            + " "
            + page.language;
    if (locale.contains("us")) {
      return TimeWords.Order.MONTH_FIRST;
    }
    return OTHER_ENGLISH.matcher(locale).find() || OTHER_HOST.matcher(address).find()
        ? TimeWords.Order.DAY_FIRST
        : TimeWords.Order.UNKNOWN;
  }

  /** When the article was published; where it tells only when it was changed, then. */
  Optional<Found<PageTime>> published() {
    return declared()
        .map(this::onLocalDay)
        .map(this::orShown)
        .or(this::inAddress)
        .or(() -> inWords(Says.PUBLISHED))
        .or(this::timeElement)
        .or(() -> inWords(Says.NOTHING))
        .or(this::inScripts)
        .or(() -> anywhere(Says.PUBLISHED))
        .or(this::onlyDate)
        .or(this::modified)
        .or(() -> anywhere(Says.UPDATED));
  }

  private Optional<Found<PageTime>> declared() {
    return linked(data.articleText("datePublished"))
        .or(() -> meta("article:published_time", "og:article:published_time", "og:published_time"))
        .or(() -> meta("itemprop:datepublished"))
        .or(() -> microdata("datePublished"))
        .or(() -> linked(data.text("datePublished")))
        .or(() -> meta(PUBLISHED_NAMES))
        .or(this::pubdate);
  }

  /** The {@code time} that has the attribute {@code pubdate}, if there is only one. */
  private Optional<Found<PageTime>> pubdate() {
    List<Element> marked =
        page.headingsAndTimes.stream().filter(element -> element.hasAttr("pubdate")).toList();
    return marked.size() == 1
        ? time(marked.getFirst()).map(time -> new Found<>(time, "text"))
        : Optional.empty();
  }

  /** When the article was changed last. */
  Optional<Found<PageTime>> modified() {
    return declaredModified().or(() -> inWords(Says.UPDATED));
  }

  private Optional<Found<PageTime>> declaredModified() {
    return linked(data.articleText("dateModified"))
        .or(() -> meta("article:modified_time", "og:updated_time", "og:article:modified_time"))
        .or(() -> meta("itemprop:datemodified"))
        .or(() -> microdata("dateModified"))
        .or(() -> linked(data.text("dateModified")))
        .or(() ->
            meta(
                "dcterms.modified",
                "dc.date.modified",
                "last-modified",
                "lastmod",
                "updated",
                "revised"));
  }

  private static Optional<Found<PageTime>> linked(Optional<String> text) {
    return text.flatMap(TimeWords::read).map(time -> new Found<>(time, "json-ld"));
  }

  /**
   * A moment in universal time may be the day before or behind where it was published; the address
   * tells.
   */
  private Found<PageTime> onLocalDay(Found<PageTime> declared) {
    OffsetDateTime time = declared.value().time();
    if (time == null || time.getOffset().getTotalSeconds() != 0) {
      return declared;
    }
    return inAddress()
        .map(found -> found.value().day())
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, time.toLocalDate())) == 1)
        .map(day -> new Found<>(new PageTime(day, time), declared.origin()))
        .orElse(declared);
  }

  /**
   * Where the day of publication is declared to be that of the last change, a template knows one
   * day only; an earlier day that the page shows beside its headline is the one of publication.
   */
  private Found<PageTime> orShown(Found<PageTime> declared) {
    LocalDate day = declared.value().day();
    boolean oneDay =
        declaredModified().filter(found -> !found.value().day().isAfter(day)).isPresent();
    return oneDay
        ? shown().filter(found -> found.value().day().isBefore(day)).orElse(declared)
        : declared;
  }

  private Optional<Found<PageTime>> shown() {
    return inWords(Says.PUBLISHED)
        .or(this::pubdate)
        .or(() -> inWords(facts.titleBlock - 3, facts.titleBlock + BESIDE, Says.NOTHING));
  }

  private Optional<Found<PageTime>> meta(String... names) {
    for (String name : names) {
      Optional<Found<String>> content = meta.first(name);
      Optional<PageTime> time = content.map(Found::value).flatMap(TimeWords::read);
      if (time.isPresent() && content.isPresent()) {
        return Optional.of(new Found<>(time.get(), content.get().origin()));
      }
    }
    return Optional.empty();
  }

  /** Where elements tell several days, they are about other articles, too, and tell nothing. */
  private Optional<Found<PageTime>> microdata(String property) {
    Optional<PageTime> first = Optional.empty();
    for (Element element : page.withProperty(property)) {
      Optional<PageTime> time = time(element);
      if (first.isPresent() && time.isPresent() && !time.get().day().equals(first.get().day())) {
        return Optional.empty();
      }
      first = first.isPresent() ? first : time;
    }
    return first.map(time -> new Found<>(time, "microdata"));
  }

  private static Optional<PageTime> time(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      Optional<PageTime> time = TimeWords.read(element.attr(attribute));
      if (time.isPresent()) {
        return time;
      }
    }
    return TimeWords.read(TextOf.element(element, 100));
  }

  private Optional<Found<PageTime>> inAddress() {
    String lower = address.toLowerCase(Locale.ROOT);
    Matcher digits = IN_ADDRESS.matcher(lower);
    if (digits.find()) {
      return day(digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3));
    }
    Matcher spelled = IN_ADDRESS_SPELLED.matcher(lower);
    return spelled.find()
        ? day(spelled.group(3) + " " + spelled.group(2) + " " + spelled.group(1))
        : Optional.empty();
  }

  private static Optional<Found<PageTime>> day(String words) {
    return TimeWords.read(words).map(time -> new Found<>(PageTime.of(time.day()), "url"));
  }

  /** What a block says about its date. */
  private enum Says {
    PUBLISHED,
    UPDATED,
    NOTHING
  }

  /** A date in a short block around the headline. */
  private Optional<Found<PageTime>> inWords(Says wanted) {
    return inWords(facts.titleBlock - 6, Math.max(0, facts.titleBlock) + FURTHEST_BLOCK, wanted);
  }

  private Optional<Found<PageTime>> inWords(int from, int to, Says wanted) {
    for (int i = Math.max(0, from); i < Math.min(to, facts.blocks.size()); i++) {
      TextBlock block = facts.blocks.get(i);
      if (block.words() <= LONGEST_BLOCK_WORDS) {
        Optional<PageTime> time = TimeWords.read(part(block, wanted), order);
        if (time.isPresent()) {
          return Optional.of(new Found<>(time.get(), "text"));
        }
      }
    }
    return Optional.empty();
  }

  /** What of "3 May 2024, updated 4 May 2024" is about the date that is asked for. */
  private static String part(TextBlock block, Says wanted) {
    String text = block.text();
    if (OF_THE_SITE.matcher(text).find()) {
      return "";
    }
    Matcher updated = UPDATED.matcher(text);
    Matcher published = PUBLISHED.matcher(text);
    boolean saysUpdated = updated.find();
    boolean saysPublished = published.find();
    return switch (wanted) {
      case UPDATED -> saysUpdated ? text.substring(updated.start()) : "";
      case PUBLISHED -> saysPublished ? text.substring(published.start()) : "";
      case NOTHING -> {
        String before = saysUpdated ? text.substring(0, updated.start()) : text;
        yield saysPublished || block.words() > 20 ? "" : before;
      }
    };
  }

  private Optional<Found<PageTime>> anywhere(Says wanted) {
    return inWords(0, facts.blocks.size(), wanted);
  }

  /** What the page tells its own scripts. */
  private Optional<Found<PageTime>> inScripts() {
    for (Element script : page.scripts) {
      String code = script.data();
      for (String key : SCRIPT_KEYS) {
        int at = code.length() > LONGEST_SCRIPT ? -1 : code.indexOf(key);
        Matcher value = SCRIPT_VALUE.matcher(code);
        if (at >= 0 && value.region(at + key.length(), code.length()).lookingAt()) {
          Optional<PageTime> time = TimeWords.read(value.group(1));
          if (time.isPresent()) {
            return Optional.of(new Found<>(time.get(), "script"));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The {@code time} that belongs to the headline: the one behind it with no other heading between
   * them, then the one before it likewise, then the first behind it, then the first of all.
   */
  private Optional<Found<PageTime>> timeElement() {
    Optional<PageTime> first = Optional.empty();
    Optional<PageTime> last = Optional.empty();
    Optional<PageTime> farBehind = Optional.empty();
    boolean behind = false;
    boolean beside = false;
    for (Element element : page.headingsAndTimes) {
      if (!element.normalName().equals("time")) {
        boolean headline =
            !behind && PageFacts.key(TextOf.element(element, 400)).equals(facts.titleKey);
        behind |= headline;
        beside = headline;
        last = behind ? last : Optional.empty();
        continue;
      }
      Optional<PageTime> time = time(element);
      if (time.isEmpty()) {
        continue;
      }
      if (beside) {
        return time.map(found -> new Found<>(found, "text"));
      }
      first = first.isPresent() ? first : time;
      last = behind ? last : time;
      farBehind = behind && farBehind.isEmpty() ? time : farBehind;
    }
    Optional<PageTime> far = farBehind.isPresent() ? farBehind : first;
    return (behind && last.isPresent() ? last : far).map(found -> new Found<>(found, "text"));
  }

  /** The only date that stands alone anywhere on the page. */
  private Optional<Found<PageTime>> onlyDate() {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (TextBlock block : facts.blocks) {
      if (block.words() <= LONGEST_DATE_WORDS) {
        TimeWords.read(part(block, Says.NOTHING), order).ifPresent(time -> days.add(time.day()));
      }
    }
    return days.size() == 1
        ? Optional.of(new Found<>(PageTime.of(days.iterator().next()), "text"))
        : Optional.empty();
  }
}
