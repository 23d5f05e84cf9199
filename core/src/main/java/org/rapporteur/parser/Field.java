package org.rapporteur.parser;

/** What a feature looks at in a token. */
enum Field {
  FORM(0),
  LOWER_FORM(1),
  SHAPE(2),
  PREFIX_2(3),
  PREFIX_3(4),
  SUFFIX_1(5),
  SUFFIX_2(6),
  SUFFIX_3(7),
  SUFFIX_4(8),
  AMBIGUITY_CLASS(9),
  TAG(10),
  LEMMA(11),
  ARC_LABEL(12),
  VALENCY(13),
  /** Whether the token is the first or the last. */
  POSITION(14),
  /** Several values: what the letters look like. */
  LETTERS(15),
  /** Several values: the tags that the word has. */
  POSSIBLE_TAGS(16),
  /** Several values: the word's clusters. */
  CLUSTERS(17);

  private final int code;

  Field(int code) {
    this.code = code;
  }

  /** The number of the field in files, and of its column in a sentence. */
  int code() {
    return code;
  }

  /** The field with a code. */
  static Field of(int code) {
    for (Field field : values()) {
      if (field.code == code) {
        return field;
      }
    }
    throw new IllegalArgumentException("no field " + code);
  }
}
