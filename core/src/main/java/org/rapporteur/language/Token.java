package org.rapporteur.language;

import org.rapporteur.article.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index 0-based position in {@link Sentence#tokens()}
 * @param form the characters as they stand in the text
 * @param lemma base form: lower case for common words, the name as written for names, digits kept
 * @param wordClass part of speech
 * @param verbForm inflection, NONE for all but verbs
 * @param plural whether a noun or name is plural
 * @param head index of the head token, -1 for the root
 * @param relation how this token depends on its head
 * @param span place in the article's text
 */
public record Token(
    int index,
    String form,
    String lemma,
    WordClass wordClass,
    VerbForm verbForm,
    boolean plural,
    int head,
    Relation relation,
    Span span) {
  /** Whether this is a common noun or a name. */
  public boolean isNominal() {
    return wordClass == WordClass.NOUN || wordClass == WordClass.NAME;
  }

  /** Whether this is a verb that is no modal. */
  public boolean isVerb() {
    return wordClass == WordClass.VERB;
  }

  @Override
  public String toString() {
    return index + ":" + form;
  }
}
