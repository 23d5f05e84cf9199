package org.rapporteur.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.Coding;
import org.rapporteur.copy.CanonicalAddress;
import org.rapporteur.copy.Signature;
import org.rapporteur.correction.Corrections;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.InputError;
import org.rapporteur.formats.InputLine;
import org.rapporteur.formats.PublicationDate;
import org.rapporteur.formats.RecordReader;
import org.rapporteur.source.Item;
import org.rapporteur.source.Known;
import org.rapporteur.source.Origin;
import org.rapporteur.store.KnownCodings;
import org.rapporteur.store.RecordStore;
import org.rapporteur.tongue.Tongue;
import org.rapporteur.tongue.TongueDetector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Turns an item of a source into its coding, or tells why there is none. For several threads. */
final class ItemCoder {
  private final RecordReader lines = new RecordReader();
  private final PageText pages;
  private final TongueDetector tongues = TongueDetector.builtIn();
  private final CarefulCoder coder;
  private final @Nullable LocalDate published;
  private final LocalDate today;
  private final KnownCodings known;
  private final Supplier<KnownCorrections> corrections;

  /**
   * Codes with {@code coder}, web pages as {@code pages} reads them.
   *
   * @param published day of publication of what has none of its own
   * @param today dates after it are a problem
   * @param corrections what people changed; applied to every article
   */
  ItemCoder(
      CarefulCoder coder,
      PageText pages,
      @Nullable LocalDate published,
      LocalDate today,
      Supplier<KnownCorrections> corrections) {
    this(coder, pages, published, today, corrections, KnownCodings.NONE);
  }

  /** The same; an article that is {@code known} is not coded again. */
  ItemCoder(
      CarefulCoder coder,
      PageText pages,
      @Nullable LocalDate published,
      LocalDate today,
      Supplier<KnownCorrections> corrections,
      KnownCodings known) {
    this.known = known;
    this.coder = coder;
    this.pages = pages;
    this.published = published;
    this.today = today;
    this.corrections = corrections;
  }

  /** One that codes with {@code parts} what has its own day of publication or none. */
  static ItemCoder of(
      Parts parts, KnownCorrections corrections, LocalDate today, Messages messages) {
    return new ItemCoder(
        new CarefulCoder(parts.coder(), messages),
        new PageText(parts.pages()),
        null,
        today,
        () -> corrections);
  }

  /** What comes of {@code item}. */
  ItemResult code(Item item) throws EnvironmentException {
    return code(item, null);
  }

  /** The same; an article whose key is {@code stored} is not coded again. */
  ItemResult code(Item item, @Nullable String stored) throws EnvironmentException {
    return switch (item) {
      case Item.Line line -> line(line, stored);
      case Item.Text text -> text(text, stored);
      case Item.Page page -> page(page, stored);
      case Item.PassedOver passed ->
          new ItemResult(
              passed.origin(), new ItemResult.NoArticle(passed.reason(), false), List.of());
      case Item.Refused refused ->
          broken(
              refused.origin(),
              null,
              problem(refused.origin(), refused.code(), refused.message(), null));
    };
  }

  /** What comes of a stored article, as it came when it was stored. */
  Recoded recode(ArticleSource source) throws EnvironmentException {
    Tongue tongue = tongues.detect(source.text());
    List<Problem> problems = new ArrayList<>();
    return new Recoded(outcome(source, tongue, problems), tongue, problems);
  }

  /**
   * What came of a stored article.
   *
   * @param outcome its coding, or why there is none
   * @param tongue its language
   * @param problems corrections that do not fit it any more
   */
  record Recoded(Outcome outcome, Tongue tongue, List<Problem> problems) {
    Recoded {
      problems = List.copyOf(problems);
    }
  }

  /** What is known of {@code source} beside its coding, when it came with nothing else. */
  static Arrival arrival(ArticleSource source, Tongue tongue) {
    return new Draft(Origin.of(source.id()), source, Map.of(), List.of(), List.of())
        .arrival(tongue, null);
  }

