package org.rapporteur.language;

/** Translates the parser's labels into our word classes and relations; nobody else knows them. */
final class Labels {
  private Labels() {}

  static WordClass wordClass(String tag) {
    return switch (tag) {
      case "NN", "NNS" -> WordClass.NOUN;
      case "NNP", "NNPS" -> WordClass.NAME;
      case "PRP", "EX" -> WordClass.PRONOUN;
      case "PRP$" -> WordClass.POSSESSIVE_PRONOUN;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> WordClass.VERB;
      case "MD" -> WordClass.MODAL;
      case "JJ", "JJR", "JJS", "AFX" -> WordClass.ADJECTIVE;
      case "RB", "RBR", "RBS" -> WordClass.ADVERB;
      case "RP" -> WordClass.PARTICLE;
      case "IN" -> WordClass.PREPOSITION;
      case "TO" -> WordClass.INFINITIVE_TO;
      case "DT", "PDT" -> WordClass.DETERMINER;
      case "WDT", "WP", "WP$", "WRB" -> WordClass.WH_WORD;
      case "CC" -> WordClass.CONJUNCTION;
      case "CD" -> WordClass.NUMBER;
      case "POS" -> WordClass.POSSESSIVE_MARK;
      case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "SYM", "$" ->
          WordClass.PUNCTUATION;
      default -> WordClass.OTHER;
    };
  }

  static VerbForm verbForm(String tag) {
    return switch (tag) {
      case "VB" -> VerbForm.BASE;
      case "VBP", "VBZ" -> VerbForm.PRESENT;
      case "VBD" -> VerbForm.PAST;
      case "VBG" -> VerbForm.GERUND;
      case "VBN" -> VerbForm.PAST_PARTICIPLE;
      default -> VerbForm.NONE;
    };
  }

  static boolean isPlural(String tag) {
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  static Relation relation(String label) {
    return switch (label) {
      case "root" -> Relation.ROOT;
      case "nsubj" -> Relation.SUBJECT;
      case "nsubjpass" -> Relation.PASSIVE_SUBJECT;
      case "csubj", "csubjpass" -> Relation.CLAUSAL_SUBJECT;
      case "dobj" -> Relation.OBJECT;
      case "dative" -> Relation.DATIVE;
      case "agent" -> Relation.AGENT;
      case "attr" -> Relation.ATTRIBUTE;
      case "oprd" -> Relation.OBJECT_PREDICATE;
      case "appos" -> Relation.APPOSITION;
      case "prep" -> Relation.PREPOSITION;
      case "pobj" -> Relation.PREPOSITION_OBJECT;
      case "pcomp" -> Relation.PREPOSITION_CLAUSE;
      case "ccomp" -> Relation.COMPLEMENT_CLAUSE;
      case "xcomp" -> Relation.OPEN_COMPLEMENT;
      case "advcl" -> Relation.ADVERBIAL_CLAUSE;
      case "relcl" -> Relation.RELATIVE_CLAUSE;
      case "acl" -> Relation.NOUN_CLAUSE;
      case "advmod" -> Relation.ADVERB;
      case "npadvmod" -> Relation.NOUN_ADVERBIAL;
      case "aux" -> Relation.AUXILIARY;
      case "auxpass" -> Relation.PASSIVE_AUXILIARY;
      case "neg" -> Relation.NEGATION;
      case "prt" -> Relation.PARTICLE;
      case "mark" -> Relation.MARK;
      case "poss" -> Relation.POSSESSOR;
      case "case" -> Relation.CASE;
      case "compound" -> Relation.COMPOUND;
      case "nmod", "amod" -> Relation.MODIFIER;
      case "det" -> Relation.DETERMINER;
      case "predet" -> Relation.PREDETERMINER;
      case "cc", "preconj" -> Relation.CONJUNCTION;
      case "conj" -> Relation.CONJUNCT;
      case "parataxis" -> Relation.PARATAXIS;
      case "expl" -> Relation.EXPLETIVE;
      case "acomp" -> Relation.ADJECTIVE_COMPLEMENT;
      case "qmod" -> Relation.QUANTITY;
      case "punct" -> Relation.PUNCTUATION;
      default -> Relation.OTHER;
    };
  }
}
