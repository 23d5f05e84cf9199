package org.rapporteur.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.article.DatelineFinder;
import org.rapporteur.article.Span;
import org.rapporteur.knowledge.TableReader;

/**
 * Finds the sentences of a paragraph of newswire: full stops of titles, initials, "U.S." and
 * abbreviated months do not end one, closing quotation marks and brackets belong to it.
 */
final class SentenceSplitter {
  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "he",
          "she",
          "it",
          "they",
          "we",
          "but",
          "and",
          "as",
          "after",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "for",
          "however",
          "meanwhile",
          "when",
          "while",
          "there",
          "earlier",
          "since",
          "with",
          "by",
          "last",
          "both",
          "some",
          "many",
          "several",
          "officials",
          "police",
          "if",
          "despite",
          "according",
          "no");
  private static final String CLOSERS = "\"'”’»)]}";
  private static final String OPENING_MARKS = "\"'“‘«([{";

  private final Map<String, String> abbreviations;

  private SentenceSplitter(Map<String, String> abbreviations) {
    this.abbreviations = abbreviations;
  }

  static SentenceSplitter builtIn() {
    Map<String, String> abbreviations = new HashMap<>();
    for (TableReader.Row row : TableReader.read("lexicon/abbreviations.tsv")) {
      abbreviations.put(row.text("abbreviation"), row.text("kind"));
    }
    return new SentenceSplitter(abbreviations);
  }

  /** Whether a full stop after {@code word} belongs to it. */
  boolean isAbbreviation(String word) {
    return abbreviations.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The sentences of {@code text} within {@code paragraph}, without surrounding white space. */
  List<Span> split(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int begin = paragraph.begin();
    OptionalInt dateline = DatelineFinder.end(text, paragraph);
    if (dateline.isPresent()) {
      add(sentences, text, begin, dateline.getAsInt());
      begin = dateline.getAsInt();
    }
    int position = begin;
    while (position < paragraph.end()) {
      int end = endOfSentence(text, position, paragraph.end());
      if (end >= 0) {
        add(sentences, text, begin, end);
        begin = end;
        position = end;
      } else {
        position++;
      }
    }
    add(sentences, text, begin, paragraph.end());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }

  /** Whether {@code c} is white space, the no-break and zero-width ones included. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == ' ' || c == '​' || c == '﻿';
  }

  /** The end of the sentence whose final mark stands at {@code position}, or -1. */
  private int endOfSentence(String text, int position, int limit) {
    char mark = text.charAt(position);
    if (mark != '.' && mark != '!' && mark != '?' && mark != '…') {
      return -1;
    }
    int end = position + 1;
    while (end < limit && ".!?…".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    while (end < limit && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end >= limit) {
      return end;
    }
    if (!isSpace(text.charAt(end))) {
      return -1;
    }
    int next = end;
    while (next < limit && isSpace(text.charAt(next))) {
      next++;
    }
    if (next >= limit) {
      return end;
    }
    return opensSentence(text, next, limit, mark, position) ? end : -1;
  }

  private boolean opensSentence(String text, int next, int limit, char mark, int position) {
    int word = next;
    while (word < limit && OPENING_MARKS.indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    if (word >= limit) {
      return true;
    }
    char first = text.charAt(word);
    if (Character.isLowerCase(first) || ",;:".indexOf(first) >= 0) {
      return false;
    }
    return mark != '.' || !isAbbreviation(text, position, nextWord(text, word, limit));
  }

  private static String nextWord(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }

  private boolean isAbbreviation(String text, int position, String next) {
    int begin = position;
    while (begin > 0 && isWordPart(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, position);
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    boolean opener = OPENERS.contains(next.toLowerCase(Locale.ROOT));
    return switch (abbreviations.getOrDefault(word.toLowerCase(Locale.ROOT), "")) {
      case "title" -> Character.isUpperCase(word.charAt(0)) || word.indexOf('.') > 0;
      case "number" -> !next.isEmpty() && Character.isDigit(next.charAt(0));
      case "other" -> !opener;
      default -> word.indexOf('.') > 0 && !opener;
    };
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }
}