  private Outcome outcome(ArticleSource given, Tongue tongue, List<Problem> problems)
      throws EnvironmentException {
    KnownCorrections now = corrections.get();
    ArticleSource source = now.corrections().dated(given);
    Outcome outcome =
        tongue.isEnglish() || TextCheck.check(source.text()).isPresent()
            ? coder.code(source)
            : new Outcome.Coded(silent(source, tongue));
    return switch (outcome) {
      case Outcome.Coded coded -> {
        Corrections.Result corrected = now.corrections().apply(coded.coding(), given.published());
        corrected.refused().forEach(refused -> problems.add(now.problem(refused, given.id())));
        yield new Outcome.Coded(corrected.coding());
      }
      case Outcome.Failed failed -> failed;
    };
  }

  private ItemResult line(Item.Line line, @Nullable String stored) throws EnvironmentException {
    return switch (lines.read(line.line())) {
      case InputLine.Rejected rejected -> {
        InputError error = rejected.error();
        yield broken(
            line.origin(), error.id(), problem(line.origin(), error.code(), error.message(), null));
      }
      case InputLine.Accepted accepted -> {
        List<Problem> odd = new ArrayList<>();
        for (String warning : accepted.warnings()) {
          odd.add(problem(line.origin(), ErrorCode.INVALID_UTF8, warning, null));
        }
        yield article(
            new Draft(
                line.origin(),
                dated(accepted.source()),
                accepted.extra(),
                accepted.warnings(),
                odd),
            null,
            stored);
      }
    };
  }

  private ArticleSource dated(ArticleSource source) {
    return source.published() != null || published == null
        ? source
        : new ArticleSource(
            source.id(), source.text(), source.title(), published, source.url(), source.outlet());
  }

  private ItemResult text(Item.Text text, @Nullable String stored) throws EnvironmentException {
    List<Problem> odd = new ArrayList<>();
    for (Item.Oddity oddity : text.oddities()) {
      odd.add(
          new Problem(text.origin().name(), oddity.line(), oddity.code(), oddity.message(), null));
    }
    List<String> warnings = odd.stream().map(Problem::message).toList();
    Known known = text.known();
    boolean plain = text.verbatim() && known.equals(Known.NOTHING);
    Map<String, JsonNode> extra = plain ? Map.of() : extra(text.origin(), text.text(), known);
    return article(
        new Draft(
            text.origin(),
            source(text.origin(), text.text(), known, canonical(known, null)),
            extra,
            warnings,
            odd),
        null,
        stored);
  }

  private ItemResult page(Item.Page page, @Nullable String stored) throws EnvironmentException {
    String input = input(page);
    if (known.contains(input)) {
      return new ItemResult(page.origin(), new ItemResult.Unchanged(null), List.of());
    }
    return switch (pages.read(page)) {
      case PageText.Refused refused ->
          broken(
              page.origin(), null, problem(page.origin(), refused.code(), refused.message(), null));
      case PageText.NoArticle none ->
          new ItemResult(page.origin(), new ItemResult.NoArticle(none.reason(), true), List.of());
      case PageText.Words words ->
          article(
              new Draft(
                  page.origin(),
                  source(
                      page.origin(),
                      words.text(),
                      words.known(),
                      canonical(words.known(), words.canonical())),
                  extra(page.origin(), words.text(), words.known()),
                  words.warnings(),
                  List.of()),
              input,
              stored);
    };
  }

  private String input(Item.Page page) {
    Known beside = page.known();
    return KnownCodings.input(
        page.page(),
        page.origin().name(),
        page.charset(),
        beside.id(),
        beside.title(),
        String.valueOf(beside.published()),
        beside.url(),
        beside.outlet(),
        String.valueOf(published));
  }

