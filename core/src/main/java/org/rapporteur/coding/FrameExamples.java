package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.Span;
import org.rapporteur.event.Event;
import org.rapporteur.frame.Frame;
import org.rapporteur.frame.FrameExample;

/** Runs the examples and counter-examples that frames carry. */
public final class FrameExamples {
  private final ArticleCoder coder;
  private final PendingExamples pending = PendingExamples.builtIn();

  /** Runs examples through {@code coder}. */
  public FrameExamples(ArticleCoder coder) {
    this.coder = coder;
  }

  /** Number of built-in examples that are known to fail. */
  public int pending() {
    return pending.size();
  }

  /**
   * The outcome of one example.
   *
   * @param frame id of the frame
   * @param text the sentence
   * @param problem what went wrong; null if nothing
   * @param pending whether it is known to fail
   */
  public record Outcome(String frame, String text, @Nullable String problem, boolean pending) {
    /** Whether the example holds. */
    public boolean passed() {
      return problem == null;
    }
  }

  /** The outcomes of all examples of {@code frame}. */
  public List<Outcome> run(Frame frame) {
    List<Outcome> outcomes = new ArrayList<>();
    for (FrameExample example : frame.examples()) {
      outcomes.add(outcome(frame, example.text(), problem(frame, example)));
    }
    for (String text : frame.counterExamples()) {
      outcomes.add(outcome(frame, text, counterProblem(frame, text)));
    }
    return outcomes;
  }

  private Outcome outcome(Frame frame, String text, @Nullable String problem) {
    if (!pending.contains(frame.id(), text)) {
      return new Outcome(frame.id(), text, problem, false);
    }
    String holds = "holds now: strike it out of frames/pending.tsv";
    return new Outcome(frame.id(), text, problem == null ? holds : null, true);
  }

  private @Nullable String problem(Frame frame, FrameExample example) {
    List<Event> events = code(example.text());
    List<String> reasons = new ArrayList<>();
    for (Event event : events) {
      if (event.frame().equals(frame.id()) && event.trigger().overlaps(example.trigger())) {
        String reason = mismatch(event, example);
        if (reason == null) {
          return null;
        }
        reasons.add(reason);
      }
    }
    if (reasons.isEmpty()) {
      reasons.add(
          "no record of this frame; got "
              + events.stream()
                  .map(event -> event.frame() + " at " + event.triggerText())
                  .toList());
    }
    return String.join("; ", reasons);
  }

  private static @Nullable String mismatch(Event event, FrameExample example) {
    if (!covers(event.source(), example.sources())) {
      return "source is " + texts(event.source()) + ", not " + texts(example, example.sources());
    }
    boolean equals = example.targets().isEmpty();
    if (!equals
        && !covers(event.target(), example.targets())
        && !covers(event.source(), example.targets())) {
      return "target is " + texts(event.target()) + ", not " + texts(example, example.targets());
    }
    if (event.status() != example.status()) {
      return "status is " + event.status() + ", not " + example.status() + " " + event.cues();
    }
    return null;
  }

  private static boolean covers(List<Actor> actors, List<Span> wanted) {
    return wanted.stream()
        .allMatch(span -> actors.stream().anyMatch(actor -> actor.span().overlaps(span)));
  }

  private static List<String> texts(List<Actor> actors) {
    return actors.stream().map(Actor::text).toList();
  }

  private static List<String> texts(FrameExample example, List<Span> spans) {
    return spans.stream().map(span -> span.of(example.text())).toList();
  }

  private @Nullable String counterProblem(Frame frame, String text) {
    for (Event event : code(text)) {
      if (event.frame().equals(frame.id())) {
        return "should give no record of this frame, got one at " + event.triggerText();
      }
    }
    return null;
  }

  private List<Event> code(String text) {
    return coder.code(ArticleSource.of("example", text)).events();
  }

  /** How the coder reads {@code text}, sentence by sentence. */
  public String explain(String text) {
    return String.join("\n", coder.explain(ArticleSource.of("example", text)));
  }
}
