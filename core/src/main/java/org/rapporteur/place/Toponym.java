package org.rapporteur.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.language.Sentence;

/**
 * Words that may name a place, with all that its sentence tells of them.
 *
 * @param sentence where they stand
 * @param first index of the first {@link Word} of the sentence
 * @param end index behind the last
 * @param span where they stand in the article
 * @param text the words
 * @param key the name as the gazetteer files it
 * @param readings places of that name
 * @param use what the words are used for
 * @param why the sign of that use, for a person
 * @param evidence how much speaks for a place at all
 * @param hint kind of division that a word beside it tells of, if any
 */
record Toponym(
    Sentence sentence,
    int first,
    int end,
    Span span,
    String text,
    String key,
    List<GazetteerEntry> readings,
    Use use,
    String why,
    double evidence,
    GazetteerEntry.@Nullable Kind hint) {
  Toponym {
    readings = List.copyOf(readings);
  }

  /** What a place name is used for. */
  enum Use {
    /** The place itself. */
    LITERAL,
    /** A name beside another noun that it tells apart, as in "Texas lawmakers". */
    MODIFIER,
    /** Part of the name of an organisation, event or person. */
    PART_OF_NAME,
    /** The adjective or people of a country. */
    DEMONYM,
    /** The team that plays for it. */
    TEAM,
    /** The government that sits there. */
    GOVERNMENT
  }

  /** This name used for {@code other}, with all that speaks for a place. */
  Toponym as(Use other, String sign, double sum) {
    return new Toponym(sentence, first, end, span, text, key, readings, other, sign, sum, hint);
  }

  /** This name with the kind of division that a word beside it tells of. */
  Toponym hinted(GazetteerEntry.@Nullable Kind kind) {
    return new Toponym(sentence, first, end, span, text, key, readings, use, why, evidence, kind);
  }

  /** Two names of an article differ by where they stand; the rest need not be hashed. */
  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