  /** Tracking parameters and the like must not make two articles of one. */
  private static @Nullable String canonical(Known known, @Nullable String told) {
    return known.url() == null ? null : CanonicalAddress.of(known.url(), told).orElse(known.url());
  }

  private ArticleSource source(
      Origin origin, String text, Known known, @Nullable String canonical) {
    String name = origin.line() == 0 ? origin.name() : origin.name() + ":" + origin.line();
    String id = known.id() != null ? known.id() : known.url() != null ? known.url() : name;
    LocalDate date = known.published() == null ? published : known.published();
    return new ArticleSource(id, text, known.title(), date, canonical, known.outlet());
  }

  /**
   * Offsets refer to the text, which is in no file as it stands; so it goes out with the record.
   */
  private static Map<String, JsonNode> extra(Origin origin, String text, Known known) {
    Map<String, JsonNode> extra = new LinkedHashMap<>();
    extra.put("origin", StringNode.valueOf(origin.name()));
    if (known.url() != null) {
      extra.put("url", StringNode.valueOf(known.url()));
    }
    if (known.outlet() != null) {
      extra.put("source", StringNode.valueOf(known.outlet()));
    }
    extra.put("text", StringNode.valueOf(text));
    return extra;
  }

  private ItemResult article(Draft draft, @Nullable String page, @Nullable String stored)
      throws EnvironmentException {
    ArticleSource source = draft.source();
    List<Problem> problems = new ArrayList<>(draft.problems());
    LocalDate date = source.published();
    if (date != null && !date.equals(published) && PublicationDate.isFuture(date, today)) {
      problems.add(Problem.futureDate(draft.origin().name(), draft.origin().line(), date));
    }
    if ((stored != null && stored.equals(key(source))) || known.contains(source)) {
      return new ItemResult(draft.origin(), new ItemResult.Unchanged(key(source)), problems);
    }
    Tongue tongue = tongues.detect(source.text());
    return switch (outcome(source, tongue, problems)) {
      case Outcome.Coded coded ->
          new ItemResult(
              draft.origin(),
              new ItemResult.Article(coded.coding(), draft.arrival(tongue, page)),
              problems);
      case Outcome.Failed failed ->
          broken(
              draft.origin(),
              source.id(),
              problem(
                  draft.origin().at(Math.max(1, draft.origin().line())),
                  failed.code(),
                  failed.message(),
                  failed.cause()));
    };
  }

  /** What the article of {@code source} is known by in a store. */
  private static String key(ArticleSource source) {
    return RecordStore.key(whole(source));
  }

  private static Article whole(ArticleSource source) {
    return new Article(
        source.id(),
        source.text(),
        source.title(),
        source.published(),
        source.url(),
        source.outlet(),
        List.of(),
        List.of());
  }

  /** An article that is kept and not coded. */
  private static Coding silent(ArticleSource source, Tongue tongue) {
    return new Coding(
        whole(source),
        List.of(),
        List.of(),
        List.of("in " + tongue.label() + " (" + tongue.code() + "), which is not coded"));
  }

  private static Problem problem(
      Origin origin, ErrorCode code, String message, @Nullable Throwable cause) {
    return new Problem(origin.name(), origin.line(), code, message, cause);
  }

  /** What makes it fail is told alone. */
  private static ItemResult broken(Origin origin, @Nullable String id, Problem problem) {
    return new ItemResult(origin, new ItemResult.Broken(id, problem), List.of(problem));
  }

  /** An article before its coding. */
  private record Draft(
      Origin origin,
      ArticleSource source,
      Map<String, JsonNode> extra,
      List<String> warnings,
      List<Problem> problems) {
    Arrival arrival(Tongue tongue, @Nullable String page) {
      String address = source.url();
      return new Arrival(
          tongue,
          address == null ? null : CanonicalAddress.of(address).orElse(null),
          Signature.of(source.text()),
          page,
          extra,
          warnings);
    }
  }
}
