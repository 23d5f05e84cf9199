package org.rapporteur.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.article.ArticleSource;
import tools.jackson.databind.JsonNode;

/** A line of input: an article to code, or the reason why it is none. */
public sealed interface InputLine {
  /**
   * A line that holds an article.
   *
   * @param number 1-based number of the line
   * @param source the article as given
   * @param extra the fields we do not know, in the order in which they came
   * @param warnings what is odd about the line without preventing its coding
   */
  record Accepted(
      long number, ArticleSource source, Map<String, JsonNode> extra, List<String> warnings)
      implements InputLine {
    public Accepted {
      extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * A line that cannot be coded.
   *
   * @param error what is wrong with it
   */
  record Rejected(InputError error) implements InputLine {}
}
