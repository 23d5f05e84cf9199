package org.rapporteur.source;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text forms of LexisNexis. Documents begin with "3 of 20 DOCUMENTS" or end with "End of
 * Document"; outlet, date and headline stand before the body, which begins behind the fields
 * BYLINE, SECTION, LENGTH … or the line "Body" and ends with LOAD-DATE, GRAPHIC, Classification ….
 */
final class LexisNexisForm implements DatabaseExport.Form {
  private static final Pattern FIRST = Pattern.compile("\\s*\\d+ of \\d+ DOCUMENTS\\s*");
  private static final Pattern FIELD =
      Pattern.compile(
          "(BYLINE|SECTION|LENGTH|DATELINE|HEADLINE|HIGHLIGHT|Byline|Section|Length|Dateline|Highlight):\\s*(.*)");
  private static final Pattern LAST_FIELD =
      Pattern.compile(
          "(LOAD-DATE|GRAPHIC|LANGUAGE|PUBLICATION-TYPE|SUBJECT|JOURNAL-CODE|Load-Date|Graphic|URL|DOCUMENT-TYPE|NOTES|CORRECTION):\\s*(.*)|Classification\\s*");
  private static final Map<String, String> KEPT = Map.of("HEADLINE", "title", "URL", "url");
  private static final String HEAD = "head";
  private static final String FIELDS = "fields";
  private static final String GAP = "gap";
  private static final String BODY = "body";
  private static final String TAIL = "tail";

  @Override
  public boolean begins(String line) {
    return FIRST.matcher(line).matches();
  }

  @Override
  public boolean ends(String line) {
    return line.strip().equals("End of Document");
  }

  @Override
  public void read(String line, DatabaseDocument document) throws RefusedException {
    String words = line.strip();
    if (begins(line)) {
      document.state(HEAD);
      return;
    }
    if (document.state().isEmpty() && !words.isEmpty()) {
      document.state(HEAD);
    }
    switch (document.state()) {
      case HEAD -> head(words, document);
      case FIELDS, GAP -> fields(words, document);
      case BODY -> body(words, document);
      default -> last(words, document);
    }
  }

  /** Before the fields: outlet, date and, in newer exports, the headline first. */
  private static void head(String words, DatabaseDocument document) throws RefusedException {
    Matcher field = FIELD.matcher(words);
    if (words.equals("Body")) {
      document.state(BODY);
    } else if (field.matches()) {
      document.state(FIELDS);
      fields(words, document);
    } else if (!words.isEmpty() && !words.toLowerCase(Locale.ROOT).startsWith("copyright")) {
      boolean date = document.field("date").isEmpty() && WrittenDate.parse(words).isPresent();
      if (date) {
        document.add("date", words);
      } else if (document.field("first").isEmpty()) {
        document.add("first", words);
        document.add("source", words);
      } else if (document.field("title").isEmpty() && document.field("date").isEmpty()) {
        // two lines before the date are headline and outlet
        document.add("title", document.field("first"));
        document.replace("source", words);
      } else if (document.field("title").isEmpty()) {
        document.add("title", words);
      }
    }
  }

  private static void fields(String words, DatabaseDocument document) throws RefusedException {
    Matcher field = FIELD.matcher(words);
    if (field.matches()) {
      String kept = KEPT.get(field.group(1));
      if (kept != null) {
        document.replace(kept, field.group(2));
      }
      document.state(FIELDS);
    } else if (words.equals("Body")) {
      document.state(BODY);
    } else if (words.isEmpty()) {
      document.state(GAP);
    } else if (document.state().equals(GAP)) {
      document.state(BODY);
      body(words, document);
    }
  }

  private static void body(String words, DatabaseDocument document) throws RefusedException {
    if (LAST_FIELD.matcher(words).matches()) {
      document.state(TAIL);
      last(words, document);
    } else {
      document.words(words);
    }
  }

  private static void last(String words, DatabaseDocument document) {
    Matcher field = LAST_FIELD.matcher(words);
    if (field.matches() && field.group(1) != null) {
      String kept = KEPT.get(field.group(1));
      if (kept != null) {
        document.add(kept, field.group(2));
      }
    }
  }
}
