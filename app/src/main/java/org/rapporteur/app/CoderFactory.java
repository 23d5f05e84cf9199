package org.rapporteur.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.coding.Coder;

/** Makes the coder when it is first needed, as loading its models takes seconds. */
@FunctionalInterface
public interface CoderFactory {
  /**
   * A coder that serves many threads.
   *
   * @param notices receives what a person should know while waiting
   */
  Coder create(Consumer<String> notices) throws EnvironmentException;

  /** A hash of all that decides what the coders make of an article; empty when it is not known. */
  default Optional<String> identity() throws EnvironmentException {
    return Optional.empty();
  }

  /** A factory like this whose coders know a user's {@code own} knowledge, if it uses any. */
  default CoderFactory with(OwnKnowledge own) {
    return this;
  }
}
