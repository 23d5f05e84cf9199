/**
 * Where syntax ends: who–what–whom with voice-normalised roles.
 *
 * <p>A {@link org.rapporteur.predication.Predication} stands for one verb, event noun or adjective.
 * Passives, relative clauses, control and raising, coordination, light verbs, nominalisations and
 * reporting clauses are resolved here, and each predication knows the chain of predicates that
 * embed it.
 */
@NullMarked
package org.rapporteur.predication;

import org.jspecify.annotations.NullMarked;
