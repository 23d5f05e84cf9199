package org.rapporteur.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Article;
import org.rapporteur.article.Furniture;
import org.rapporteur.article.Paragraph;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.event.Speaker;
import org.rapporteur.place.Place;
import org.rapporteur.time.TimeSpan;

/** A coding for a person: what was kept and cut, then each record with its evidence. */
final class TextReport {
  private static final int QUOTE = 70;
  private static final String INDENT = "     ";

  private final Palette palette;

  TextReport(Palette palette) {
    this.palette = palette;
  }

  /** {@code coding} of the file {@code name} in lines; {@code warnings} are about the file. */
  List<String> lines(String name, Coding coding, List<String> warnings) {
    List<String> lines = new ArrayList<>();
    Article article = coding.article();
    lines.add(palette.heading(Printable.line(name)) + title(article));
    lines.add("  " + summary(article));
    for (Furniture cut : article.furniture()) {
      lines.add(cut(article.text(), cut));
    }
    lines.add("");
    Map<EventId, Integer> numbers = new HashMap<>();
    for (Event event : coding.events()) {
      numbers.put(event.id(), numbers.size() + 1);
      addEvent(lines, numbers.size(), event, article.text());
    }
    if (coding.events().isEmpty()) {
      lines.add("  no records");
    }
    coding.claims().forEach(claim -> lines.add(claim(claim, numbers)));
    warnings.forEach(warning -> lines.add("  note: " + Printable.line(warning)));
    coding.warnings().forEach(warning -> lines.add("  note: " + Printable.line(warning)));
    lines.add("");
    return lines;
  }

  private static String title(Article article) {
    String title = article.title();
    if (title == null) {
      title =
          article.paragraphs().stream()
              .filter(paragraph -> paragraph.kind() == Paragraph.Kind.HEADLINE)
              .map(paragraph -> paragraph.span().of(article.text()))
              .findFirst()
              .orElse("");
    }
    return title.isEmpty() ? "" : "  " + Printable.shorten(title, QUOTE);
  }

  private static String summary(Article article) {
    return (article.published() == null
            ? "no publication date (give it with --date)"
            : "published " + article.published())
        + ", "
        + Printable.counted(article.paragraphs().size(), "paragraph")
        + " kept, "
        + Printable.counted(article.furniture().size(), "part")
        + " cut"
        + (article.furniture().isEmpty() ? "" : ":");
  }

  private String cut(String text, Furniture cut) {
    long line = 1 + text.chars().limit(cut.span().begin()).filter(c -> c == '\n').count();
    return palette.quiet(
        "  cut line %d, %s: %s"
            .formatted(line, cut.reason(), Printable.shorten(cut.span().of(text), QUOTE)));
  }

  private void addEvent(List<String> lines, int number, Event event, String text) {
    lines.add(
        "%3d  %s   %s   %s"
            .formatted(
                number,
                parties(event),
                event.type() + (event.mode() == null ? "" : "/" + event.mode()),
                status(event)));
    lines.add(INDENT + circumstances(event));
    lines.add(INDENT + MarkedSentence.of(event, text, palette));
  }

  private String parties(Event event) {
    String sources = event.source().isEmpty() ? "?" : names(event.source());
    return event.target().isEmpty() ? sources : sources + " → " + names(event.target());
  }

  private String names(List<Actor> actors) {
    return actors.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(Actor actor) {
    String code = actor.code().isEmpty() ? "" : " (" + actor.code() + ")";
    String others =
        actor.alternatives().stream()
            .map(other -> " or " + Printable.line(other.name()) + " (" + other.code() + ")")
            .collect(Collectors.joining());
    return palette.party(Printable.shorten(actor.name(), QUOTE)) + code + others;
  }

  private String status(Event event) {
    return palette.status(event.status())
        + (event.background() ? ", background" : "")
        + (event.hedge() == null ? "" : ", “" + Printable.line(event.hedge()) + "”");
  }

  private String circumstances(Event event) {
    List<String> parts = new ArrayList<>();
    parts.add("when: " + when(event.time()));
    Place place = event.place();
    if (place != null) {
      parts.add("where: " + where(place));
    }
    parts.add("said by: " + speakers(event.speakers()));
    return String.join("; ", parts);
  }

  private static String when(TimeSpan time) {
    String words = time.text() == null ? "" : "“" + Printable.line(time.text()) + "”";
    if (time.start() == null) {
      String why = time.unresolved() == null ? time.reason() : time.unresolved();
      return (words.isEmpty() ? "" : words + ", ") + "open: " + why;
    }
    boolean oneDay = time.end() == null || time.start().equals(time.end());
    String days = time.start() + (oneDay ? "" : " to " + time.end());
    String about = time.precision() == TimeSpan.Precision.ABOUT_PUBLICATION ? "about " : "";
    return about + days + (words.isEmpty() ? "" : " (" + words + ")");
  }

  private static String where(Place place) {
    return Printable.line(place.name()) + suffix(place.country());
  }

  private static String suffix(@Nullable String country) {
    return country == null ? "" : ", " + country;
  }

  private static String speakers(List<Speaker> speakers) {
    return speakers.isEmpty()
        ? "narrator"
        : speakers.stream().map(TextReport::speaker).collect(Collectors.joining(", through "));
  }

  private static String speaker(Speaker speaker) {
    String code = speaker.actor().code().isEmpty() ? "" : " (" + speaker.actor().code() + ")";
    String medium = speaker.medium() == null ? "" : ", " + Printable.line(speaker.medium());
    return Printable.shorten(speaker.actor().name(), QUOTE) + code + medium;
  }

  private String claim(Claim claim, Map<EventId, Integer> numbers) {
    String verb =
        switch (claim.stance()) {
          case ACCUSE -> "accuses:";
          case CONFIRM -> "confirms";
          case DENY -> "denies";
        };
    Integer number = numbers.get(claim.content());
    return "  claim: %s %s record %s"
        .formatted(names(claim.claimants()), verb, number == null ? claim.content() : number);
  }
}
