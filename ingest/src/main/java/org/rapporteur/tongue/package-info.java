/**
 * Which language a text is in, by the detector of Apache OpenNLP (an n-gram model of 183
 * languages).
 *
 * <p>English is coded, others are kept and counted. A wrong "not English" loses an article
 * silently, a wrong "English" only costs time, so a text passes as English unless the detector is
 * sure.
 */
@NullMarked
package org.rapporteur.tongue;

import org.jspecify.annotations.NullMarked;
