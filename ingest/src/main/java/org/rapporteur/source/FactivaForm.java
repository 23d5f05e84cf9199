package org.rapporteur.source;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Factiva's text form with field codes: a line begins with two or three letters (HD headline, PD
 * date, SN outlet, LP lead paragraph, TD text, AN number), goes on indented, and "Document …" ends
 * it, on a line of its own or behind AN. Paragraphs of the text are separated by empty lines.
 */
final class FactivaForm implements DatabaseExport.Form {
  private static final Pattern CODE = Pattern.compile("([A-Z]{2,3})(?:\\s{1,}|$)(.*)");
  private static final Pattern LAST = Pattern.compile("(?:AN\\s+)?Document ([A-Za-z0-9]{8,})");
  private static final Set<String> CODES =
      Set.of(
          "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP",
          "TD", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CT", "ART", "CLM", "RF", "DLN");
  private static final Map<String, String> FIELDS =
      Map.of("HD", "title", "PD", "date", "SN", "source", "AN", "id");

  @Override
  public boolean begins(String line) {
    return false;
  }

  @Override
  public boolean ends(String line) {
    return LAST.matcher(line.strip()).matches();
  }

  @Override
  public void end(String line, DatabaseDocument document) {
    Matcher last = LAST.matcher(line.strip());
    if (last.matches()) {
      document.replace("id", last.group(1));
    }
  }

  @Override
  public void read(String line, DatabaseDocument document) throws RefusedException {
    Matcher code = CODE.matcher(line);
    String words = line;
    if (code.matches() && CODES.contains(code.group(1))) {
      document.words("");
      document.state(code.group(1));
      words = code.group(2);
    }
    String state = document.state();
    if (state.equals("LP") || state.equals("TD")) {
      document.words(words);
    } else {
      String field = FIELDS.get(state);
      if (field != null) {
        document.add(field, words);
      }
    }
  }
}
