package org.rapporteur.occurrence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;

/**
 * Counts sources that do not depend on each other: reports of one outlet, copies of one text, the
 * same sentence word for word, and what is attributed to one agency count once.
 */
public final class Sources {
  private static final int SHORTEST_SENTENCE = 40;

  private final Agencies agencies;

  private Sources(Agencies agencies) {
    this.agencies = agencies;
  }

  /** With the agencies that are built in. */
  public static Sources builtIn() {
    return new Sources(Agencies.builtIn());
  }

  /** The sources of {@code reports} by name, each with its reports; in order of the reports. */
  public List<Source> of(List<Report> reports) {
    int[] group = new int[reports.size()];
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (String sign : signs(reports.get(i))) {
        Integer other = first.putIfAbsent(sign, i);
        if (other != null) {
          merge(group, i, other);
        }
      }
    }
    Map<Integer, List<Report>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(reports.get(i));
    }
    return groups.values().stream()
        .map(members -> new Source(name(members.getFirst()), members))
        .toList();
  }

  private static void merge(int[] group, int some, int other) {
    int from = Math.max(group[some], group[other]);
    int into = Math.min(group[some], group[other]);
    for (int i = 0; i < group.length; i++) {
      if (group[i] == from) {
        group[i] = into;
      }
    }
  }

  /** What makes two reports one source when they share it. */
  private List<String> signs(Report report) {
    ReportedArticle article = report.article();
    List<String> signs = new ArrayList<>();
    signs.add("text " + (article.copyOf() == null ? article.key() : article.copyOf()));
    signs.add("outlet " + outlet(article));
    agencies.of(report).ifPresent(agency -> signs.add("agency " + agency));
    String sentence = report.sentenceText().replaceAll("\\W+", " ").strip();
    if (sentence.length() >= SHORTEST_SENTENCE) {
      signs.add("sentence " + sentence);
    }
    return signs;
  }

  private String name(Report report) {
    return agencies.of(report).orElse(outlet(report.article()));
  }

  /** Outlet, else host of the address, else the article itself. */
  static String outlet(ReportedArticle article) {
    String outlet = article.outlet();
    if (outlet != null && !outlet.isBlank()) {
      return outlet.strip().toLowerCase(Locale.ROOT);
    }
    String url = article.url();
    try {
      String host = url == null ? null : new URI(url).getHost();
      if (host != null) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
      }
    } catch (URISyntaxException noAddress) {
      return article.id();
    }
    return article.id();
  }

  /**
   * Somebody who reports on his own.
   *
   * @param name agency, outlet or article
   * @param reports what it reports, copies too
   */
  public record Source(String name, List<Report> reports) {
    public Source {
      reports = List.copyOf(reports);
    }
  }
}
