package org.rapporteur.bench.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was missed, too much, or read otherwise in a text, for a person.
 *
 * @param text the text
 */
record ErrorList(GoldText text) {
  /** The errors of {@code found}, a line each, after the text; nothing when all is right. */
  List<String> of(List<Annotation> found) {
    EventPairs pairs = EventPairs.of(text.events(), found);
    List<String> lines = new ArrayList<>();
    for (Annotation event : pairs.missed()) {
      if (event.core()) {
        lines.add("  missed " + told(event));
      }
    }
    for (Annotation event : pairs.extra()) {
      lines.add("  extra  " + told(event));
    }
    for (EventPairs.Pair pair : pairs.pairs()) {
      String wanted = told(pair.gold());
      String got = told(pair.found());
      if (!wanted.equals(got)) {
        lines.add("  wanted " + wanted);
        lines.add("     got " + got);
      }
    }
    if (!lines.isEmpty()) {
      lines.addFirst(text.source().id() + "  " + text.source().text());
    }
    return lines;
  }

  private String told(Annotation event) {
    return String.format(
        Locale.ROOT,
        "%s%s %s %s%s \"%s\" %s > %s by %s",
        event.type(),
        event.mode() == null ? "" : "." + event.mode(),
        event.cameo(),
        event.status(),
        event.background() ? " background" : "",
        event.trigger().of(text.source().text()),
        codes(event.source()),
        codes(event.target()),
        codes(event.speakers()));
  }

  private static List<String> codes(List<Party> parties) {
    return parties.stream().map(Party::sortedCode).toList();
  }
}
