package org.rapporteur.occurrence;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.knowledge.TableReader;
import org.rapporteur.report.Report;

/** Which news agency a report is attributed to. */
final class Agencies {
  private static final String REPORTING =
      "reported|reports|said|says|news agency|state media|wrote|quoted|citing|agency";

  private final Map<String, String> agencies;
  private final Pattern attribution;

  private Agencies(Map<String, String> agencies) {
    this.agencies = agencies;
    String names = agencies.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.attribution =
        Pattern.compile(
            "\\(("
                + names
                + ")\\)|\\b("
                + names
                + ")\\b(?: news)?(?: agency)? (?:"
                + REPORTING
                + ")\\b|(?:according to|told|citing|by)(?: the)? ("
                + names
                + ")\\b");
  }

  /** With the names of {@code occurrence/agencies.tsv}. */
  static Agencies builtIn() {
    Map<String, String> agencies = new TreeMap<>();
    for (TableReader.Row row : TableReader.read("occurrence/agencies.tsv")) {
      agencies.put(row.text("words"), row.text("agency"));
    }
    return new Agencies(agencies);
  }

  /** The agency on whose word {@code report} tells its event; else the agency that published it. */
  Optional<String> of(Report report) {
    Matcher matcher = attribution.matcher(report.sentenceText());
    if (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          return Optional.ofNullable(agencies.get(matcher.group(group)));
        }
      }
    }
    String outlet = report.article().outlet();
    return outlet == null ? Optional.empty() : Optional.ofNullable(agencies.get(outlet));
  }
}
