package org.rapporteur.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** Cuts text into words as they stand, or into English stems. */
final class TextAnalyzer extends AnalyzerWrapper {
  private final Analyzer words = new StandardAnalyzer();
  private final Analyzer stems = new EnglishAnalyzer(CharArraySet.EMPTY_SET);

  TextAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return field.equals(TextIndex.WORDS) ? words : stems;
  }
}
