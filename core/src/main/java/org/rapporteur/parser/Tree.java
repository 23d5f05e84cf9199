package org.rapporteur.parser;

import java.util.Arrays;

/**
 * A dependency tree while it is built: heads, and for each token its dependents in the order of the
 * sentence. Token 0 is the root; the last index, "no token", is a relative of nothing.
 */
final class Tree {
  private final int none;
  private final int[] heads;
  private final int[] first;
  private final int[] last;
  private final int[] previous;
  private final int[] next;

  /** A tree without arcs for tokens with indexes below {@code none}. */
  Tree(int none) {
    this.none = none;
    heads = nothing();
    first = nothing();
    last = nothing();
    previous = nothing();
    next = nothing();
  }

  private int[] nothing() {
    int[] array = new int[none + 1];
    Arrays.fill(array, none);
    return array;
  }

  boolean hasHead(int token) {
    return heads[token] != none;
  }

  /** The head of a token, or "no token". */
  int head(int token) {
    return heads[token];
  }

  boolean isDescendant(int token, int ancestor) {
    for (int head = heads[token]; head != none; head = heads[head]) {
      if (head == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Makes {@code head} the head of {@code token} instead of the one it has. */
  void attach(int token, int head) {
    if (hasHead(token)) {
      detach(token);
    }
    heads[token] = head;
    int before = last[head];
    while (before != none && before > token) {
      before = previous[before];
    }
    int after = before == none ? first[head] : next[before];
    previous[token] = before;
    next[token] = after;
    if (before == none) {
      first[head] = token;
    } else {
      next[before] = token;
    }
    if (after == none) {
      last[head] = token;
    } else {
      previous[after] = token;
    }
  }

  private void detach(int token) {
    int head = heads[token];
    int before = previous[token];
    int after = next[token];
    if (before == none) {
      first[head] = after;
    } else {
      next[before] = after;
    }
    if (after == none) {
      last[head] = before;
    } else {
      previous[after] = before;
    }
    heads[token] = none;
    previous[token] = none;
    next[token] = none;
  }

  /** A relative of {@code token}, or "no token". */
  int relative(int token, Place.Relation relation) {
    return switch (relation) {
      case SELF -> token;
      case HEAD -> heads[token];
      case GRAND_HEAD -> heads[heads[token]];
      case LEFT_MOST -> left(first[token], token);
      case LEFT_MOST_BUT_ONE -> left(next[first[token]], token);
      case RIGHT_MOST -> right(last[token], token);
      case RIGHT_MOST_BUT_ONE -> right(previous[last[token]], token);
      case LEFT_SIBLING -> previous[token];
      case LEFT_SIBLING_BUT_ONE -> previous[previous[token]];
    };
  }

  private int left(int dependent, int token) {
    return dependent < token ? dependent : none;
  }

  private int right(int dependent, int token) {
    return dependent > token ? dependent : none;
  }

  /** How many dependents a token has on its left, at most two, times three, and on its right. */
  int valency(int token) {
    int left = 0;
    for (int at = first[token]; left < 2 && at < token; at = next[at]) {
      left++;
    }
    int right = 0;
    for (int at = last[token]; right < 2 && at != none && at > token; at = previous[at]) {
      right++;
    }
    return left * 3 + right;
  }
}
