package org.rapporteur.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a filter from left to right. */
final class FilterParser {
  private final String text;
  private int at;

  FilterParser(String text) {
    this.text = text;
  }

  List<Term> terms() throws FilterException {
    List<Term> terms = new ArrayList<>();
    skipBlanks();
    while (at < text.length()) {
      terms.add(term());
      if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        throw new FilterException("a blank is needed before " + rest(), at);
      }
      skipBlanks();
    }
    return terms;
  }

  private Term term() throws FilterException {
    boolean excluded = text.charAt(at) == '-';
    if (excluded) {
      at++;
    }
    int begin = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    String label = text.substring(begin, at);
    boolean valued = at < text.length() && text.charAt(at) == '=';
    if (label.isEmpty() || (!valued && at < text.length() && !isBlankAt())) {
      throw new FilterException(
          "a field and its value are expected, as type=CONSULT, not " + rest(begin), begin);
    }
    Field field = Field.of(label).orElse(null);
    if (field == null) {
      throw new FilterException(unknown(label, valued), begin);
    }
    Field.Kind kind = field.kind();
    if (!valued) {
      if (kind != Field.Kind.FLAG && kind != Field.Kind.FLAG_OR_TEXT) {
        throw new FilterException(label + " needs a value, as " + example(field), at);
      }
      return new Term(field, excluded, List.of());
    }
    if (kind == Field.Kind.FLAG) {
      throw new FilterException(label + " has no value; write " + label + " or -" + label, begin);
    }
    at++;
    return new Term(field, excluded, values(field));
  }

  private List<Value> values(Field field) throws FilterException {
    List<Value> values = new ArrayList<>();
    do {
      if (!values.isEmpty()) {
        at++;
      }
      int begin = at;
      String value = value();
      if (value.isEmpty()) {
        throw new FilterException(field.label() + " needs a value, as " + example(field), begin);
      }
      values.add(ValueParser.parse(field, value, begin));
    } while (at < text.length() && text.charAt(at) == ',');
    return values;
  }

  /** The words up to the next comma or blank, or within quotation marks. */
  private String value() throws FilterException {
    int begin = at;
    if (at < text.length() && text.charAt(at) == '"') {
      int end = text.indexOf('"', at + 1);
      if (end < 0) {
        throw new FilterException("the quotation mark is never closed", begin);
      }
      at = end + 1;
      return text.substring(begin + 1, end).strip();
    }
    while (at < text.length() && text.charAt(at) != ',' && !isBlankAt()) {
      at++;
    }
    return text.substring(begin, at);
  }

  private static String unknown(String label, boolean valued) {
    List<String> labels = Arrays.stream(Field.values()).map(Field::label).toList();
    String what = valued ? "there is no field " + label : "what is \"" + label + "\"?";
    String hint =
        valued ? "" : " (words with blanks need quotation marks, as text=\"climate talks\")";
    return what + Suggestion.of(label, labels) + hint;
  }

  private static String example(Field field) {
    String value =
        switch (field.kind()) {
          case PARTY -> field == Field.SECTOR ? "MIL" : "RUS";
          case DYAD -> "RUS-PRK";
          case TYPE -> "CONSULT";
          case MODE -> "visit";
          case QUAD -> "verbal-cooperation";
          case STATUS -> "PLANNED,HAPPENED";
          case LOWER -> field == Field.CONTEXT ? "military" : "…";
          case DIGITS -> "19";
          case AFTER, BEFORE, DAYS -> "2024-06-17";
          case COPIES -> "with";
          case TEXT, FLAG, FLAG_OR_TEXT -> "\"…\"";
        };
    return field.label() + "=" + value;
  }

  private String rest() {
    return rest(at);
  }

  private String rest(int begin) {
    int end = begin;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end < begin + 30) {
      end++;
    }
    return "\"" + text.substring(begin, end) + "\"";
  }

  private boolean isBlankAt() {
    return Character.isWhitespace(text.charAt(at));
  }

  private void skipBlanks() {
    while (at < text.length() && isBlankAt()) {
      at++;
    }
  }

  private static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }
}
