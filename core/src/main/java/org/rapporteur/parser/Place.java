package org.rapporteur.parser;

/**
 * Where in the state of a decoder a feature looks.
 *
 * @param source where it starts
 * @param window how many tokens, or steps down the stack, from there
 * @param relation whom of that token's relatives it means
 */
record Place(Source source, int window, Relation relation) {
  /** Where a place starts. */
  enum Source {
    /** The token at the top of the stack and its neighbours; for tagging, the current token. */
    STACK_TOP(0),
    /** The next token of the input and its neighbours. */
    INPUT(1),
    /** A token in the stack. */
    STACK(2);

    private final int code;

    Source(int code) {
      this.code = code;
    }

    /** The number of the source in files. */
    int code() {
      return code;
    }

    /** The source with a code. */
    static Source of(int code) {
      for (Source source : values()) {
        if (source.code == code) {
          return source;
        }
      }
      throw new IllegalArgumentException("no source " + code);
    }
  }

  /** A relative of a token in the tree as built so far. */
  enum Relation {
    SELF(0),
    HEAD(1),
    GRAND_HEAD(2),
    LEFT_MOST(3),
    LEFT_MOST_BUT_ONE(4),
    RIGHT_MOST(5),
    RIGHT_MOST_BUT_ONE(6),
    LEFT_SIBLING(7),
    LEFT_SIBLING_BUT_ONE(8);

    private final int code;

    Relation(int code) {
      this.code = code;
    }

    /** The number of the relation in files. */
    int code() {
      return code;
    }

    /** The relation with a code. */
    static Relation of(int code) {
      for (Relation relation : values()) {
        if (relation.code == code) {
          return relation;
        }
      }
      throw new IllegalArgumentException("no relation " + code);
    }
  }
}
