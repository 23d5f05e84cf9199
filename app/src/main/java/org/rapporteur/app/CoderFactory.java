package org.rapporteur.app;

import org.rapporteur.coding.Coder;

/** Makes the coder when it is first needed, as loading its models takes seconds. */
@FunctionalInterface
public interface CoderFactory {
  /** A coder that serves many threads. */
  Coder create() throws EnvironmentException;
}
