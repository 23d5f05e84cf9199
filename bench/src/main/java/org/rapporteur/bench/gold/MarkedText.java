package org.rapporteur.bench.gold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rapporteur.article.Span;

/**
 * A text with its mentions of actors, written {@code [entity|words]}; mentions may lie within one
 * another.
 *
 * @param text the text without the marks
 * @param mentions in the order in which they end
 */
record MarkedText(String text, List<Mention> mentions) {
  MarkedText {
    mentions = List.copyOf(mentions);
  }

  /** A mention that is not closed yet. */
  private record Opened(String entity, int begin) {}

  /** Reads {@code marked}; an {@link IllegalArgumentException} tells which mark is broken. */
  static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Deque<Opened> opened = new ArrayDeque<>();
    int at = 0;
    while (at < marked.length()) {
      char character = marked.charAt(at);
      if (character == '[') {
        int bar = marked.indexOf('|', at);
        if (bar < 0) {
          throw new IllegalArgumentException("a mention lacks its |: " + marked.substring(at));
        }
        opened.push(new Opened(marked.substring(at + 1, bar), text.length()));
        at = bar;
      } else if (character == ']') {
        if (opened.isEmpty()) {
          throw new IllegalArgumentException("] without [ after: " + text);
        }
        Opened mention = opened.pop();
        mentions.add(new Mention(mention.entity(), new Span(mention.begin(), text.length())));
      } else {
        text.append(character);
      }
      at++;
    }
    if (!opened.isEmpty()) {
      throw new IllegalArgumentException("a mention is not closed: " + opened.peek().entity());
    }
    return new MarkedText(text.toString(), mentions);
  }
}
