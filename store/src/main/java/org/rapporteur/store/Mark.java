package org.rapporteur.store;

import org.jspecify.annotations.Nullable;

/**
 * What is noted in the same transaction as articles, so that a killed run goes on exactly there.
 */
public sealed interface Mark {
  /**
   * A run over files got so far.
   *
   * @param run what was asked for
   * @param items how many items of it are done
   * @param tally what was counted, as JSON
   */
  record Reached(String run, long items, String tally) implements Mark {}

  /**
   * A run over files is complete.
   *
   * @param run what was asked for
   */
  record Completed(String run) implements Mark {}

  /**
   * An input that need not be coded again, as the article that comes of it is stored.
   *
   * @param input a hash of all that is coded; see {@link KnownCodings}
   * @param article key of the article
   * @param coder what it was coded with, a hash
   */
  record Known(String input, String article, String coder) implements Mark {}

  /**
   * An address that a feed named is done with.
   *
   * @param address its canonical form
   * @param article key of the article it gave; null when it gave none
   * @param reason why it gave none; null when it did
   */
  record Followed(String address, @Nullable String article, @Nullable String reason)
      implements Mark {}

  /**
   * An address could not be fetched and is to be tried again.
   *
   * @param address its canonical form
   * @param reason why
   */
  record Postponed(String address, String reason) implements Mark {}
}
