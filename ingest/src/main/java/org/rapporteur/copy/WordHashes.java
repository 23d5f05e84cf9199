package org.rapporteur.copy;

/**
 * The words of a text, one after the other, as hashes: runs of letters and digits, case ignored.
 */
final class WordHashes {
  private final String text;
  private int position;
  private long hash;

  WordHashes(String text) {
    this.text = text;
  }

  /** Goes to the next word; false at the end. */
  boolean next() {
    while (position < text.length() && !Character.isLetterOrDigit(text.charAt(position))) {
      position++;
    }
    if (position == text.length()) {
      return false;
    }
    long sum = 1125899906842597L;
    while (position < text.length() && Character.isLetterOrDigit(text.charAt(position))) {
      sum = 31 * sum + Character.toLowerCase(text.charAt(position));
      position++;
    }
    hash = Signature.mix(sum);
    return true;
  }

  long hash() {
    return hash;
  }
}
