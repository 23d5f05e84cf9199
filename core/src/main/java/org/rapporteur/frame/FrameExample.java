package org.rapporteur.frame;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Span;
import org.rapporteur.event.Status;

/**
 * A sentence that a frame must code, with the words of its parties and its trigger.
 *
 * @param text the sentence without marks
 * @param sources spans of source words
 * @param targets spans of target words
 * @param trigger span of the trigger
 * @param status the status it must have
 */
public record FrameExample(
    String text, List<Span> sources, List<Span> targets, Span trigger, Status status) {
  public FrameExample {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /**
   * Reads {@code [S …]}, {@code [T …]} and {@code {…}} marks.
   *
   * @throws IllegalArgumentException if the marks are not balanced or there is no trigger
   */
  static FrameExample parse(String marked, Status status) {
    StringBuilder text = new StringBuilder();
    List<Span> sources = new ArrayList<>();
    List<Span> targets = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    Span trigger = null;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[' && (marked.startsWith("[S ", i) || marked.startsWith("[T ", i))) {
        open.add(new Mark(marked.charAt(i + 1), text.length()));
        i += 2;
      } else if (c == '{') {
        open.add(new Mark('{', text.length()));
      } else if (c == ']' || c == '}') {
        if (open.isEmpty()) {
          throw new IllegalArgumentException("unbalanced " + c + " in: " + marked);
        }
        Mark mark = open.removeLast();
        Span span = new Span(mark.begin(), text.length());
        switch (mark.kind()) {
          case 'S' -> sources.add(span);
          case 'T' -> targets.add(span);
          default -> trigger = span;
        }
      } else {
        text.append(c);
      }
    }
    if (!open.isEmpty() || trigger == null) {
      throw new IllegalArgumentException("no trigger, or an open mark, in: " + marked);
    }
    return new FrameExample(text.toString(), sources, targets, trigger, status);
  }

  private record Mark(char kind, int begin) {}
}
