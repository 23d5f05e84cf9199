package org.rapporteur.layout;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.event.Status;
import org.rapporteur.place.Place;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * Announced events as a calendar (RFC 5545, RFC 7986). Those without a day are counted as left out.
 * A place has coordinates only where it is a town or a site. DTSTAMP is the day of publication, so
 * that the same records give the same bytes.
 */
record Calendar() implements Layout {
  private static final String FILE = "agenda.ics";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  @Override
  public String name() {
    return "ics";
  }

  @Override
  public String description() {
    return "announced events as a calendar, RFC 5545";
  }

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public Set<Detail> holds() {
    return Collections.unmodifiableSet(
        EnumSet.of(
            Detail.STATUS,
            Detail.HEDGE,
            Detail.SPEAKERS,
            Detail.SEVERAL_ACTORS,
            Detail.EVIDENCE,
            Detail.TIME_PRECISION,
            Detail.PLOVER,
            Detail.CAMEO));
  }

  @Override
  public Set<Status> statuses() {
    return EnumSet.of(Status.PLANNED);
  }

  @Override
  public LayoutWriter open(OutputFiles files, Coverages coverage) throws IOException {
    return new TextLayout(name(), description(), FILE, holds(), Body::begin).open(files, coverage);
  }

  private static final class Body implements TextLayout.Body {
    private final ContentLines lines;
    private final Coverages coverage;
    private long leftOut;

    private Body(ContentLines lines, Coverages coverage) {
      this.lines = lines;
      this.coverage = coverage;
    }

    static Body begin(Writer out, Coverages coverage) throws IOException {
      ContentLines lines = new ContentLines(out);
      lines.plain("BEGIN", "VCALENDAR");
      lines.plain("VERSION", "2.0");
      lines.plain("PRODID", "-//Rapporteur//Announced events//EN");
      lines.plain("CALSCALE", "GREGORIAN");
      lines.text("NAME", "Announced events");
      lines.text("X-WR-CALNAME", "Announced events");
      lines.plain("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
      return new Body(lines, coverage);
    }

    @Override
    public void write(CodedArticle article) throws IOException {
      for (Report report : article.reports()) {
        Coverage covered = coverage.of(report);
        if (!covered.leading()) {
          continue;
        }
        Plan plan = coverage.plan(report);
        LocalDate start = plan.start();
        if (start == null) {
          leftOut++;
        } else {
          writeEvent(report, covered, plan, start);
        }
      }
    }

    @Override
    public long leftOut() {
      return leftOut;
    }

    @Override
    public void end() throws IOException {
      lines.plain("END", "VCALENDAR");
    }

    private void writeEvent(Report report, Coverage covered, Plan plan, LocalDate start)
        throws IOException {
      Event event = report.event();
      LocalDate published = plan.told() == null ? report.article().published() : plan.told();
      LocalDate last = plan.end();
      lines.plain("BEGIN", "VEVENT");
      lines.text("UID", covered.occurrence() + "@rapporteur");
      lines.plain("DTSTAMP", DAY.format(published == null ? start : published) + "T000000Z");
      lines.plain("DTSTART;VALUE=DATE", DAY.format(start));
      // The end is exclusive in calendars.
      lines.plain("DTEND;VALUE=DATE", DAY.format((last == null ? start : last).plusDays(1)));
      lines.plain("SEQUENCE", "" + plan.revision());
      lines.plain("STATUS", plan.stage().name());
      lines.plain("TRANSP", "TRANSPARENT");
      lines.text("SUMMARY", summary(event));
      writePlace(event.place());
      lines.text("DESCRIPTION", description(report, plan));
      lines.text("CATEGORIES", event.type().name());
      lines.address("URL", report.article().url());
      lines.text("X-RAPPORTEUR-STATUS", event.status().name());
      lines.text("X-RAPPORTEUR-PRECISION", event.time().precision().name());
      lines.text("X-RAPPORTEUR-CAMEO", event.cameo().value());
      lines.plain("END", "VEVENT");
    }

    private void writePlace(@Nullable Place place) throws IOException {
      if (place == null) {
        return;
      }
      lines.text("LOCATION", place.name());
      if (place.point() != null && GeoJson.isPoint(place)) {
        lines.plain("GEO", Cells.latitude(place) + ";" + Cells.longitude(place));
      }
    }

    private static String summary(Event event) {
      String what = event.type() + (event.mode() == null ? "" : " (" + event.mode() + ")");
      String sources = names(event.source());
      String targets = names(event.target());
      return (sources.isEmpty() ? "" : sources + ": ")
          + what
          + (targets.isEmpty() ? "" : " → " + targets);
    }

    private static String names(List<Actor> actors) {
      return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    private static String description(Report report, Plan plan) {
      Event event = report.event();
      StringBuilder text = new StringBuilder("\u201c" + report.sentenceText() + "\u201d");
      if (!event.speakers().isEmpty()) {
        text.append("\nSays: ")
            .append(names(event.speakers().stream().map(speaker -> speaker.actor()).toList()));
      }
      if (event.hedge() != null) {
        text.append("\nHedged: ").append(event.hedge());
      }
      text.append("\nTime: ").append(event.time().reason());
      String outlet = report.article().outlet();
      LocalDate published = report.article().published();
      text.append("\nSource: ")
          .append(outlet == null ? report.article().id() : outlet)
          .append(published == null ? "" : ", " + published);
      plan.changes().forEach(change -> text.append("\nSince: ").append(change));
      return text.toString();
    }
  }
}
