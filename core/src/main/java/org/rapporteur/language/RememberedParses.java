package org.rapporteur.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Paragraph;

/**
 * Remembers how the last articles were parsed, so that one whose date of publication, title or
 * corrections change is coded anew without being parsed anew: what comes out is the same. For many
 * threads.
 */
public final class RememberedParses implements Annotator {
  private final Annotator parser;
  private final int most;
  private final Map<Key, List<Sentence>> parses = new LinkedHashMap<>(16, 0.75f, true);

  /** Remembers {@code most} articles that {@code parser} parsed. */
  public RememberedParses(Annotator parser, int most) {
    this.parser = parser;
    this.most = most;
  }

  @Override
  public List<Sentence> annotate(Article article) {
    Key key = new Key(article.text(), article.paragraphs());
    List<Sentence> known = find(key);
    if (known != null) {
      return known;
    }
    List<Sentence> parsed = List.copyOf(parser.annotate(article));
    remember(key, parsed);
    return parsed;
  }

  private @Nullable List<Sentence> find(Key key) {
    synchronized (parses) {
      return parses.get(key);
    }
  }

  private void remember(Key key, List<Sentence> parsed) {
    synchronized (parses) {
      parses.put(key, parsed);
      if (parses.size() > most) {
        parses.remove(parses.keySet().iterator().next());
      }
    }
  }

  /** All of an article that a parser reads. */
  private record Key(String text, List<Paragraph> paragraphs) {}
}
