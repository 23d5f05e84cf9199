package org.rapporteur.parser;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Which moves the parser may choose from in a state. Each is a list of labels in the order in which
 * they are compared: of equal scores the first wins.
 */
final class Moves {
  private final List<int[]> lists;

  Moves(
      int[] shifting,
      int[] arcless,
      int[] arclessKeeping,
      int[] keepingHeadless,
      int[] leftArcs,
      int[] rightArcs) {
    lists = List.of(shifting, arcless, arclessKeeping, keepingHeadless, leftArcs, rightArcs);
  }

  /** Moves that end in a shift. */
  int[] shifting() {
    return lists.get(0);
  }

  /** Moves that build no arc. */
  int[] arcless() {
    return lists.get(1);
  }

  /** Moves that build no arc and keep the stack. */
  int[] arclessKeeping() {
    return lists.get(2);
  }

  /** All but dropping a token without making an arc. */
  int[] keepingHeadless() {
    return lists.get(3);
  }

  /** Moves that make the token at the top of the stack depend on the next. */
  int[] leftArcs() {
    return lists.get(4);
  }

  /** Moves that make the next token depend on the one at the top of the stack. */
  int[] rightArcs() {
    return lists.get(5);
  }

  void write(DataOutput out) throws IOException {
    for (int[] moves : lists) {
      out.writeShort(moves.length);
      for (int move : moves) {
        out.writeByte(move);
      }
    }
  }

  static Moves read(DataInput in) throws IOException {
    return new Moves(list(in), list(in), list(in), list(in), list(in), list(in));
  }

  private static int[] list(DataInput in) throws IOException {
    int[] moves = new int[in.readShort()];
    for (int i = 0; i < moves.length; i++) {
      moves[i] = in.readUnsignedByte();
    }
    return moves;
  }

  /** The best of {@code scores} among {@code moves}. */
  static int best(float[] scores, int[] moves) {
    int best = moves[0];
    for (int move : moves) {
      if (scores[move] > scores[best]) {
        best = move;
      }
    }
    return best;
  }
}
