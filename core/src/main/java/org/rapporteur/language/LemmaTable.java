package org.rapporteur.language;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.knowledge.TableReader;

/**
 * Base forms. Names keep their case and numbers their digits, British spellings become American
 * ones, and words that a general lemmatiser gets wrong in news come from {@code
 * lexicon/lemmas.tsv}.
 */
final class LemmaTable {
  private final Map<String, String> exceptions;
  private final EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();
  private final RecentLemmas recent = new RecentLemmas();

  private LemmaTable(Map<String, String> exceptions) {
    this.exceptions = exceptions;
  }

  static LemmaTable builtIn() {
    Map<String, String> exceptions = new HashMap<>();
    for (TableReader.Row row : TableReader.read("lexicon/lemmas.tsv")) {
      exceptions.put(key(row.text("form"), row.text("tag")), row.text("lemma"));
    }
    return new LemmaTable(exceptions);
  }

  private static String key(String form, String tag) {
    return form.toLowerCase(Locale.ROOT) + '\t' + tag;
  }

  /** The lemma in the parser's own convention: lower case, numbers masked. */
  String parserLemma(String simplifiedForm, String tag) {
    return analyzer.lemmatize(simplifiedForm, tag);
  }

  /** Our lemma of {@code form} with the part-of-speech tag {@code tag}. */
  String lemma(String form, String tag) {
    if (tag.startsWith("NNP") || tag.equals("CD")) {
      return form;
    }
    String known = recent.get(form, tag);
    if (known != null) {
      return known;
    }
    String lemma = compute(form, tag);
    recent.put(form, tag, lemma);
    return lemma;
  }

  private String compute(String form, String tag) {
    String exact = exceptions.get(key(form, tag));
    if (exact == null) {
      exact = exceptions.get(key(form, "*"));
    }
    if (exact != null) {
      return exact;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    if (lower.codePoints().anyMatch(Character::isDigit)) {
      return lower;
    }
    String lemma = analyzer.lemmatize(lower, tag);
    if (lemma.indexOf('#') >= 0) {
      lemma = lower;
    }
    String normal = exceptions.get(key(lemma, tag.startsWith("V") ? "VB" : "NN"));
    return normal == null ? lemma : normal;
  }
}
