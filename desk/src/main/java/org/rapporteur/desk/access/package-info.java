/**
 * Who may use a desk that others can reach: users, their passwords and tokens, sessions, limits.
 */
@NullMarked
package org.rapporteur.desk.access;

import org.jspecify.annotations.NullMarked;
