package org.rapporteur.app;

import java.util.Arrays;
import org.rapporteur.actor.Actor;
import org.rapporteur.app.Palette.Evidence;
import org.rapporteur.article.Span;
import org.rapporteur.event.Cue;
import org.rapporteur.event.Event;

/** The sentence of an event on one line, with its evidence marked. */
final class MarkedSentence {
  private final String text;
  private final Span sentence;
  private final Evidence[] roles;

  private MarkedSentence(String text, Span sentence) {
    this.text = text;
    this.sentence = sentence;
    this.roles = new Evidence[sentence.length()];
    Arrays.fill(roles, Evidence.NONE);
  }

  /** The sentence of {@code event} in the article's {@code text}. */
  static String of(Event event, String text, Palette palette) {
    MarkedSentence marked = new MarkedSentence(text, event.sentenceSpan());
    for (Cue cue : event.cues()) {
      marked.mark(cue.span(), Evidence.CUE);
    }
    for (Actor actor : event.source()) {
      marked.mark(actor.span(), Evidence.PARTY);
    }
    for (Actor actor : event.target()) {
      marked.mark(actor.span(), Evidence.PARTY);
    }
    marked.mark(event.trigger(), Evidence.TRIGGER);
    return marked.print(palette);
  }

  /** Evidence in another sentence (the name behind a "he") is left out. */
  private void mark(Span span, Evidence role) {
    if (sentence.contains(span)) {
      Arrays.fill(roles, span.begin() - sentence.begin(), span.end() - sentence.begin(), role);
    }
  }

  private String print(Palette palette) {
    StringBuilder line = new StringBuilder();
    int begin = 0;
    while (begin < roles.length) {
      int end = begin + 1;
      while (end < roles.length && roles[end] == roles[begin]) {
        end++;
      }
      String run = text.substring(sentence.begin() + begin, sentence.begin() + end);
      append(line, run, roles[begin], palette);
      begin = end;
    }
    return line.toString();
  }

  /** Blanks at the edges of a run stay outside its marks. */
  private static void append(StringBuilder line, String run, Evidence role, Palette palette) {
    String words = Printable.line(run);
    if (Printable.isBlank(run.charAt(0)) && !line.isEmpty()) {
      line.append(' ');
    }
    if (!words.isEmpty()) {
      line.append(palette.evidence(role, words));
      if (Printable.isBlank(run.charAt(run.length() - 1))) {
        line.append(' ');
      }
    }
  }
}
