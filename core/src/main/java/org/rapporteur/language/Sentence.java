package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Paragraph;
import org.rapporteur.article.Span;

/**
 * A parsed sentence.
 *
 * @param index 0-based position in the article
 * @param paragraph 0-based index of the paragraph it stands in
 * @param kind kind of that paragraph
 * @param span place in the article's text
 * @param tokens its tokens in order; their heads form a tree
 * @param children for each token the indexes of its dependents in order
 */
public record Sentence(
    int index,
    int paragraph,
    Paragraph.Kind kind,
    Span span,
    List<Token> tokens,
    List<List<Integer>> children) {
  public Sentence {
    tokens = List.copyOf(tokens);
    children = List.copyOf(children);
  }

  /** A sentence whose dependents are computed from the heads of its tokens. */
  public static Sentence of(
      int index, int paragraph, Paragraph.Kind kind, Span span, List<Token> tokens) {
    List<List<Integer>> children = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token.index());
      }
    }
    return new Sentence(
        index, paragraph, kind, span, tokens, children.stream().map(List::copyOf).toList());
  }

  /** The token at {@code index}. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** The word joined to {@code token} by a hyphen before it: "Turkish" in "Turkish-Libyan". */
  public Optional<Token> beforeHyphen(Token token) {
    int hyphen = token.index() - 1;
    if (hyphen < 1 || !token(hyphen).form().equals("-")) {
      return Optional.empty();
    }
    Token before = token(hyphen - 1);
    boolean touching = before.span().end() + 1 == token.span().begin();
    return touching ? Optional.of(before) : Optional.empty();
  }

  /** Dependents of {@code token} in text order. */
  public List<Token> dependents(Token token) {
    List<Token> found = new ArrayList<>();
    for (int child : children.get(token.index())) {
      found.add(tokens.get(child));
    }
    return found;
  }

  /** Dependents of {@code token} that stand in one of {@code relations}, in text order. */
  public List<Token> dependents(Token token, Relation... relations) {
    List<Token> found = new ArrayList<>();
    for (int child : children.get(token.index())) {
      Token candidate = tokens.get(child);
      for (Relation relation : relations) {
        if (candidate.relation() == relation) {
          found.add(candidate);
          break;
        }
      }
    }
    return found;
  }

  /** All tokens under {@code token}, itself included, in text order. */
  public List<Token> subtree(Token token) {
    boolean[] in = new boolean[tokens.size()];
    mark(token.index(), in);
    List<Token> found = new ArrayList<>();
    for (int i = 0; i < in.length; i++) {
      if (in[i]) {
        found.add(tokens.get(i));
      }
    }
    return found;
  }

  private void mark(int index, boolean[] in) {
    if (in[index]) {
      return;
    }
    in[index] = true;
    for (int child : children.get(index)) {
      mark(child, in);
    }
  }
}
